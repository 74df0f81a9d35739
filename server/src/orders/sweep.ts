import type { ProgramBook } from '../ledger/program-book.js';
import { contestId } from '../rewards/rank-orders.js';
import type { Store } from '../store/store.js';
import { settle } from './settle.js';
import { contestClosesAt, settleRanks } from './settle-ranks.js';
import { settling } from './settling.js';

// Enough to keep up, few enough that a reader who sweeps first does not wait long.
const AT_ONCE = 200;

/** Does what time brings: return windows close, rewards lapse, contests end, old orders leave a club's window. */
export async function sweep(store: Store, book: ProgramBook, now: number): Promise<void> {
  const by = settling({ book, now, cause: 'time' });
  const due = await store.rewards.due(now, AT_ONCE);
  // Asked for at once, they share their transactions.
  await Promise.all(
    due
      .filter(({ program }) => book.current(program))
      .map(({ program, orderId }) =>
        store.exclusively(program, (within) => settle(within, program, orderId, by)),
      ),
  );
  for (const { id, rules, contest, club, ...program } of book.all()) {
    const over = contest && now >= contestClosesAt(contest, { id, rules, ...program });
    const open = over && (await store.rewards.ofOrders(id, [contestId(contest)])).length === 0;
    if (open || club?.days !== undefined) {
      await store.exclusively(id, (within) => settleRanks(within, id, by));
    }
  }
}
