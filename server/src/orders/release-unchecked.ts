import type { ProgramBook } from '../ledger/program-book.js';
import type { Store } from '../store/store.js';
import { settle } from './settle.js';
import { settling } from './settling.js';

const AT_ONCE = 200;

/** Lets go of orders that wait for a check which the shop no longer has: nobody would ever answer. */
export async function releaseUnchecked(
  store: Store,
  book: ProgramBook,
  now: number,
): Promise<void> {
  const by = settling({ book, now, cause: 'time' });
  for (;;) {
    const found = await store.orders.unchecked(AT_ONCE);
    const served = found.filter(({ program }) => book.current(program));
    for (const { program, id } of served) {
      await store.exclusively(program, (within) => settle(within, program, id, by));
    }
    if (served.length === 0) return;
  }
}
