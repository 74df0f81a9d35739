import type { Problem } from 'goodword/protocol';
import type { JSX } from 'preact';
import { problemWords } from '../problem-words.js';

export interface TroubleProps {
  problem: Problem;
  onRetry: () => void;
}

/** Something could not be loaded: says what, and offers to try again. */
export function Trouble({ problem, onRetry }: TroubleProps): JSX.Element {
  return (
    <div class="trouble" role="alert">
      <p>{problemWords(problem)}</p>
      <button type="button" class="button" onClick={onRetry}>
        Try again
      </button>
    </div>
  );
}
