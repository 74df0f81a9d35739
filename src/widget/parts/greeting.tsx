import type { ComponentChildren } from 'preact';
import type { Invitation } from '../../protocol/advocate.js';
import { offerText } from '../offers.js';
import type { Phrasebook } from '../phrasebook.js';
import { Icon } from './icon.js';
import { initialOf } from './initial.js';

const GIFT = 'M4.5 9.5h15v4h-15zM6 13.5v6h12v-6M12 9.5v10M12 9.5s-7-1-5-4 5 4 5 4 3-7 5-4-5 4-5 4';

interface GreetingProps {
  readonly invitation: Invitation;
  readonly book: Phrasebook;
  /** What stands below. */
  readonly children?: ComponentChildren;
}

/** Who gives what, beside her initial. */
export const Greeting = ({ invitation, book, children }: GreetingProps) => (
  <div class="greeting">
    <i>{initialOf(invitation.firstName) ?? <Icon path={GIFT} />}</i>
    <p>
      {sentence(invitation, book)}
      {children}
    </p>
  </div>
);

function sentence({ firstName, offer }: Invitation, book: Phrasebook) {
  const gift = <b>{offerText(offer, book)}</b>;
  return firstName
    ? book.pieces('welcome', { name: <bdi>{firstName}</bdi>, offer: gift })
    : book.pieces('welcomeUnnamed', { offer: gift });
}
