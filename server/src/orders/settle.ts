import type { Place } from '../store/shelves/orders.js';
import type { Shelves } from '../store/store.js';
import { isEarlier } from './is-earlier.js';
import { tippedBy } from './members-stay.js';
import { relativesOf } from './relatives.js';
import { type Effect, settleOne } from './settle-one.js';
import { type Moved, settleRanks } from './settle-ranks.js';
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
  const moved = await settleOrders(store, program, orderId, settling, () => true);
  if (moved.used || moved.at.length > 0) await settleRanks(store, program, settling, moved);
}

/**
 * Settles one order, and of those that come out differently because of it the ones that may. Answers what changed by
 * which advocates are ranked.
 */
export async function settleOrders(
  store: Shelves,
  program: string,
  orderId: string,
  settling: Settling,
  may: (place: Place) => boolean,
): Promise<Moved> {
  const waiting = new Map<string, Place>([[orderId, { id: orderId, orderedAt: 0 }]]);
  const at: number[] = [];
  const gained: string[] = [];
  const lost: string[] = [];
  let used = false;
  while (waiting.size > 0) {
    const { id } = [...waiting.values()].reduce((a, b) => (isEarlier(b, a) ? b : a));
    waiting.delete(id);
    const effect = await settleOne(store, program, id, settling);
    if (!effect) continue;
    // A prize is no order's: its coupon may have been used.
    used ||= effect.used.length > 0;
    if (effect.weighsOther) {
      const tipped = tippedBy(effect.before, effect.after);
      at.push(...placesOf(effect));
      gained.push(...tipped.gained);
      lost.push(...tipped.lost);
    }
    const relatives = await relativesOf(store, settling.book, effect);
    for (const place of relatives) if (place.id !== id && may(place)) waiting.set(place.id, place);
  }
  return { at, used, gained, lost };
}

const placesOf = ({ before, after }: Effect): readonly number[] => [
  after.orderedAt,
  ...(before ? [before.orderedAt] : []),
];
