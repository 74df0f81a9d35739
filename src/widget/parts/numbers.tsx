import type { Phrasebook } from '../phrasebook.js';
import type { PopupState } from '../state.js';
import { Notice } from './notice.js';

interface NumbersProps {
  readonly shop: string;
  readonly state: PopupState;
  readonly book: Phrasebook;
}

/** Room for her progress until it is there: the numbers, and the part that draws them. Nothing before there is a link. */
export function Numbers({ shop, state, book }: NumbersProps) {
  const link = state.link.value;
  if (link.is !== 'ready' || link.isRemembered) return null;
  const standing = state.standing.value;
  if (standing.is === 'loading') return <div class="bone tall" />;
  if (standing.is === 'failed') {
    return <Notice text={book.say('numbersAway')} state={state} book={book} />;
  }
  const part = state.part.value;
  return part && <part.Progress shop={shop} standing={standing.standing} book={book} />;
}
