import type { Answer, Answers, Batch } from '../../protocol/batch.js';
import type { ReferralEvent } from '../../protocol/event.js';

/** What a destination says of a batch. */
export interface Sent extends Answers {
  /** How long it asked us to wait, in milliseconds; 0 where it did not, or where we may not read it. */
  readonly pauseMs: number;
}

/** A destination: made for the `transport` of `createGoodword`. */
export type Send = (batch: Batch) => Promise<Sent>;

// Omit of a union would melt its members into one.
type WithoutId<T> = T extends unknown ? Omit<T, 'id'> : never;

/** What is said of one event or of several alike: an answer, less the id. */
export type Verdict = WithoutId<Answer>;

export interface Outcome {
  readonly verdict: Verdict;
  readonly pauseMs: number;
}

/** One outcome for all events of a request. */
export const answerAll = (
  events: readonly ReferralEvent[],
  { verdict, pauseMs }: Outcome,
): Sent => ({
  answers: events.map(({ id }) => ({ ...verdict, id })),
  pauseMs,
});

/** Several requests, or refusals, as one answer. */
export const joined = (parts: readonly Sent[]): Sent => ({
  answers: parts.flatMap(({ answers }) => answers),
  pauseMs: Math.max(0, ...parts.map(({ pauseMs }) => pauseMs)),
});

/** Says that a destination will never take this event, and why. */
export const refuse = (reason: Extract<Verdict, { result: 'drop' }>['reason']): Outcome => ({
  verdict: { result: 'drop', reason },
  pauseMs: 0,
});
