import { type Answer, type Batch, parseAnswers } from '../protocol/batch.js';
import { BATCH_EVENTS } from '../protocol/limits.js';
import type { Problem } from '../protocol/problem.js';
import { no } from '../protocol/result.js';
import type { Sent } from './backend.js';
import { nextBatch } from './batch.js';
import type { Outbox, Waiting } from './outbox.js';
import { onPageLife } from './page.js';
import { pauseBefore } from './retry.js';

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

  /** Sends one batch; answers whether to go on with the next one. */
  async function deliver(): Promise<boolean> {
    const ready = outbox.list().filter(({ noteId }) => !underWay.has(noteId));
    const batch = nextBatch(ready, limit);
    if (batch.length === 0 || stopped) return false;
    for (const { noteId } of batch) underWay.add(noteId);
    const sent = await send({ events: batch.map(({ event }) => event) }).catch(failed);
    for (const { noteId } of batch) underWay.delete(noteId);
    return settle(sent, batch);
  }

  function settle(sent: Sent, batch: readonly Waiting[]): boolean {
    const { problem, pauseMs = 0 } = sent;
    // The batch itself was refused: half of it goes next, and a single event that is refused is the culprit.
    const refused = problem?.code === 'too-large' || problem?.code === 'bad-request';
    if (refused && batch.length > 1) {
      limit = batch.length >> 1;
      return true;
    }
    if (refused) limit = BATCH_EVENTS;
    const ids = batch.map(({ event }) => event.id);
    const parsed = parseAnswers(sent, ids);
    const answers = batch.map(({ noteId, event: { id } }, nth): Answer => {
      const read: Answer = (parsed.ok ? parsed.value[nth] : undefined) ?? { id, result: 'retry' };
      const answer: Answer = refused ? { id, result: 'drop', reason: problem.code } : read;
      if (answer.result === 'drop') outbox.drop(noteId, answer.reason);
      else if (answer.result !== 'retry') outbox.remove(noteId);
      return answer;
    });
    heard(answers, problem ?? (parsed.ok ? undefined : parsed.problem));
    if (answers.every(({ result }) => result !== 'retry')) {
      failures = 0;
      return true;
    }
    later(pauseMs + pauseBefore(failures++, chance()));
    askedUntil = now() + pauseMs;
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
  problem: no('unreachable', String(error)).problem,
});
