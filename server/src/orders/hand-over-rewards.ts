import type { HandBody } from '../ledger/entry.js';
import type { RewardRecord } from '../store/shelves/rewards.js';
import type { Shelves } from '../store/store.js';
import { bookCredit } from './book-credit.js';

/**
 * What rewards that were just written ask for: those that are approved are to be handed over, and what was handed over as
 * credit follows what the reward is worth now.
 */
export async function handOver(
  store: Shelves,
  program: string,
  written: readonly RewardRecord[],
  hands: readonly HandBody[],
  now: number,
): Promise<void> {
  const approved = written.filter(({ state }) => state === 'approved').map(({ id }) => id);
  await store.issuing.want(program, approved, now);
  const onBalance = new Set(hands.flatMap(({ to, reward }) => (to === 'balance' ? [reward] : [])));
  for (const reward of written) {
    if (onBalance.has(reward.id)) await bookCredit(store.credit, reward, now);
  }
}
