import type { ReadonlySignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { Act, Acts } from '../access.js';
import { actWords, whoWords } from '../act-words.js';
import type { Format } from '../format.js';
import { type Loadable, shown } from '../loader.js';
import { Bones } from './skeleton.js';
import { Trouble } from './trouble.js';

export interface ActivityProps {
  list: ReadonlySignal<Loadable<Acts>>;
  format: Format;
  onMore: () => void;
  onRetry: () => void;
}

/** Who did what with an admin key, newest first. */
export function Activity({ list, format, onMore, onRetry }: ActivityProps): JSX.Element {
  const state = list.value;
  const page = shown(state);
  const busy = state.kind === 'loading';
  return (
    <main class="numbers activity">
      <header>
        <h1>Who did what</h1>
        <p class="soft">
          Every change that was made, or tried, with an admin key. Nothing here can be taken out.
        </p>
      </header>
      {state.kind === 'failed' && <Trouble problem={state.problem} onRetry={onRetry} />}
      {busy && !page && <Bones rows={4} />}
      {page?.acts.length === 0 && <p class="card quiet soft">Nobody has changed anything yet.</p>}
      {page && page.acts.length > 0 && (
        <ol class="card acts">
          {page.acts.map((act) => (
            <Line key={act.id} act={act} format={format} />
          ))}
        </ol>
      )}
      {page?.next !== undefined && (
        <button type="button" class="button more" aria-disabled={busy} onClick={onMore}>
          {busy ? 'Loading…' : 'Show more'}
        </button>
      )}
    </main>
  );
}

function Line({ act, format }: { act: Act; format: Format }): JSX.Element {
  return (
    <li class="act">
      <time class="soft small" dateTime={new Date(act.at).toISOString()}>
        {format.moment(act.at)}
      </time>
      <div>
        <p>
          <span class="name">{actWords(act)}</span> <bdi class="code">{act.subject}</bdi>
        </p>
        {act.note && (
          <p class="soft small">
            <bdi>{act.note}</bdi>
          </p>
        )}
      </div>
      <p class="small">{whoWords(act)}</p>
      {act.refused && <span class="chip bad">Refused · {act.refused}</span>}
    </li>
  );
}
