import type { OrderState } from '../ledger/order-state.js';
import type { WebhookBody } from '../ledger/told-order.js';
import type { Entry } from '../store/shelves/ledger.js';
import { claimsHeard } from './claims-heard.js';
import { itemsLeft, itemsTold } from './items-left.js';
import { latestFirst, type Told, whatIsLeft } from './what-is-left.js';
import { hear } from './witnesses.js';

/**
 * Puts together what all sides said of one order. The shop's server is the truth about money and payment, the
 * browser the witness of who sent the friend. A pure function of the set of facts: it does not matter which came
 * first, or how often one came.
 *
 * Answers undefined where nobody has said yet what the order comes to.
 */
export function mergeOrder(entries: readonly Entry[]): OrderState | undefined {
  const told = entries
    .filter((entry) => entry.type.startsWith('order.'))
    .map(({ id, type, receivedAt, body }) => ({ ...(body as WebhookBody), id, type, receivedAt }))
    .sort(latestFirst);
  const dated = told.filter(({ placedAt }) => placedAt !== undefined).map(placed);
  const statedAt = dated.length > 0 ? Math.min(...dated) : undefined;
  const { believed: browser, timing, others } = hear(entries, statedAt);
  const seen = browser?.body;
  const left = whatIsLeft(told, seen?.order.total);
  const first = told[0]?.order ?? seen?.order;
  if (!left || !first) return undefined;
  const { whole, ...now } = left;

  const orders = [...told.map(({ order }) => order), ...(seen ? [seen.order] : [])];
  const customers = orders.flatMap(({ customer }) => customer ?? []);
  const shopSays = told.find(({ order }) => order.firstOrder !== undefined)?.order.firstOrder;
  const orderedAt = Math.min(...told.map(placed), ...(browser ? [browser.at] : []));
  const carried = told.find((one) => one.carried?.length)?.carried ?? [];
  const claimed = claimsHeard(entries, { visitor: browser?.visitor, customers });
  const paidAt = told.filter(({ type }) => type === 'order.paid').map(placed);
  const completed = told.flatMap(({ type, sentAt, receivedAt, completedAt }) =>
    type === 'order.completed' || completedAt !== undefined
      ? Math.min(completedAt ?? sentAt, receivedAt)
      : [],
  );
  return {
    program: entries[0]?.program ?? '',
    id: first.id,
    orderedAt,
    ...now,
    ...(now.total.amount < whole.amount && { whole: { total: whole, items: itemsTold(told) } }),
    ...(paidAt.length > 0 && { paidAt: Math.min(...paidAt) }),
    ...(completed.length > 0 && { completedAt: Math.min(...completed) }),
    items: itemsLeft(told),
    heardFrom: [
      ...(browser ? (['browser'] as const) : []),
      ...(told.length > 0 ? (['webhook'] as const) : []),
    ],
    ...(shopSays !== undefined && { firstOrder: shopSays }),
    ...(seen?.order.firstOrder !== undefined && { firstOnPage: seen.order.firstOrder }),
    usedCoupons: once(told.flatMap(({ order }) => order.coupons)),
    signals: {
      typed: once(orders.flatMap(({ code }) => code ?? [])),
      coupons: once(orders.flatMap(({ coupons }) => coupons)),
      // A cart is filled before it is ordered, whatever the shopper's clock says.
      carried: carried.map(({ code, at = orderedAt }) => ({ code, at: Math.min(at, orderedAt) })),
      carriedUntil: orderedAt,
      touches: [...(seen?.touches ?? [])].sort((a, b) => a.at - b.at),
      ...(browser && { touchedUntil: browser.at }),
      visited: seen?.visited ?? [],
      clicked: seen?.clicked ?? [],
      ...(claimed.length > 0 && { claimed }),
    },
    reports: {
      timing,
      dated: statedAt !== undefined,
      backed: [
        ...told.flatMap(({ order }) => [order.code ?? [], order.coupons].flat()),
        ...carried.map(({ code }) => code),
      ],
      others,
      ...(browser && { id: browser.id }),
    },
    marks: (['payment', 'address'] as const).flatMap((kind) =>
      once(told.flatMap(({ order }) => order[kind] ?? [])).map((value) => ({ kind, value })),
    ),
    person: {
      visitors: browser?.visitor === undefined ? [] : [browser.visitor],
      customers: once(customers.flatMap(({ id }) => id ?? [])),
      emails: once(customers.flatMap(({ email }) => email ?? [])),
      ...(customers.some(({ disposable }) => disposable) && { disposable: true }),
    },
  };
}

// A shop's clock may run ahead; nothing is placed after it was reported.
const placed = ({ placedAt, receivedAt }: Told) => Math.min(placedAt ?? receivedAt, receivedAt);

// Spelled in another case, it is the same code.
const once = (texts: readonly string[]) =>
  texts.filter((text, index) => texts.findIndex((other) => same(other, text)) === index);
const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
