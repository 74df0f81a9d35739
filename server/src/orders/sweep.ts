import type { ProgramBook } from '../ledger/program-book.js';
import type { Store } from '../store/store.js';
import { settle } from './settle.js';
import { contestClosesAt, contestId, settleRanks } from './settle-ranks.js';
import { settling } from './settling.js';

// Enough to keep up, few enough that a reader who sweeps first does not wait long.
const AT_ONCE = 200;

/** Does what time brings: return windows close, rewards lapse, contests end, old orders leave a club's window. */
export async function sweep(store: Store, book: ProgramBook, now: number): Promise<void> {
  const by = settling({ book, now, cause: 'time' });
  for (const { program, orderId } of await store.rewards.due(now, AT_ONCE)) {
    if (!book.current(program)) continue;
    await store.exclusively(program, (within) => settle(within, program, orderId, by));
  }
  for (const { id, rules, contest, club, ...program } of book.all()) {
    const over = contest && now >= contestClosesAt(contest, { id, rules, ...program });
    const open = over && (await store.rewards.ofOrders(id, [contestId(contest)])).length === 0;
    if (open || club?.days !== undefined) {
      await store.exclusively(id, (within) => settleRanks(within, id, by));
    }
  }
}
