/** A place for short texts that outlives the page: `localStorage`, or what stands in for it. */
export interface Notes {
  get(key: string): string | undefined;
  set(key: string, text: string): void;
}

const KEY = 'gw.asked';

// A shopper's orders of a year or two; older ones are not reloaded any more.
const ORDERS = 20;

/**
 * Says whether this order's buyer is to be asked to share, and remembers that she was: a reloaded thank-you
 * page does not ask twice.
 */
export function askFirstTime(notes: Notes, orderId: string): boolean {
  const asked = (notes.get(KEY) ?? '').split('\n').filter(Boolean);
  if (asked.includes(orderId)) return false;
  notes.set(KEY, [...asked, orderId].slice(-ORDERS).join('\n'));
  return true;
}
