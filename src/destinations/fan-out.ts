/** Door `goodword/destinations/fan-out`: one backend decides, others get copies. */
import type { Answers, Batch } from '../protocol/batch.js';
import type { ReferralEvent } from '../protocol/event.js';
import { ok, type Result } from '../protocol/result.js';

type Sending = (batch: Batch) => Promise<Answers & { readonly pauseMs?: number }>;

type Forget = (program: string, visitor: string) => Promise<Result<true>>;

interface Verbs {
  send: Sending;
  forget?: Forget;
}

/** Always there, whatever the main backend can do: the copies must forget too. */
interface Forgetful {
  forget: Forget;
}

export interface FanOutOptions {
  /** The clock, in milliseconds since the epoch. Default: `Date.now`. */
  now?: () => number;
}

/**
 * A `transport` whose answers are the main one's alone. Each copy hears of an event once the main one has taken it
 * (`ok` or `duplicate`); what a copy wants again, it gets with the next batch of this page, 50 events at most, and
 * then no more. A copy that is slow, fails or throws holds nothing up. Of a visitor who is to be forgotten nothing is copied any more.
 *
 * `main` is a function, or an object with more verbs, as `backendAt` of `goodword/backend` makes it; its other verbs
 * are kept.
 */
export function fanOut<Main extends Verbs>(
  main: Main,
  copies: readonly Sending[],
  options?: FanOutOptions,
): Main & Forgetful;
export function fanOut(
  main: Sending,
  copies: readonly Sending[],
  options?: FanOutOptions,
): Verbs & Forgetful;
export function fanOut(
  main: Sending | Verbs,
  copies: readonly Sending[],
  { now = Date.now }: FanOutOptions = {},
): Verbs & Forgetful {
  const verbs: Verbs = typeof main === 'function' ? { send: main } : main;
  const forgotten = new Set<string>();
  const mayCopy = ({ visitor }: ReferralEvent) => !forgotten.has(visitor);
  const copiers = copies.map((copy) => copier(copy, now, mayCopy));
  return {
    ...verbs,
    async forget(program, visitor) {
      forgotten.add(visitor);
      return verbs.forget?.(program, visitor) ?? ok(true);
    },
    async send(batch) {
      const sent = await verbs.send(batch);
      const taken = new Set(
        sent.answers
          .filter(({ result }) => result === 'ok' || result === 'duplicate')
          .map(({ id }) => id),
      );
      // She may have taken her consent back while the main one was asked.
      const events = batch.events.filter((event) => taken.has(event.id) && mayCopy(event));
      for (const copy of copiers) void copy(events);
      return sent;
    },
  };
}

const KEPT = 50;

/** Sends to one copy, with what it wanted again. Never rejects. */
function copier(send: Sending, now: () => number, mayCopy: (event: ReferralEvent) => boolean) {
  let kept: { event: ReferralEvent; since: number }[] = [];
  let notBefore = 0;
  return async (fresh: readonly ReferralEvent[]): Promise<void> => {
    const at = now();
    kept = kept.filter(({ event }) => mayCopy(event));
    const due = at < notBefore ? [] : kept;
    const aged = due.map(({ event, since }) => ({ ...event, ageMs: event.ageMs + at - since }));
    if (due.length > 0) kept = [];
    const events = [...aged, ...fresh];
    if (events.length === 0) return;
    const keep = (again: readonly ReferralEvent[]) => {
      kept = [...kept, ...again.map((event) => ({ event, since: at }))].slice(-KEPT);
    };
    if (at < notBefore) return keep(fresh);
    try {
      const { answers, pauseMs = 0 } = await send({ events });
      notBefore = now() + pauseMs;
      const again = new Set(answers.filter(({ result }) => result === 'retry').map(({ id }) => id));
      keep(events.filter(({ id }) => again.has(id)));
    } catch {
      keep(events);
    }
  };
}
