import type { OrderInput } from '../protocol/order.js';
import { isRecord } from '../protocol/shape.js';

/** Hears of an order that the page speaks of: `goodword.purchase` is one. An order heard twice counts once. */
export type Hear = (order: OrderInput) => void;

/** Ends what was started. Twice is harmless. */
export type Stop = () => void;

/** The first of these names that the record has a value for. Orders are judged later: here they are only found. */
export function first(record: unknown, ...names: readonly string[]): unknown {
  if (!isRecord(record)) return undefined;
  return names.map((name) => record[name]).find((value) => value !== undefined && value !== '');
}

/** An order out of what was found. What is missing is refused by name where orders are read. */
export const orderOf = (
  id: unknown,
  total: unknown,
  currency: unknown,
  coupon: unknown,
): OrderInput => ({
  id: id as string,
  total: total as string,
  currency: currency as string,
  ...(typeof coupon === 'string' && coupon && { coupon }),
});
