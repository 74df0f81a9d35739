import { type Answer, parseAnswers } from '../protocol/batch.js';
import type { Problem } from '../protocol/problem.js';
import type { Sent } from './backend.js';

/** What came of a batch. */
export type Verdict =
  /** The batch itself was refused; it should be sent in halves. */
  | { readonly refused: true }
  /** One answer an event, in the order of the batch. */
  | {
      readonly refused: false;
      readonly answers: readonly Answer[];
      readonly problem?: Problem | undefined;
    };

/**
 * Judges what was said of a batch, by whomever, in whatever shape. Of a batch of one that is refused, the event is the
 * culprit, and dropped. Whatever has no answer of its own is sent again.
 */
export function judge(sent: Sent, ids: readonly string[]): Verdict {
  const { problem } = sent;
  const code = problem?.code;
  if (code === 'too-large' || code === 'bad-request') {
    if (ids.length > 1) return { refused: true };
    const answers = ids.map((id): Answer => ({ id, result: 'drop', reason: code }));
    return { refused: false, answers, problem };
  }
  const read = parseAnswers(sent, ids);
  const answers = read.ok ? read.value : ids.map((id): Answer => ({ id, result: 'retry' }));
  return { refused: false, answers, problem: problem ?? (read.ok ? undefined : read.problem) };
}
