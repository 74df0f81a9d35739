import { CARRIED_FIELD, no, ok, parseCarried, type Result } from 'goodword/protocol';
import * as v from 'valibot';
import type { OrderEntryType } from '../ledger/told-order.js';
import { buyerAddress, type Connector, type PlatformDelivery, type Tidings } from './connector.js';
import { orderFact } from './order-fact.js';
import { decimalMoney } from './platform-money.js';
import { CODE_FIELD, platformOrder } from './platform-order.js';
import { shopifyItems, shopifyLine, shopifyLinesBack } from './shopify-lines.js';
import { refundsIn, shopifyRefund, shopifyRefundFact } from './shopify-refund.js';
import { shopifyTime } from './shopify-time.js';

// Numbers arrive as text: see PlatformDelivery.
const customer = v.object({
  id: v.exactOptional(v.string()),
  email: v.nullish(v.string()),
  orders_count: v.exactOptional(v.string()),
});

const order = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  currency: v.string(),
  total_price: v.string(),
  current_total_price: v.exactOptional(v.string()),
  financial_status: v.nullish(v.string()),
  fulfillment_status: v.nullish(v.string()),
  cancelled_at: v.nullish(v.string()),
  created_at: shopifyTime,
  updated_at: shopifyTime,
  email: v.nullish(v.string()),
  customer_locale: v.nullish(v.string()),
  discount_codes: v.optional(v.array(v.object({ code: v.nullish(v.string()) })), []),
  note_attributes: v.optional(v.array(v.object({ name: v.string(), value: v.unknown() })), []),
  customer: v.nullish(customer),
  taxes_included: v.fallback(v.optional(v.boolean()), undefined),
  // What counts of an order must not hang on a line that reads otherwise than ever before.
  line_items: v.fallback(v.optional(v.array(shopifyLine), []), []),
  refunds: v.optional(v.array(shopifyRefund), []),
});
type ShopifyOrder = v.InferOutput<typeof order>;

/** Topics whose body is the whole order. What it says counts, not the topic: headers are not signed. */
const ORDERS: readonly string[] = [
  'orders/create',
  'orders/paid',
  'orders/updated',
  'orders/cancelled',
  'orders/fulfilled',
  'orders/partially_fulfilled',
];

/** Reads an order webhook of Shopify: https://shopify.dev/docs/api/admin-rest/latest/resources/order */
export const readShopify: Connector = (delivery) => {
  const topic = delivery.headers.get('x-shopify-topic') ?? '';
  if (delivery.headers.get('x-shopify-test') === 'true') {
    return ok({ ignored: 'A test notification: nothing is stored.' });
  }
  if (topic === 'refunds/create') return shopifyRefundFact(delivery);
  if (!ORDERS.includes(topic)) {
    return ok({ ignored: `The topic ${topic || '(none)'} says nothing of an order’s money.` });
  }
  const read = v.safeParse(order, delivery.body);
  return read.success
    ? snapshot(read.output, delivery)
    : no('bad-order', `This is no order of Shopify: ${v.getDotPath(read.issues[0]) ?? 'body'}.`);
};

function snapshot(
  told: ShopifyOrder,
  { fingerprint, program, now }: PlatformDelivery,
): Result<Tidings> {
  const type = typeOf(told);
  if (!type) return ok({ ignored: 'The order is not paid yet; its payment will be told.' });
  const total = decimalMoney(told.total_price, told.currency);
  if (!total.ok) return total;
  const left = decimalMoney(told.current_total_price ?? told.total_price, told.currency);
  if (!left.ok) return left;
  const attribute = (wanted: string) =>
    told.note_attributes.find(({ name }) => name === wanted)?.value;
  const stored = platformOrder({
    id: told.id,
    total: total.value,
    coupons: told.discount_codes.flatMap(({ code }) => code ?? []),
    code: attribute(CODE_FIELD),
    customer: { id: told.customer?.id, email: told.email ?? told.customer?.email },
    firstOrder: firstOrder(told),
    items: shopifyItems(told.line_items, told.currency, told.taxes_included === true),
  });
  if (!stored.ok) return stored;
  const refunds = refundsIn(told.refunds);
  if (!refunds.ok) return refunds;
  const body = {
    order: stored.value,
    carried: parseCarried(attribute(CARRIED_FIELD)),
    placedAt: told.created_at,
    sentAt: told.updated_at,
    ...(told.fulfillment_status === 'fulfilled' && { completedAt: told.updated_at }),
    left: left.value.amount,
    refunds: refunds.value,
    linesBack: shopifyLinesBack(told.refunds, told.currency, told.taxes_included === true),
    snapshot: true,
  } as const;
  return ok({
    fact: orderFact(program, `shopify:${fingerprint}`, type, body, now),
    ...buyerAddress(told.email ?? told.customer?.email, told.customer_locale),
  });
}

const PAID: readonly unknown[] = ['paid', 'partially_refunded', 'refunded'];

function typeOf({ cancelled_at, financial_status }: ShopifyOrder): OrderEntryType | undefined {
  if (cancelled_at || financial_status === 'voided') return 'order.cancelled';
  return PAID.includes(financial_status) ? 'order.paid' : undefined;
}

const SOON_MS = 3_600_000;

// The count grows with every later order, and a late update carries it: above one, it speaks of this order only while
// the order is young.
function firstOrder({ customer: who, created_at, updated_at }: ShopifyOrder): boolean | undefined {
  const count = Number(who?.orders_count ?? Number.NaN);
  if (count <= 1) return true;
  return count > 1 && updated_at - created_at < SOON_MS ? false : undefined;
}
