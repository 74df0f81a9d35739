import type { ReadonlySignal } from '@preact/signals';
import type { Program } from '../../protocol/program.js';
import type { Phrasebook } from '../phrasebook.js';
import { friendRules } from '../rules.js';
import { CloseButton } from './close-button.js';
import { CodeField, type CodeFieldProps } from './code-field.js';
import { Greeting } from './greeting.js';
import { RuleLine } from './rule-line.js';

interface WelcomeCardProps extends Omit<CodeFieldProps, 'book'> {
  readonly rules: Program['rules'];
  readonly book: ReadonlySignal<Phrasebook>;
  /** Left out: it stands in the page, and stays. */
  readonly onClose?: () => void;
}

/** Who invited this person, and what for. A card beside the page or in it, not a dialog over it: it never takes the focus. */
export const WelcomeCard = (props: WelcomeCardProps) => {
  const { invitation, rules, onClose } = props;
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
        <CodeField {...props} book={book} />
        <RuleLine rules={friendRules(rules, book)} />
      </div>
    </aside>
  );
};
