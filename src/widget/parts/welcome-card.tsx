import type { ReadonlySignal } from '@preact/signals';
import type { Invitation } from '../../protocol/advocate.js';
import type { Program } from '../../protocol/program.js';
import type { Copier } from '../copier.js';
import { offerText } from '../offers.js';
import type { Phrasebook } from '../phrasebook.js';
import { friendRules } from '../rules.js';
import { CloseButton } from './close-button.js';
import { CopyField } from './copy-field.js';
import { Icon } from './icon.js';
import { RuleLine } from './rule-line.js';

const GIFT = 'M4.5 9.5h15v4h-15zM6 13.5v6h12v-6M12 9.5v10M12 9.5s-7-1-5-4 5 4 5 4 3-7 5-4-5 4-5 4';

interface WelcomeCardProps {
  readonly invitation: Invitation;
  readonly rules: Program['rules'];
  readonly copier: Copier;
  readonly copyKeys: string;
  readonly book: ReadonlySignal<Phrasebook>;
  /** Left out: it stands in the page, and stays. */
  readonly onClose?: () => void;
}

/** Who invited this person, and what for. A card beside the page or in it, not a dialog over it: it never takes the focus. */
export const WelcomeCard = (props: WelcomeCardProps) => {
  const { invitation, rules, copier, copyKeys, onClose } = props;
  const book = props.book.value;
  return (
    <aside
      class={onClose ? 'card' : 'card placed'}
      part="welcome"
      aria-label={book.say('welcomeLabel')}
    >
      {onClose && <CloseButton label={book.say('close')} onClick={onClose} />}
      <div class="greeting">
        <i>{initialOf(invitation.firstName) ?? <Icon path={GIFT} />}</i>
        <p>{greeting(invitation, book)}</p>
      </div>
      <div class="stub">
        <CopyField
          kind="code"
          label={book.say('welcomeHint')}
          value={invitation.code}
          copier={copier}
          copyKeys={copyKeys}
          book={book}
        />
        <RuleLine rules={friendRules(rules, book)} />
      </div>
      <p class="unseen" role="status">
        {copier.copied.value === 'copied' && book.say('copied')}
      </p>
    </aside>
  );
};

function greeting({ firstName, offer }: Invitation, book: Phrasebook) {
  const gift = <b>{offerText(offer, book)}</b>;
  return firstName
    ? book.pieces('welcome', { name: <bdi>{firstName}</bdi>, offer: gift })
    : book.pieces('welcomeUnnamed', { offer: gift });
}

// A letter with its accents, which may be code points of their own.
const initialOf = (name: string | undefined): string | undefined =>
  name?.match(/\P{M}\p{M}*/u)?.[0].toUpperCase();
