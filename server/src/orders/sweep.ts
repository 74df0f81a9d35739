import type { Program } from 'goodword/protocol';
import type { ProgramBook } from '../ledger/program-book.js';
import { contestId } from '../rewards/rank-orders.js';
import type { Store } from '../store/store.js';
import { isClubDue, noteRanked } from './club-window.js';
import { settle } from './settle.js';
import { clubsLeft, contestClosesAt, contestsIn, settleRanks } from './settle-ranks.js';
import { settling } from './settling.js';

// Enough to keep up, few enough that a reader who sweeps first does not wait long.
const AT_ONCE = 200;

/** Does what time brings: return windows close, rewards lapse, contests end, old orders leave a club's window, a club is new. */
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
  for (const program of book.all()) {
    const { id } = program;
    if (await isRankDue(store, book, program, now)) {
      await store.exclusively(id, (within) => settleRanks(within, id, by));
      noteRanked(store, program, now);
    }
  }
}

/** Whether a contest is over and has given nothing, or others may be in a club now. */
async function isRankDue(store: Store, book: ProgramBook, program: Program, now: number) {
  if (await isClubDue(store, program, now)) return true;
  const versions = await book.versions(store.programs, program.id);
  const over = contestsIn(versions).filter((held) => now >= contestClosesAt(held));
  const ids = over.map(({ contest }) => contestId(contest));
  const given = ids.length > 0 ? await store.rewards.ofOrders(program.id, ids) : [];
  const isOpen = ids.some((id) => !given.some(({ orderId }) => orderId === id));
  return isOpen || (await clubsLeft(store, program, versions)).length > 0;
}
