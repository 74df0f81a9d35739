import type { ReadonlySignal } from '@preact/signals';
import type { Invitation } from '../../protocol/advocate.js';
import type { Program } from '../../protocol/program.js';
import type { Copier } from '../copier.js';
import type { Phrasebook } from '../phrasebook.js';
import { friendRules } from '../rules.js';
import { CloseButton } from './close-button.js';
import { CopyField } from './copy-field.js';
import { Greeting } from './greeting.js';
import { RuleLine } from './rule-line.js';

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
      <Greeting invitation={invitation} book={book} />
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
