/** A place for short texts that outlives the page: `localStorage`, or what stands in for it. */
export interface Notes {
  get(key: string): string | undefined;
  set(key: string, text: string): void;
}

const KEY = 'gw.asked';

/** Where it is noted until when nobody asks her to share, not even after a purchase: milliseconds since the epoch. */
export const SILENT = 'gw.silent';

/** Where it is noted when she last shared. */
export const SHARED = 'gw.shared';

// A shopper's orders of a year or two; older ones are not reloaded any more.
const ORDERS = 20;

const ordersAsked = (notes: Notes): readonly string[] =>
  (notes.get(KEY) ?? '').split('\n').filter(Boolean);

/**
 * Whether this order's buyer is to be asked to share: a reloaded thank-you page does not ask twice. Whoever has said no often
 * enough, or shared a short while ago, is not asked at all.
 */
export const isToBeAsked = (notes: Notes, orderId: string, now = Date.now()): boolean =>
  now >= Number(notes.get(SILENT) ?? 0) && !ordersAsked(notes).includes(orderId);

/** Remembers that this order's buyer was asked. */
export const noteAsked = (notes: Notes, orderId: string): void =>
  notes.set(KEY, [...ordersAsked(notes), orderId].slice(-ORDERS).join('\n'));
