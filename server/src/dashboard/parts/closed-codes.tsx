import { useSignal } from '@preact/signals';
import type { JSX, TargetedSubmitEvent } from 'preact';
import { useId } from 'preact/hooks';
import type { CodeUses } from '../code-uses.js';
import type { Format } from '../format.js';
import { shown } from '../loader.js';
import { problemWords } from '../problem-words.js';
import type { UseOfCode } from '../use-of-code.js';
import { Trouble } from './trouble.js';

export interface ClosedCodesProps {
  codes: Pick<CodeUses, 'list' | 'saying' | 'load'>;
  format: Format;
  /** Whether the key that opened the dashboard decides. */
  decides: boolean;
  onSay: (code: string, by: UseOfCode['by']) => Promise<boolean>;
}

/** Codes that count by links only, because they stood on a site for coupons; and the word of a person about one. */
export function ClosedCodes({ codes, format, decides, onSay }: ClosedCodesProps): JSX.Element {
  const list = codes.list.value;
  const saying = codes.saying.value;
  const uses = shown(list) ?? [];
  const id = useId();
  return (
    <section class="closed-codes" aria-labelledby={id}>
      <div class="card-head">
        <h2 id={id}>Codes that only count by their links</h2>
      </div>
      <p class="soft">
        A code on a site for coupons brings strangers. Closed, it is no coupon any more; its links
        count as before, and a friend who opens one gets a code for one order.
      </p>
      {list.kind === 'failed' && <Trouble problem={list.problem} onRetry={codes.load} />}
      {uses.length > 0 && (
        <ul class="card">
          {uses.map((use) => (
            <Use
              key={use.code}
              use={use}
              format={format}
              decides={decides}
              busy={saying.kind === 'saving'}
              onSay={onSay}
            />
          ))}
        </ul>
      )}
      {decides && <CloseOne busy={saying.kind === 'saving'} onSay={onSay} />}
      <p class="field-problem" role="alert">
        {saying.kind === 'failed' && `${saying.code}: ${problemWords(saying.problem)}`}
      </p>
    </section>
  );
}

interface UseProps extends Pick<ClosedCodesProps, 'format' | 'decides' | 'onSay'> {
  use: UseOfCode;
  busy: boolean;
}

function Use({ use, format, decides, busy, onSay }: UseProps): JSX.Element {
  const { code, by, since, site } = use;
  const closed = by === 'links';
  return (
    <li class="closed-code">
      <p>
        <bdi class="code">{code}</bdi>{' '}
        <span class={closed ? 'chip wait' : 'chip good'}>
          {closed ? 'Only by links' : 'For anybody'}
        </span>
        <span class="soft small closed-why">
          {site === undefined ? (
            'Said by a person'
          ) : (
            <>
              Found on <bdi>{site}</bdi>
            </>
          )}
          , {format.moment(since)}
        </span>
      </p>
      {decides && (
        <button
          type="button"
          class="text-button"
          aria-disabled={busy}
          onClick={() => !busy && onSay(code, closed ? 'anybody' : 'links')}
        >
          {closed ? 'Open it to anybody' : 'Close it again'}
        </button>
      )}
    </li>
  );
}

function CloseOne({ busy, onSay }: Pick<UseProps, 'busy' | 'onSay'>): JSX.Element {
  const id = useId();
  const code = useSignal('');
  const submit = async (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const wanted = code.value.trim();
    if (!busy && wanted !== '' && (await onSay(wanted, 'links'))) code.value = '';
  };
  return (
    <form class="close-one" onSubmit={submit}>
      <label for={id}>Close a code by hand</label>
      <input
        id={id}
        value={code.value}
        onInput={({ currentTarget }) => {
          code.value = currentTarget.value;
        }}
        maxLength={32}
        autocomplete="off"
        spellcheck={false}
        placeholder="ANNA42"
      />
      <button type="submit" class="button" aria-disabled={busy}>
        {busy ? 'Saving…' : 'Close it'}
      </button>
    </form>
  );
}
