import { accountOfBuyer, accountOfCode } from '../ledger/credit-account.js';
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
    if (!onBalance.has(reward.id)) continue;
    const account = await accountFor(store, reward);
    if (account !== undefined) await bookCredit(store.credit, reward, account, now);
  }
}

/**
 * Where a reward is booked as credit. A friend's stays in the account in which it was booked first, whoever the order says
 * that he is later on. Undefined where nobody knows whose it is.
 */
export async function accountFor(
  store: Shelves,
  { program, id, side, code, orderId }: RewardRecord,
): Promise<string | undefined> {
  if (side === 'advocate') return accountOfCode(code);
  const booked = await store.credit.accountOf(program, id);
  if (booked !== undefined) return booked;
  const order = await store.orders.find(program, orderId);
  return order && accountOfBuyer(order);
}
