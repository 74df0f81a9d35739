import type { ProgramBook } from '../ledger/program-book.js';
import type { Store } from '../store/store.js';
import { settle } from './settle.js';

// Enough to keep up, few enough that a reader who sweeps first does not wait long.
const AT_ONCE = 200;

/** Approves the rewards whose return window has closed. */
export async function sweep(store: Store, book: ProgramBook, now: number): Promise<void> {
  for (const { program, orderId } of await store.rewards.due(now, AT_ONCE)) {
    if (!book.current(program)) continue;
    await store.exclusively(program, orderId, (within) =>
      settle(within, program, orderId, { book, now, cause: 'time' }),
    );
  }
}
