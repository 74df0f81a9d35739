import type { ReadonlySignal } from '@preact/signals';
import type { Invitation } from '../../protocol/advocate.js';
import type { Copier } from '../copier.js';
import type { Phrasebook } from '../phrasebook.js';
import { CloseButton } from './close-button.js';
import { CopyField } from './copy-field.js';
import { Greeting } from './greeting.js';

export interface ReminderBarProps {
  readonly invitation: Invitation;
  /** The last moment at which the invitation counts. */
  readonly until: number;
  /** It stands in a place of the page, not above it. */
  readonly isPlaced: boolean;
  readonly copier: Copier;
  readonly copyKeys: string;
  readonly book: ReadonlySignal<Phrasebook>;
  readonly onHide: () => void;
}

/** Who gives what, until when, and the code to take along. Never takes the focus. */
export const ReminderBar = (props: ReminderBarProps) => {
  const { invitation, until, isPlaced, copier, copyKeys, onHide } = props;
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
      <CopyField
        kind="code"
        label={book.say('welcomeHint')}
        value={invitation.code}
        copier={copier}
        copyKeys={copyKeys}
        book={book}
      />
      <CloseButton label={book.say('reminderHide')} onClick={onHide} />
      <p class="unseen" role="status">
        {copier.copied.value === 'copied' && book.say('copied')}
      </p>
    </aside>
  );
};
