import type { Outbox } from '../store/shelves/outbox.js';
import { type Delivering, deliverDue } from './deliver.js';

const LOOK_MS = 1_000;
const KEEP_MS = 30 * 86_400_000;

/** Looks after the outbox until it is stopped. */
export interface Courier {
  /** Stops looking and waits for what is on its way. Twice is harmless. */
  stop(): Promise<void>;
}

/** Starts a courier that sends what is due, one round at a time, and forgets what was delivered a month ago. */
export function startCourier(outbox: Outbox, delivering: Delivering): Courier {
  let round: Promise<unknown> | undefined;
  const look = () => {
    round ??= deliverDue(outbox, delivering)
      .then((tried) => (tried > 0 ? outbox.forget(delivering.now() - KEEP_MS) : undefined))
      .catch((error) => console.error('goodword:', error))
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
