import { type RewardAction, WORD_LENGTH } from 'goodword/protocol';
import type { JSX, TargetedKeyboardEvent, TargetedSubmitEvent } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { ACTIONS } from '../reward-actions.js';

const FIELDS = {
  reject: {
    label: 'Why? (optional)',
    hint: 'Kept in the ledger.',
    field: 'note',
  },
  issue: {
    label: 'Coupon that carries it (optional)',
    hint: 'The owner of the reward sees it. Leave it empty for store credit.',
    field: 'coupon',
  },
} as const;

export interface RewardFormProps {
  act: keyof typeof FIELDS;
  busy: boolean;
  onDone: (action: RewardAction) => void;
  onCancel: () => void;
}

/** Asks for the note of a rejection, or the coupon of a hand-over, before it is done. */
export function RewardForm({ act, busy, onDone, onCancel }: RewardFormProps): JSX.Element {
  const { label, hint, field } = FIELDS[act];
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => input.current?.focus(), []);

  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const text = input.current?.value.trim();
    if (!busy) onDone({ action: act, ...(text && { [field]: text }) });
  };
  const leave = (event: TargetedKeyboardEvent<HTMLFormElement>) => {
    if (event.key === 'Escape' && !busy) onCancel();
  };
  return (
    <form class="reward-form" onSubmit={submit} onKeyDown={leave}>
      <label for={id}>{label}</label>
      <input
        ref={input}
        id={id}
        maxLength={WORD_LENGTH}
        autocomplete="off"
        aria-describedby={`${id}-hint`}
      />
      <p id={`${id}-hint`} class="soft small">
        {hint}
      </p>
      <div class="buttons">
        <button type="submit" class="button primary" aria-disabled={busy}>
          {busy ? ACTIONS[act].doing : ACTIONS[act].name}
        </button>
        <button type="button" class="button" onClick={onCancel} aria-disabled={busy}>
          Cancel
        </button>
      </div>
    </form>
  );
}
