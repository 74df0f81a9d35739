import type { Happenings, Status } from './api.js';
import type { Backend } from './delivery/backend.js';
import type { Courier, CourierOptions } from './delivery/courier.js';
import type { Dropped, Outbox } from './delivery/outbox.js';
import { once } from './once.js';
import type { Answer } from './protocol/batch.js';
import type { Problem } from './protocol/problem.js';
import { no, ok, type Result } from './protocol/result.js';
import { pageOf } from './tracking/capture.js';
import type { Valve } from './tracking/consent.js';
import { createEvent, type Fact, idOf } from './tracking/event.js';
import type { Memory } from './tracking/memory.js';
import { randomId, visitorOf } from './tracking/visitor.js';

interface ReportingOptions {
  readonly program: string;
  readonly valve: Valve;
  readonly memory: Memory;
  readonly outbox: Outbox;
  readonly backend: () => Promise<Result<Backend>>;
  readonly createCourier: (options: CourierOptions) => Promise<Courier>;
  readonly answered: (answer: Happenings['answered']) => void;
}

/** fact -> event -> outbox -> courier -> answer. */
export interface Reporting {
  /** Reports a fact that happened now, or `at`. On return it is on disk, or held until there is consent. */
  report(fact: Fact, at?: number): Promise<Result<Answer>>;
  /** The visitor id of this browser. */
  visitor(): string;
  /** Sends what waits, if anything does. */
  flush(): void;
  note(problem: Problem): void;
  status(): Pick<Status, 'waiting' | 'dropped' | 'answers' | 'problem'>;
  stop(): void;
}

const ANSWERS_KEPT = 20;

export const freshId = (): string => randomId((bytes) => crypto.getRandomValues(bytes));

export function createReporting(options: ReportingOptions): Reporting {
  const { program, valve, memory, outbox, backend } = options;
  let awaiting: { id: string; resolve: (result: Result<Answer>) => void }[] = [];
  let answers: readonly Answer[] = [];
  let refused: readonly Dropped[] = [];
  let problem: Problem | undefined;
  let running: Courier | undefined;
  let stopped = false;

  const settle = (id: string, result: Result<Answer>) => {
    for (const one of awaiting) if (one.id === id) one.resolve(result);
    awaiting = awaiting.filter((one) => one.id !== id);
  };

  const heard = (batch: readonly Answer[], trouble?: Problem) => {
    if (trouble) problem = trouble;
    answers = [...answers, ...batch].slice(-ANSWERS_KEPT);
    for (const answer of batch) {
      settle(answer.id, resultOf(answer));
      options.answered(answer);
    }
    // What has left the outbox without an answer here, another tab has delivered.
    for (const { id } of awaiting) if (!outbox.has(id)) settle(id, gone(id));
  };

  const gone = (id: string): Result<Answer> => {
    const dropped = outbox.dropped().find((one) => one.id === id);
    return resultOf(dropped ? { ...dropped, result: 'drop' } : { id, result: 'ok' });
  };

  const courier = once(async () => {
    const found = await backend();
    if (!found.ok) return found;
    const { send } = found.value;
    running = await options.createCourier({
      outbox,
      send: (batch) => send(batch),
      heard,
      now: Date.now,
      chance: Math.random,
      locks: navigator.locks,
    });
    if (stopped) running.stop();
    return ok(running);
  });

  async function deliver(): Promise<void> {
    const found = await courier();
    if (found.ok) return found.value.flush();
    problem = found.problem;
    for (const { id } of awaiting) settle(id, ok({ id, result: 'retry' }));
  }

  const visitor = () => visitorOf(memory, freshId);

  return {
    visitor,
    flush() {
      if (valve.state() === 'granted' && outbox.list().length > 0) void deliver();
    },
    note(trouble) {
      problem = trouble;
      console.warn(`goodword: ${trouble.code}: ${trouble.message}`);
    },
    report(fact, at = Date.now()) {
      if (stopped) return Promise.resolve(no('stopped', 'Goodword was destroyed on this page.'));
      const id = idOf(fact, program, freshId());
      return new Promise((resolve) => {
        awaiting = [...awaiting, { id, resolve }];
        const act = () => {
          const now = Date.now();
          const { touches } = memory.read();
          const page = pageOf(new URL(location.href));
          const around = { program, visitor: visitor(), page, id, at, now, touches };
          outbox.put({ at: now, event: createEvent(fact, around) });
          void deliver();
        };
        valve.pass(act, () => {
          refused = [...refused, { id, reason: 'consent-denied' as const }].slice(-ANSWERS_KEPT);
          settle(id, no('consent-denied', 'The shopper does not let us remember or report.'));
        });
      });
    },
    status: () => ({
      waiting: outbox.list().length + valve.held(),
      dropped: [...outbox.dropped(), ...refused],
      answers,
      ...(problem && { problem }),
    }),
    stop() {
      stopped = true;
      for (const { id } of awaiting) settle(id, no('stopped', 'Goodword was destroyed.'));
      running?.stop();
    },
  };
}

const resultOf = (answer: Answer): Result<Answer> =>
  answer.result === 'drop' ? no(answer.reason, 'This event will never be stored.') : ok(answer);
