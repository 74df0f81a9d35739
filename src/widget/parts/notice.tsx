import { focusHeadline } from '../focus-headline.js';
import type { Phrasebook } from '../phrasebook.js';
import type { PopupState } from '../state.js';

interface NoticeProps {
  readonly text: string;
  readonly state: PopupState;
  readonly book: Phrasebook;
}

/** Something did not work, and what to do about it. */
export const Notice = ({ text, state, book }: NoticeProps) => (
  <div class="notice" part="notice">
    <p>{text}</p>
    <button
      type="button"
      onClick={({ currentTarget }) => {
        focusHeadline(currentTarget);
        void state.load();
      }}
    >
      {book.say('retry')}
    </button>
  </div>
);
