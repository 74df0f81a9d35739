import type { Invitation } from '../../protocol/advocate.js';
import type { Program } from '../../protocol/program.js';
import type { Copier } from '../copier.js';
import { offerText } from '../offers.js';
import type { Phrasebook } from '../phrasebook.js';
import { friendRules } from '../rules.js';
import { CopyField } from './copy-field.js';
import { Icon } from './icon.js';
import { RuleLine } from './rule-line.js';

interface WelcomeCardProps {
  readonly invitation: Invitation;
  readonly rules: Program['rules'];
  readonly copier: Copier;
  readonly copyKeys: string;
  readonly book: Phrasebook;
  readonly onClose: () => void;
}

/** Who invited this person, and what for. A card beside the page, not a dialog over it: it never takes the focus. */
export const WelcomeCard = (props: WelcomeCardProps) => {
  const { invitation, rules, copier, copyKeys, book, onClose } = props;
  return (
    <aside class="card" part="welcome" aria-label={book.say('welcomeLabel')}>
      <button
        type="button"
        class="close"
        part="close"
        aria-label={book.say('close')}
        onClick={onClose}
      >
        <Icon name="close" />
      </button>
      <div class="greeting">
        <i>{initialOf(invitation.firstName) ?? <Icon name="gift" />}</i>
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
