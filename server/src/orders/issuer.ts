import type { Store } from '../store/store.js';
import { type IssuingBy, issueDue } from './issue-due.js';
import { remindOfCoupons } from './remind-of-coupons.js';

const LOOK_MS = 1_000;
const REMIND_MS = 3_600_000;

/** Hands rewards over until it is stopped. */
export interface Issuer {
  /** Stops looking and waits for what is under way. Twice is harmless. */
  stop(): Promise<void>;
}

/**
 * Looks every second for rewards that are to be handed over, one round at a time, and every hour for coupons that end soon.
 * What was parked is tried again at the start: by then the options may say otherwise.
 */
export function startIssuer(store: Store, by: IssuingBy): Issuer {
  let remindAt = 0;
  let round: Promise<unknown> | undefined = store.issuing.wake(by.now()).catch(report);
  void round.then(() => {
    round = undefined;
  });
  const work = async () => {
    await issueDue(store, by);
    if (by.now() < remindAt) return;
    remindAt = by.now() + REMIND_MS;
    for (const { id } of by.book.all()) await remindOfCoupons(store, id, by.now());
  };
  const look = () => {
    round ??= work()
      .catch(report)
      .finally(() => {
        round = undefined;
      });
  };
  const looking = setInterval(look, LOOK_MS);
  looking.unref();
  return {
    stop: async () => {
      clearInterval(looking);
      await round;
    },
  };
}

const report = (error: unknown) => console.error('goodword:', error);
