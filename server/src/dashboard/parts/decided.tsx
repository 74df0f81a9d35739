import type { OrderUnderReview, ReviewAction } from 'goodword/protocol';
import type { JSX } from 'preact';
import type { Work } from '../desk.js';
import { problemWords } from '../problem-words.js';
import { REVIEW_ACTIONS } from '../reward-actions.js';

export interface DecidedProps {
  review: OrderUnderReview;
  work: Work<ReviewAction['action']> | undefined;
  decides: boolean;
  onDecide: (action: ReviewAction) => void;
}

/** What was decided a moment ago, and the way back from a slip of the finger. */
export function Decided({ review, work, decides, onDecide }: DecidedProps): JSX.Element {
  const { state, note } = review.decision.review ?? {};
  const approved = state === 'approved';
  const other = approved ? 'reject' : 'approve';
  const busy = work?.kind === 'saving';
  return (
    <div class="review-decided">
      <p>
        <span class={approved ? 'chip good' : 'chip bad'}>
          {approved ? 'Approved' : 'Rejected'}
        </span>{' '}
        {note && <bdi class="soft">{note}</bdi>}
      </p>
      {decides && (
        <button
          type="button"
          class="text-button"
          aria-disabled={busy}
          onClick={() => !busy && onDecide({ action: other })}
        >
          {busy ? REVIEW_ACTIONS[other].doing : `${REVIEW_ACTIONS[other].name} it instead`}
        </button>
      )}
      {work?.kind === 'failed' && (
        <p class="reward-problem" role="alert">
          {REVIEW_ACTIONS[work.act].failed} {problemWords(work.problem)}
        </p>
      )}
    </div>
  );
}
