import type { Testimony } from 'goodword/protocol';
import type { PurchaseBody } from '../ledger/entry.js';
import type { WebhookBody } from '../ledger/told-order.js';
import type { Entry } from '../store/shelves/ledger.js';
import type { OrderRecord } from '../store/shelves/orders.js';

// Somebody who guesses may send hundreds.
const MOST = 6;

/** What each side said of an order: the shop first, then browsers in the order in which they spoke. */
export function testimoniesOf(
  { status, total }: Pick<OrderRecord, 'status' | 'total'>,
  entries: readonly Entry[],
): readonly Testimony[] {
  const heard = [...entries].sort((a, b) => a.receivedAt - b.receivedAt || (a.id < b.id ? -1 : 1));
  const told = heard.filter(({ type }) => type.startsWith('order.'));
  const seen = heard.filter(({ type }) => type === 'purchase');
  const shop = told.length > 0 ? [{ ...shopSaid(told), status, total }] : [];
  return [...shop, ...seen.map(browserSaid)].slice(0, MOST);
}

function shopSaid(told: readonly Entry[]): Testimony {
  const bodies = told.map(({ body }) => body as WebhookBody);
  const placed = bodies.flatMap(({ placedAt }) => placedAt ?? []);
  const codes = bodies.flatMap(({ order, carried = [] }) => [
    ...(order.code === undefined ? [] : [order.code]),
    ...order.coupons,
    ...carried.map(({ code }) => code),
  ]);
  return {
    by: 'shop',
    at: told.at(-1)?.receivedAt ?? 0,
    ...(placed.length > 0 && { placedAt: Math.min(...placed) }),
    codes: [...new Set(codes)],
    sites: [],
    customer: bodies.some(({ order }) => isKnown(order.customer)),
  };
}

function browserSaid({ receivedAt, body }: Entry): Testimony {
  const { order, touches, visited = [] } = body as PurchaseBody;
  const links = touches.map(({ code }) => code);
  const codes = [...(order.code === undefined ? [] : [order.code]), ...order.coupons, ...links];
  return {
    by: 'browser',
    at: receivedAt,
    total: order.total,
    codes: [...new Set(codes)],
    sites: [...new Set(touches.flatMap(({ referrer }) => referrer ?? []))],
    ...(links.length > 0 && {
      arrived: links.some((code) => visited.includes(code.toLowerCase())),
    }),
    customer: isKnown(order.customer),
  };
}

const isKnown = (customer: PurchaseBody['order']['customer']): boolean =>
  customer?.id !== undefined || customer?.email !== undefined;
