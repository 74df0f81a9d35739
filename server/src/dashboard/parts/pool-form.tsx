import { useSignal } from '@preact/signals';
import type { JSX, TargetedEvent, TargetedSubmitEvent } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { Wanted } from '../pool.js';
import type { Filling } from '../pools.js';
import { problemWords } from '../problem-words.js';
import { Pick } from './pick.js';

export interface PoolFormProps {
  filling: Filling;
  onFill: (what: string | Wanted) => void;
  onCancel: () => void;
}

type Way = 'list' | 'make';
const WAYS: readonly (readonly [Way, string])[] = [
  ['list', 'From your shop'],
  ['make', 'Made here'],
];

/** Fills a pool: with a list out of the shop, by file or paste, or with codes that are made. */
export function PoolForm({ filling, onFill, onCancel }: PoolFormProps): JSX.Element {
  const way = useSignal<Way>('list');
  const empty = useSignal(false);
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('input:checked')?.focus(), []);
  const busy = filling.kind === 'saving';

  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy) return;
    const fields = new FormData(event.currentTarget);
    const what = way.value === 'list' ? String(fields.get('list') ?? '').trim() : wantedBy(fields);
    empty.value = what === '';
    if (what !== '') onFill(what);
  };
  const read = async (event: TargetedEvent<HTMLInputElement>) => {
    const [file] = event.currentTarget.files ?? [];
    const list = form.current?.elements.namedItem('list') as HTMLTextAreaElement | null;
    if (file && list) list.value = await file.text();
  };
  return (
    <form
      class="pool-form"
      ref={form}
      onSubmit={submit}
      onKeyDown={({ key }) => key === 'Escape' && !busy && onCancel()}
    >
      <Pick
        name="way"
        label="Where the coupons come from"
        chosen={way.value}
        options={WAYS}
        onPick={(one) => {
          way.value = one;
        }}
      />
      {way.value === 'list' ? (
        <>
          <label for={`${id}-list`}>Codes, one a line</label>
          <textarea
            id={`${id}-list`}
            name="list"
            rows={6}
            spellcheck={false}
            autocomplete="off"
            placeholder={'THANKS-7F3K\nTHANKS-9QXD,2027-01-31'}
            aria-describedby={`${id}-hint`}
          />
          <p id={`${id}-hint`} class="soft small">
            With the day on which a code ends behind a comma, where it ends. All or none are taken.
          </p>
          <label class="file">
            <span class="button">Choose a CSV file</span>
            <input
              type="file"
              class="unseen"
              accept=".csv,.txt,text/csv,text/plain"
              onChange={read}
            />
          </label>
        </>
      ) : (
        <Making id={id} />
      )}
      <p class="field-problem" role="alert">
        {filling.kind === 'failed' && problemWords(filling.problem)}
        {empty.value && 'Paste codes first, or choose a file.'}
      </p>
      <div class="buttons">
        <button type="submit" class="button primary" aria-disabled={busy}>
          {busy ? 'Adding…' : 'Add'}
        </button>
        <button type="button" class="button" onClick={onCancel} aria-disabled={busy}>
          Cancel
        </button>
      </div>
    </form>
  );
}

function Making({ id }: { id: string }): JSX.Element {
  return (
    <div class="making">
      <p>
        <label for={`${id}-pattern`}>Pattern</label>
        <input
          id={`${id}-pattern`}
          name="pattern"
          defaultValue="THANKS-????-##"
          autocomplete="off"
          aria-describedby={`${id}-pattern-hint`}
        />
        <span id={`${id}-pattern-hint`} class="soft small">
          # becomes a digit, ? a letter.
        </span>
      </p>
      <p>
        <label for={`${id}-count`}>How many</label>
        <input
          id={`${id}-count`}
          name="count"
          type="number"
          min={1}
          max={5_000}
          defaultValue="100"
        />
      </p>
      <p>
        <label for={`${id}-until`}>Good until (optional)</label>
        <input id={`${id}-until`} name="until" type="date" />
      </p>
    </div>
  );
}

function wantedBy(fields: FormData): Wanted {
  // The end of that day.
  const until = Date.parse(`${String(fields.get('until'))}T23:59:59Z`);
  return {
    pattern: String(fields.get('pattern')).trim(),
    count: Number(fields.get('count')),
    ...(Number.isFinite(until) && { expiresAt: until }),
  };
}
