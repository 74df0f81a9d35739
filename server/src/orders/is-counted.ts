import type { OrderRecord } from '../store/shelves/orders.js';

/** Whether an order counts for ranks and tiers: it is paid and credited, and nobody has to look at it any more. */
export const isCounted = ({ credited, status, decision: { review } }: OrderRecord): boolean =>
  credited && status === 'paid' && review?.state !== 'held' && review?.state !== 'asking';
