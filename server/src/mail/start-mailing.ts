import type { Came, Parcel } from '../store/shelves/outbox.js';
import { COUNTS_MS } from './caps.js';
import { type Mailing, openMailing } from './deliver-mail.js';
import { remindFriends } from './remind-friends.js';

const LOOK_MS = 60_000;
const HOUR_MS = 3_600_000;

/** Writes to people until it is stopped. */
export interface People {
  /** Writes the mail of one message. */
  deliver(parcel: Parcel): Promise<Came>;
  /** Stops looking and waits for what is under way. Twice is harmless. */
  stop(): Promise<void>;
}

/** Looks every hour for friends to remind, by the backend's clock, and forgets which mails count for nothing any more. */
export function startMailing(mailing: Mailing): People {
  const { store, book, now } = mailing;
  let nextAt = 0;
  let round: Promise<void> | undefined;
  const work = async () => {
    await remindFriends(store, book, now());
    await store.mailing.forgetSent(now() - 4 * COUNTS_MS);
  };
  const look = () => {
    if (round || now() < nextAt) return;
    nextAt = now() + HOUR_MS;
    round = work()
      .catch((error) => console.error('goodword:', error))
      .finally(() => {
        round = undefined;
      });
  };
  const looking = setInterval(look, LOOK_MS);
  looking.unref();
  look();
  return {
    deliver: openMailing(mailing),
    stop: async () => {
      clearInterval(looking);
      await round;
    },
  };
}
