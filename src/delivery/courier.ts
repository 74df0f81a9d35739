import type { Answer, Batch } from '../protocol/batch.js';
import { BATCH_EVENTS } from '../protocol/limits.js';
import type { Problem } from '../protocol/problem.js';
import { no } from '../protocol/result.js';
import type { Sent } from './backend.js';
import { nextBatch } from './batch.js';
import type { Turns } from './lease.js';
import type { Outbox, Waiting } from './outbox.js';
import { onPageLife } from './page.js';
import type { Pause } from './pause.js';
import { pauseBefore } from './retry.js';
import { inTime } from './time-out.js';
import { judge } from './verdict.js';

export interface CourierOptions {
  readonly outbox: Outbox;
  readonly send: (batch: Batch) => Sent | Promise<Sent>;
  /** Hears the answers of each batch, and after each round `[]`. */
  readonly heard: (answers: readonly Answer[], problem?: Problem) => void;
  readonly pause: Pause;
  /** A number from 0 to 1. */
  readonly chance: () => number;
  /** Where tabs agree who sends. */
  readonly turns: Turns;
}

/** Brings what waits in the outbox to the backend, and the answers back. */
export interface Courier {
  /**
   * Sends what waits, now; a running round is followed by another. Answers `false` where nothing is sent now: after
   * `stop`, and while the backend has asked for a pause.
   */
  flush(): boolean;
  /** Stops timers and listeners. What is under way still ends; what waits, waits for the next page. */
  stop(): void;
}

const TURN = 'gw.flush';
const TAKEN_MS = 1_000;
// A browser may freeze a tab together with its turn; no batch takes longer than its time-outs.
const FROZEN_MS = 20_000;

/** Starts the courier. It flushes by itself: at once, after pauses, when the page leaves or comes back. */
export function createCourier(options: CourierOptions): Courier {
  const { outbox, send, heard, pause, chance, turns } = options;
  const underWay = new Set<string>();
  let failures = 0;
  let limit = BATCH_EVENTS;
  let round: 'none' | 'running' | 'again' = 'none';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let refusedSince: number | undefined;
  let endTurn = () => {};
  let stopped = false;

  /** Sends one batch; answers whether to go on with the next one. */
  async function deliver(): Promise<boolean> {
    const ready = outbox.list().filter(({ noteId }) => !underWay.has(noteId));
    const batch = nextBatch(ready, limit);
    if (batch.length === 0 || stopped) return false;
    for (const { noteId } of batch) underWay.add(noteId);
    const events = batch.map(({ event }) => event);
    const sent = await inTime(() => send({ events })).catch(failed);
    for (const { noteId } of batch) underWay.delete(noteId);
    return settle(Object(sent), batch);
  }

  function settle(sent: Sent, batch: readonly Waiting[]): boolean {
    const verdict = judge(
      sent,
      batch.map(({ event }) => event.id),
    );
    if (verdict.refused) {
      limit = batch.length >> 1;
      return true;
    }
    const { answers, problem } = verdict;
    if (problem && batch.length === 1) limit = BATCH_EVENTS; // the culprit is found
    for (const [nth, { noteId }] of batch.entries()) {
      const answer = answers[nth];
      if (answer?.result === 'drop') outbox.drop(noteId, answer.reason);
      else if (answer && answer.result !== 'retry') outbox.remove(noteId);
    }
    heard(answers, problem);
    if (answers.every(({ result }) => result !== 'retry')) {
      failures = 0;
      return true;
    }
    // Taken back meanwhile, with the consent: then nothing is written any more.
    if (batch.some(({ noteId }) => outbox.has(noteId))) pause.begin(sent.pauseMs ?? 0);
    later(pauseBefore(failures++, chance()));
    return false;
  }

  function later(ms: number): void {
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(flush, pause.left() + ms);
  }

  async function sendAll(): Promise<void> {
    while (await deliver());
  }

  // Where nothing waits, nothing is asked for: a lease would be a trace on disk, perhaps without consent.
  async function ask(): Promise<void> {
    if (outbox.list().length > 0) await turns.request(TURN, { ifAvailable: true }, takeTurn);
  }

  async function takeTurn(given: unknown): Promise<void> {
    // Another tab sends, and what waits here with it. Whatever it leaves is ours then, and all of it
    // where it never ends: the backend counts ids once.
    if (!given) {
      const at = performance.now();
      refusedSince ??= at;
      if (at - refusedSince < FROZEN_MS) return later(TAKEN_MS);
    }
    refusedSince = undefined;
    const left = new Promise<void>((end) => {
      endTurn = end;
    });
    await Promise.race([sendAll(), left]);
  }

  function flush(): boolean {
    if (stopped) return false;
    if (life.left()) {
      leave();
      return true;
    }
    if (pause.left() > 0) {
      later(pauseBefore(0, chance()));
      return false;
    }
    if (round !== 'none') {
      round = 'again';
      return true;
    }
    clearTimeout(timer);
    round = 'running';
    void ask()
      .catch(sendAll)
      .catch(() => {})
      .then(() => {
        const again = round === 'again';
        round = 'none';
        heard([]);
        if (again) flush();
      });
    return true;
  }

  // A leaving page cannot wait for its turn, nor keep it: one that is cached with it would be thrown out when another tab
  // asks. Two tabs may then send the same event: the backend counts ids once.
  function leave(): void {
    endTurn();
    if (!pause.left()) void deliver().catch(() => {});
  }

  const life = onPageLife(leave, flush);
  flush();
  return {
    flush,
    stop() {
      stopped = true;
      clearTimeout(timer);
      endTurn();
      life.stop();
    },
  };
}

const failed = (error: unknown): Sent => ({
  answers: [],
  problem: no('unreachable', String(error)).problem,
});
