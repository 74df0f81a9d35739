import { LONGEST_ASKED_MS } from '../protocol/retry-after.js';
import type { Shelf } from './shelf.js';

/** The pause that the backend asked for, kept where every tab and the next page finds it. */
export interface Pause {
  /** Milliseconds of it that are left; 0 where there is none. */
  left(): number;
  /** Begins one, of an hour at most. */
  begin(ms: number): void;
}

const KEY = 'gw.pause';

/** Reads and keeps the pause on a shelf: when it began, and its length. */
export function pauseOn(shelf: Shelf, now: () => number): Pause {
  return {
    left() {
      const [began = 0, ms = 0] = (shelf.get(KEY) ?? '').split(' ').map(Number);
      const passed = now() - began;
      // A clock that was set back would stretch it, and anybody may have written there: then it is over.
      return passed >= 0 && passed < ms && ms <= LONGEST_ASKED_MS ? ms - passed : 0;
    },
    begin(ms) {
      if (ms > 0) shelf.set(KEY, `${now()} ${Math.min(LONGEST_ASKED_MS, ms)}`);
    },
  };
}
