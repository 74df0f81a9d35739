import type { Money, OrderStatus } from 'goodword/protocol';
import type { OrderEntryType, WebhookBody } from '../ledger/told-order.js';
import type { Entry } from '../store/shelves/ledger.js';

/** One delivery of the shop, as merging reads it. */
export interface Told extends WebhookBody {
  readonly id: string;
  readonly type: Entry['type'];
  readonly receivedAt: number;
}

/** Where an order stands, and what it comes to. */
export interface Left {
  readonly status: OrderStatus;
  readonly total: Money;
  /** What it came to before anything went back. */
  readonly whole: Money;
}

/**
 * What all deliveries together leave of an order: its total after edits, less what went back. An order that was
 * undone keeps the total that it had, so that everybody sees what was undone.
 *
 * @param told Latest first: see `latestFirst`.
 * @param seen What the browser saw; it counts only where the shop has named no total.
 */
export function whatIsLeft(told: readonly Told[], seen: Money | undefined): Left | undefined {
  const standing = withoutOldSnapshots(told);
  const priced =
    standing.find(says('order.paid', 'order.completed', 'order.updated')) ??
    standing.find(hasTotal);
  const total = priced?.order.total ?? seen;
  if (!total) return undefined;
  const status = statusOf(standing, told);
  if (status === 'refunded' || status === 'cancelled') return { status, total, whole: total };
  const amount = Math.min(
    total.amount,
    priced?.left ?? total.amount,
    total.amount - refunded(standing, total.currency),
  );
  return amount <= 0 && total.amount > 0
    ? { status: 'refunded', total, whole: total }
    : { status, total: { ...total, amount }, whole: total };
}

// Shops tell time in seconds. Within one, what went further is the later; a name makes the rest definite.
const FURTHEST_FIRST: readonly string[] = [
  'order.cancelled',
  'order.refunded',
  'order.completed',
  'order.paid',
  'order.updated',
] satisfies readonly OrderEntryType[];
const rank = ({ type }: Told) => FURTHEST_FIRST.indexOf(type);
const amountLeft = ({ left = Number.MAX_SAFE_INTEGER }: Told) => left;

/** The later truth before the earlier one. */
export const latestFirst = (a: Told, b: Told): number =>
  b.sentAt - a.sentAt ||
  rank(a) - rank(b) ||
  amountLeft(a) - amountLeft(b) ||
  (a.id < b.id ? -1 : 1);

function withoutOldSnapshots(told: readonly Told[]): readonly Told[] {
  const latest = told.find(({ snapshot }) => snapshot);
  return told.filter((one) => !one.snapshot || one === latest);
}

const hasTotal = ({ order }: Told) => order.total !== undefined;
const says =
  (...types: Told['type'][]) =>
  (one: Told) =>
    hasTotal(one) && types.includes(one.type);

function statusOf(standing: readonly Told[], told: readonly Told[]): OrderStatus {
  const whole = ({ type, refunds }: Told) => type === 'order.refunded' && refunds === undefined;
  if (standing.some(whole)) return 'refunded';
  // Paid once is paid: a later edit says nothing of it, nor does a payment that failed beside.
  const paid = told.some(({ type }) => type === 'order.paid');
  const undone = ({ type, ofPayment }: Told) => type === 'order.cancelled' && !(ofPayment && paid);
  if (standing.some(undone)) return 'cancelled';
  return paid ? 'paid' : 'reported';
}

// In the order's own currency only: what a shop pays back in another one, its own figure of what is left tells.
function refunded(standing: readonly Told[], currency: string): number {
  const amounts = new Map<string, number>();
  for (const { id, amount } of standing.flatMap(({ refunds }) => refunds ?? [])) {
    if (amount.currency !== currency) continue;
    amounts.set(id, Math.max(amount.amount, amounts.get(id) ?? 0));
  }
  return [...amounts.values()].reduce((sum, amount) => sum + amount, 0);
}
