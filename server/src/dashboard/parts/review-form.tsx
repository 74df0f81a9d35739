import type { OrderUnderReview, ReviewAction } from 'goodword/protocol';
import type { JSX, TargetedSubmitEvent } from 'preact';
import { useId, useRef } from 'preact/hooks';
import type { Work } from '../desk.js';
import { problemWords } from '../problem-words.js';
import { REVIEW_ACTIONS } from '../reward-actions.js';

export interface ReviewFormProps {
  claimed: OrderUnderReview['claimed'];
  work: Work<ReviewAction['action']> | undefined;
  onDecide: (action: ReviewAction) => void;
}

const NOTE_LENGTH = 1_000;

/** Yes, no, or the credit to whom the buyer names; with a note where the merchant wants to leave one. */
export function ReviewForm({ claimed = [], work, onDecide }: ReviewFormProps): JSX.Element {
  const id = useId();
  const note = useRef<HTMLTextAreaElement>(null);
  const busy = work?.kind === 'saving';
  const decide = (action: ReviewAction) => {
    const text = note.current?.value.trim();
    if (!busy) onDecide({ ...action, ...(text && { note: text }) });
  };
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => event.preventDefault();
  const button = (action: 'approve' | 'reject', kind: string) => (
    <button
      type="button"
      class={kind}
      data-action={action}
      aria-disabled={busy}
      onClick={() => decide({ action })}
    >
      {REVIEW_ACTIONS[action][busy && work.act === action ? 'doing' : 'name']}
    </button>
  );
  return (
    <form class="review-form" onSubmit={submit}>
      <label for={id}>
        Note <span class="soft">(optional)</span>
      </label>
      <textarea
        ref={note}
        id={id}
        rows={2}
        maxLength={NOTE_LENGTH}
        aria-describedby={`${id}-hint`}
      />
      <p id={`${id}-hint`} class="soft small">
        Kept for the shop. The shopper never reads it.
      </p>
      {work?.kind === 'failed' && (
        <p class="reward-problem" role="alert">
          {REVIEW_ACTIONS[work.act].failed} {problemWords(work.problem)}
        </p>
      )}
      <div class="buttons">
        {button('approve', 'button primary')}
        {button('reject', 'button')}
      </div>
      {claimed.map(({ code, firstName }) => (
        <div key={code} class="review-claimed">
          <p class="soft small">
            The buyer says: <bdi class="code">{code}</bdi> sent me.
          </p>
          <button
            type="button"
            class="button"
            aria-disabled={busy}
            onClick={() => decide({ action: 'give', code })}
          >
            {REVIEW_ACTIONS.give[busy && work.act === 'give' ? 'doing' : 'name']}{' '}
            <bdi>{firstName ?? code}</bdi>
          </button>
        </div>
      ))}
    </form>
  );
}
