import type { HandBody } from '../ledger/entry.js';
import { isRankId } from '../rewards/rank-orders.js';
import type { RewardRecord } from '../store/shelves/rewards.js';
import type { Shelves } from '../store/store.js';
import { settle } from './settle.js';
import { settleRanks } from './settle-ranks.js';
import type { Settling } from './settling.js';

/**
 * Writes down what was done with a reward and what follows from it. Call it inside `store.exclusively`, with the store that
 * it gives, and only where the reward's state allows it.
 *
 * @param id A name for this act that was never used before, but for this very act.
 */
export async function applyHand(
  store: Shelves,
  { program, orderId }: RewardRecord,
  body: HandBody,
  id: string,
  by: Settling,
): Promise<void> {
  const type = `hand.${body.action}` as const;
  const fact = { program, id, type, at: by.now, receivedAt: by.now, orderId, body };
  await store.ledger.append([fact]);
  // A prize is no order's: its rank decides again, with this act.
  if (isRankId(orderId)) await settleRanks(store, program, by);
  else await settle(store, program, orderId, by);
}
