import { type Answer, type Batch, parseAnswers } from '../protocol/batch.js';
import { BATCH_EVENTS, EVENT_AGE_MS } from '../protocol/limits.js';
import type { Problem } from '../protocol/problem.js';
import type { Sent } from './backend.js';
import { nextBatch } from './batch.js';
import type { Outbox } from './outbox.js';
import { onPageLife } from './page.js';
import { pauseBefore } from './retry.js';

// One lazy part brings all that delivery needs.
export { backendAt } from './transport.js';

export interface CourierOptions {
  readonly outbox: Outbox;
  readonly send: (batch: Batch) => Promise<Sent>;
  /** Hears the answers of each batch, and after each round `[]`. */
  readonly heard: (answers: readonly Answer[], problem?: Problem) => void;
  readonly now: () => number;
  /** A number from 0 to 1. */
  readonly chance: () => number;
  /** Where tabs agree who sends. Missing on pages without https: ids keep resending harmless. */
  readonly locks?: LockManager | undefined;
}

/** Brings what waits in the outbox to the backend, and the answers back. */
export interface Courier {
  /** Sends what waits, now; a running round is followed by another. */
  flush(): void;
  /** Stops timers and listeners. What is under way still ends; what waits, waits for the next page. */
  stop(): void;
}

const LOCK = 'gw.flush';

/** Starts the courier. It flushes by itself: at once, after pauses, when the page leaves or comes back. */
export function createCourier(options: CourierOptions): Courier {
  const { outbox, send, heard, now, chance, locks } = options;
  const underWay = new Set<string>();
  let failures = 0;
  let limit = BATCH_EVENTS;
  let askedUntil = 0;
  let round: 'none' | 'running' | 'again' = 'none';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;

  const ready = () => outbox.list().filter(({ event }) => !underWay.has(event.id));

  /** Sends one batch; answers whether to go on with the next one. */
  async function deliver(): Promise<boolean> {
    for (const { at, event } of ready()) {
      if (now() - at + event.ageMs > EVENT_AGE_MS) outbox.drop(event.id, 'too-old');
    }
    const batch = nextBatch(ready(), now(), limit);
    if (batch.events.length === 0 || stopped) return false;
    const ids = batch.events.map(({ id }) => id);
    for (const id of ids) underWay.add(id);
    const sent = await send(batch).catch(failed);
    for (const id of ids) underWay.delete(id);
    return settle(sent, ids);
  }

  function settle(sent: Sent, ids: readonly string[]): boolean {
    const { problem } = sent;
    // The batch itself was refused: half of it goes next, and a single event that is refused is the culprit.
    const refused = problem?.code === 'too-large' || problem?.code === 'bad-request';
    if (refused && ids.length > 1) {
      limit = Math.floor(ids.length / 2);
      return true;
    }
    if (refused) limit = BATCH_EVENTS;
    const parsed = parseAnswers(sent, ids);
    const answers = ids.map((id, nth): Answer => {
      if (refused) return { id, result: 'drop', reason: problem.code };
      return (parsed.ok ? parsed.value[nth] : undefined) ?? { id, result: 'retry' };
    });
    for (const answer of answers) {
      if (answer.result === 'drop') outbox.drop(answer.id, answer.reason);
      else if (answer.result !== 'retry') outbox.remove(answer.id);
    }
    heard(answers, problem ?? (parsed.ok ? undefined : parsed.problem));
    if (answers.every(({ result }) => result !== 'retry')) {
      failures = 0;
      return true;
    }
    later(pauseBefore(failures++, chance(), sent.pauseMs));
    askedUntil = now() + (sent.pauseMs ?? 0);
    return false;
  }

  function later(pauseMs: number): void {
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(flush, pauseMs);
  }

  async function sendAll(): Promise<void> {
    while (await deliver());
  }

  function flush(): void {
    if (stopped || now() < askedUntil) return;
    if (round !== 'none') {
      round = 'again';
      return;
    }
    clearTimeout(timer);
    round = 'running';
    // A lock for one round only: one that is held while the page is cached would throw the page out.
    const done = locks ? locks.request(LOCK, sendAll).catch(sendAll) : sendAll();
    void done
      .catch(() => {})
      .then(() => {
        const again = round === 'again';
        round = 'none';
        heard([]);
        if (again) flush();
      });
  }

  // A leaving page cannot wait for a lock. Two tabs may then send the same event: the backend counts ids once.
  const leave = () => {
    if (now() >= askedUntil) void deliver().catch(() => {});
  };

  const unlisten = onPageLife(leave, flush);
  flush();
  return {
    flush,
    stop() {
      stopped = true;
      clearTimeout(timer);
      unlisten();
    },
  };
}

const failed = (error: unknown): Sent => ({
  answers: [],
  problem: { code: 'unreachable', message: `The transport failed: ${String(error)}` },
});
