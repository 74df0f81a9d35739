import type { Place } from '../store/shelves/orders.js';
import type { Shelves } from '../store/store.js';
import { isEarlier } from './is-earlier.js';
import { relativesOf } from './relatives.js';
import { settleOne } from './settle-one.js';
import { settleRanks } from './settle-ranks.js';
import type { Settling } from './settling.js';

/**
 * Settles one order, and every other one that comes out differently because of it; then the ranks that follow from
 * all of them. Doing it again changes nothing. Call it inside `store.exclusively`, with the store that it gives.
 */
export async function settle(
  store: Shelves,
  program: string,
  orderId: string,
  settling: Settling,
): Promise<void> {
  const changed = await settleOrders(store, program, orderId, settling, () => true);
  if (changed) await settleRanks(store, program, settling);
}

/**
 * Settles one order, and of those that come out differently because of it the ones that may. Answers whether anything
 * changed by which advocates are ranked.
 */
export async function settleOrders(
  store: Shelves,
  program: string,
  orderId: string,
  settling: Settling,
  may: (place: Place) => boolean,
): Promise<boolean> {
  const waiting = new Map<string, Place>([[orderId, { id: orderId, orderedAt: 0 }]]);
  let changed = false;
  while (waiting.size > 0) {
    const { id } = [...waiting.values()].reduce((a, b) => (isEarlier(b, a) ? b : a));
    waiting.delete(id);
    const effect = await settleOne(store, program, id, settling);
    if (!effect) continue;
    // A prize is no order's: its coupon may have been used.
    changed ||= effect.weighsOther || effect.used.length > 0;
    const relatives = await relativesOf(store, settling.book, effect);
    for (const place of relatives) if (place.id !== id && may(place)) waiting.set(place.id, place);
  }
  return changed;
}
