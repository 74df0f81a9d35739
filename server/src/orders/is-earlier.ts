import type { Place } from '../store/shelves/orders.js';

/** Whether one order was made before another; at the same time, its id decides. */
export const isEarlier = (a: Place, b: Place): boolean =>
  a.orderedAt < b.orderedAt || (a.orderedAt === b.orderedAt && a.id < b.id);
