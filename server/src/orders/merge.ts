import type { OrderStatus } from 'goodword/protocol';
import type { PurchaseBody, WebhookBody } from '../ledger/entry.js';
import type { OrderState } from '../ledger/order-state.js';
import type { Entry } from '../store/store.js';

/**
 * Puts together what all sides said of one order. The shop's server is the truth about money and payment, the
 * browser the witness of who sent the friend. A pure function of the set of facts: it does not matter which came
 * first, or how often one came.
 *
 * Answers undefined where nobody has spoken of the order itself yet.
 */
export function mergeOrder(entries: readonly Entry[]): OrderState | undefined {
  const browser = entries.find((entry) => entry.type === 'purchase');
  const seen = browser?.body as PurchaseBody | undefined;
  const webhooks = entries.filter((entry) => entry.type.startsWith('order.')).sort(latestFirst);
  const told = webhooks.map((entry) => (entry.body as WebhookBody).order);
  const paid = webhooks.filter((entry) => entry.type === 'order.paid');
  // What was paid is said by the payment; a refund may state what went back.
  const priced = (paid[0] ?? webhooks[0])?.body as WebhookBody | undefined;
  const truth = priced?.order ?? seen?.order;
  const first = entries[0];
  if (!truth || !first) return undefined;

  const orders = seen ? [...told, seen.order] : told;
  const customers = orders.flatMap(({ customer }) => customer ?? []);
  const firstOrder = orders.find((order) => order.firstOrder !== undefined)?.firstOrder;
  const paidAt = paid.map(placed);
  return {
    program: first.program,
    id: truth.id,
    orderedAt: Math.min(...webhooks.map(placed), ...(browser ? [browser.at] : [])),
    status: status(webhooks),
    ...(paidAt.length > 0 && { paidAt: Math.min(...paidAt) }),
    total: truth.total,
    heardFrom: [
      ...(browser ? (['browser'] as const) : []),
      ...(webhooks.length > 0 ? (['webhook'] as const) : []),
    ],
    ...(firstOrder !== undefined && { firstOrder }),
    signals: {
      typed: once(orders.flatMap(({ code }) => code ?? [])),
      coupons: once(orders.flatMap(({ coupons }) => coupons)),
      touches: [...(seen?.touches ?? [])].sort((a, b) => a.at - b.at),
      ...(browser && { touchedUntil: browser.at }),
    },
    person: {
      visitors: browser?.visitor === undefined ? [] : [browser.visitor],
      customers: once(customers.flatMap(({ id }) => id ?? [])),
      emails: once(customers.flatMap(({ email }) => email ?? [])),
    },
  };
}

const latestFirst = (a: Entry, b: Entry) =>
  (b.body as WebhookBody).sentAt - (a.body as WebhookBody).sentAt || (a.id < b.id ? -1 : 1);

// A shop's clock may run ahead; nothing is placed after it was reported.
const placed = (entry: Entry) =>
  Math.min((entry.body as WebhookBody).placedAt ?? entry.receivedAt, entry.receivedAt);

function status(webhooks: readonly Entry[]): OrderStatus {
  const said = new Set(webhooks.map((entry) => entry.type));
  if (said.has('order.refunded')) return 'refunded';
  if (said.has('order.cancelled')) return 'cancelled';
  return said.has('order.paid') ? 'paid' : 'reported';
}

// Spelled in another case, it is the same code.
const once = (texts: readonly string[]) =>
  texts.filter((text, index) => texts.findIndex((other) => same(other, text)) === index);
const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
