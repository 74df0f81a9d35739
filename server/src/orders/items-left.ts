import type { OrderItem } from '../ledger/order-state.js';
import type { Told } from './what-is-left.js';

/**
 * The lines of an order, each less what went back of it. A refund of which nobody says for which line it was stays out of
 * them: it is taken from the order's total alone, and so from what counts.
 *
 * @param told Latest first.
 */
export function itemsLeft(told: readonly Told[]): readonly OrderItem[] {
  const items = itemsTold(told);
  const back = backByLine(told);
  return items.map((item) => {
    const { product, line = product, total } = item;
    // Two lines may have one name: what is left over is for the next one.
    const there = back.get(line) ?? 0;
    const gone = Math.min(there, total.amount);
    back.set(line, there - gone);
    return { ...item, total: { ...total, amount: total.amount - gone } };
  });
}

/** The lines of an order as they were before anything went back. */
export const itemsTold = (told: readonly Told[]): readonly OrderItem[] =>
  told.find(({ order }) => order.items)?.order.items ?? [];

function backByLine(told: readonly Told[]): Map<string, number> {
  const largest = new Map<string, { line: string; amount: number }>();
  for (const { id, line, amount } of told.flatMap(({ linesBack }) => linesBack ?? [])) {
    const key = JSON.stringify([id, line]);
    const before = largest.get(key)?.amount ?? 0;
    largest.set(key, { line, amount: Math.max(before, amount.amount) });
  }
  const back = new Map<string, number>();
  for (const { line, amount } of largest.values()) back.set(line, (back.get(line) ?? 0) + amount);
  return back;
}
