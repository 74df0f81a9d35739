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

/**
 * Says whether this order's buyer is to be asked to share, and remembers that she was: a reloaded thank-you
 * page does not ask twice. Whoever has said no often enough, or shared a short while ago, is not asked at all.
 */
export function askFirstTime(notes: Notes, orderId: string, now = Date.now()): boolean {
  if (now < Number(notes.get(SILENT) ?? 0)) return false;
  const asked = (notes.get(KEY) ?? '').split('\n').filter(Boolean);
  if (asked.includes(orderId)) return false;
  notes.set(KEY, [...asked, orderId].slice(-ORDERS).join('\n'));
  return true;
}
