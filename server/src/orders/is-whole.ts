import type { ProgramBook } from '../ledger/program-book.js';
import { countsOf } from '../ledger/rules.js';
import { worth } from '../rewards/grant.js';
import { promised } from '../rewards/issue-by.js';
import type { RewardRecord } from '../store/shelves/rewards.js';
import type { Shelves } from '../store/store.js';
import { mergeOrder } from './merge.js';

/** Whether a reward is all that its offer comes to: a cap may have left a part of it, or of the order only a part counts. */
export async function isWhole(
  store: Shelves,
  book: ProgramBook,
  reward: RewardRecord,
): Promise<boolean> {
  const { program, orderId, value, quantity } = reward;
  const offer = promised(reward);
  if (!('percent' in offer)) {
    const full = worth(offer);
    return full.value?.amount === value?.amount && full.quantity?.amount === quantity?.amount;
  }
  const order = mergeOrder(await store.ledger.ofOrder(program, orderId));
  const decision = (await store.orders.find(program, orderId))?.decision;
  if (!value || !order || !decision) return true;
  const version = decision.termsVersion ?? decision.programVersion;
  const terms = await book.version(store.programs, program, version);
  const left = countsOf(order, terms?.rules ?? {});
  return value.amount === worth(offer, { left }).value?.amount;
}
