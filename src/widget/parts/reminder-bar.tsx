import type { ReadonlySignal } from '@preact/signals';
import type { Phrasebook } from '../phrasebook.js';
import { CloseButton } from './close-button.js';
import { CodeField, type CodeFieldProps } from './code-field.js';
import { Greeting } from './greeting.js';

export interface ReminderBarProps extends Omit<CodeFieldProps, 'book'> {
  /** The last moment at which the invitation counts. */
  readonly until: number;
  /** It stands in a place of the page, not above it. */
  readonly isPlaced: boolean;
  readonly book: ReadonlySignal<Phrasebook>;
  readonly onHide: () => void;
}

/** Who gives what, until when, and the code to take along. Never takes the focus. */
export const ReminderBar = (props: ReminderBarProps) => {
  const { invitation, until, isPlaced, onHide } = props;
  const book = props.book.value;
  return (
    <aside
      class={isPlaced ? 'reminder placed' : 'reminder'}
      part="reminder"
      aria-label={book.say('welcomeLabel')}
    >
      <Greeting invitation={invitation} book={book}>
        <span>{book.say('reminderUntil', { date: book.date(until) })}</span>
      </Greeting>
      <CodeField {...props} book={book} />
      <CloseButton label={book.say('reminderHide')} onClick={onHide} />
    </aside>
  );
};
