import type { ReadonlySignal } from '@preact/signals';
import type { Report } from 'goodword/protocol';
import type { JSX } from 'preact';
import { type Loadable, shown } from '../loader.js';
import { problemWords } from '../problem-words.js';

export interface NoticeProps {
  online: ReadonlySignal<boolean>;
  report: ReadonlySignal<Loadable<Report>>;
  onRetry: () => void;
}

/** Stays in sight while the numbers on the page are older than they should be, and says why. */
export function Notice({ online, report, onRetry }: NoticeProps): JSX.Element {
  const state = report.value;
  const failed = state.kind === 'failed' && shown(state) ? state.problem : undefined;
  return (
    <div role="status" class="notice">
      {!online.value && <p>You are offline. These are the last numbers that arrived.</p>}
      {online.value && failed && (
        <>
          <p>{problemWords(failed)} These are the last numbers that arrived.</p>
          <button type="button" class="button" onClick={onRetry}>
            Try again
          </button>
        </>
      )}
    </div>
  );
}
