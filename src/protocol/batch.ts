import { parseEvent, type ReferralEvent } from './event.js';
import { BATCH_EVENTS } from './limits.js';
import type { ProblemCode } from './problem.js';
import { no, ok, type Result } from './result.js';
import { isRecord, shortText } from './shape.js';

/** What a browser posts to `{endpoint}/v1/events`. */
export interface Batch {
  readonly events: readonly ReferralEvent[];
}

/** What the backend says of one event. */
export type Answer =
  /** Stored, now or before. Both mean: let go of it. */
  | { readonly id: string; readonly result: 'ok' | 'duplicate' }
  /** Not stored; send it again later. */
  | { readonly id: string; readonly result: 'retry' }
  /** Never to be stored, and why. */
  | { readonly id: string; readonly result: 'drop'; readonly reason: ProblemCode };

export interface Answers {
  readonly answers: readonly Answer[];
}

/** One entry of a batch on arrival: an event, or the answer that refuses it. */
export type Arrival = { event: ReferralEvent } | { refused: Answer };

/**
 * Reads a batch. A batch that is no batch is a problem; in a batch, each event is judged by itself, so that one
 * bad event never takes the good ones with it.
 */
export function parseBatch(input: unknown): Result<readonly Arrival[]> {
  if (!isRecord(input) || !Array.isArray(input['events'])) {
    return no('bad-request', 'Send { "events": [ … ] } as JSON.');
  }
  const events: unknown[] = input['events'];
  if (events.length > BATCH_EVENTS) {
    return no(
      'too-large',
      `A batch holds ${BATCH_EVENTS} events at most; this one has ${events.length}.`,
    );
  }
  return ok(events.map(arrival));
}

function arrival(input: unknown): Arrival {
  const event = parseEvent(input);
  if (event.ok) return { event: event.value };
  const id = isRecord(input) && typeof input['id'] === 'string' ? input['id'] : '';
  return { refused: { id, result: 'drop', reason: event.problem.code } };
}

/**
 * Reads the backend's answers for the ids that were sent, in whatever order and company they came; of two for one id the
 * last. An id without a readable answer is told to `retry`; a page that is no answer at all (a captive portal's HTML, say)
 * is a problem, so nothing is let go of.
 */
export function parseAnswers(input: unknown, ids: readonly string[]): Result<readonly Answer[]> {
  if (!isRecord(input) || !Array.isArray(input['answers'])) {
    return no('bad-answer', 'The backend did not answer { "answers": [ … ] }.');
  }
  const answers = new Map<unknown, Record<string, unknown>>();
  for (const answer of input['answers']) if (isRecord(answer)) answers.set(answer['id'], answer);
  return ok(ids.map((id) => answerFor(id, answers.get(id) ?? {})));
}

/** Nothing but what an answer has to say: it is kept, and handed to whoever listens. */
function answerFor(id: string, { result, reason }: Record<string, unknown>): Answer {
  if (result === 'ok' || result === 'duplicate') return { id, result };
  if (result !== 'drop') return { id, result: 'retry' };
  return { id, result, reason: (shortText(reason, REASON_LENGTH) ?? 'bad-event') as ProblemCode };
}

const REASON_LENGTH = 40;
