import { CARRIED_FIELD, no, ok, parseCarried, type Result } from 'goodword/protocol';
import * as v from 'valibot';
import type { OrderEntryType, Refund } from '../ledger/told-order.js';
import { buyerAddress, type Connector, type PlatformDelivery, type Tidings } from './connector.js';
import { orderFact } from './order-fact.js';
import { platformItems } from './platform-line.js';
import { decimalMoney } from './platform-money.js';
import { CODE_FIELD, platformOrder } from './platform-order.js';

// `…_gmt` is UTC, and does not say so.
const gmt = v.pipe(
  v.string(),
  v.transform((text) => Date.parse(`${text}Z`)),
  v.number(),
);

const line = v.object({
  id: v.string(),
  product_id: v.nullish(v.string()),
  variation_id: v.nullish(v.string()),
  sku: v.nullish(v.string()),
  // After discounts.
  total: v.string(),
  total_tax: v.fallback(v.string(), '0'),
});

// Numbers arrive as text: see PlatformDelivery.
const order = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  status: v.string(),
  currency: v.string(),
  total: v.string(),
  date_created_gmt: gmt,
  date_modified_gmt: gmt,
  date_completed_gmt: v.fallback(v.optional(v.nullable(gmt)), undefined),
  customer_id: v.exactOptional(v.string()),
  billing: v.optional(v.object({ email: v.nullish(v.string()) }), {}),
  coupon_lines: v.optional(v.array(v.object({ code: v.string() })), []),
  meta_data: v.optional(v.array(v.object({ key: v.string(), value: v.unknown() })), []),
  line_items: v.fallback(v.optional(v.array(line), []), []),
  refunds: v.optional(v.array(v.object({ id: v.string(), total: v.string() })), []),
});
type WooOrder = v.InferOutput<typeof order>;

const ORDERS: readonly string[] = ['order.created', 'order.updated', 'order.restored'];

/** Reads an order webhook of WooCommerce: https://woocommerce.github.io/woocommerce-rest-api-docs/#order-properties */
export const readWooCommerce: Connector = (delivery) => {
  const topic = delivery.headers.get('x-wc-webhook-topic') ?? '';
  if (!ORDERS.includes(topic)) {
    return ok({ ignored: `The topic ${topic || '(none)'} says nothing of an order’s money.` });
  }
  const read = v.safeParse(order, delivery.body);
  return read.success
    ? snapshot(read.output, delivery)
    : no(
        'bad-order',
        `This is no order of WooCommerce: ${v.getDotPath(read.issues[0]) ?? 'body'}.`,
      );
};

const TYPES: Readonly<Record<string, OrderEntryType>> = {
  processing: 'order.paid',
  completed: 'order.paid',
  refunded: 'order.refunded',
  cancelled: 'order.cancelled',
  failed: 'order.cancelled',
};

function snapshot(
  told: WooOrder,
  { fingerprint, program, now }: PlatformDelivery,
): Result<Tidings> {
  const type = TYPES[told.status];
  if (!type) return ok({ ignored: `An order that is ${told.status} is neither paid nor undone.` });
  const total = decimalMoney(told.total, told.currency);
  if (!total.ok) return total;
  const refunds = refundsOf(told);
  if (!refunds.ok) return refunds;
  const meta = (...names: string[]) => told.meta_data.find(({ key }) => names.includes(key))?.value;
  const stored = platformOrder({
    id: told.id,
    total: total.value,
    coupons: told.coupon_lines.map(({ code }) => code),
    code: meta(CODE_FIELD, `_${CODE_FIELD}`),
    // 0 is everybody who bought as a guest.
    customer: {
      id: told.customer_id === '0' ? undefined : told.customer_id,
      email: told.billing.email,
    },
    items: platformItems(
      told.line_items.map(({ id, product_id, variation_id, sku, total: net, total_tax }) => ({
        ...{ id, names: [product_id, variation_id, sku], plus: [net, total_tax] },
      })),
      told.currency,
    ),
  });
  if (!stored.ok) return stored;
  const body = {
    order: stored.value,
    carried: parseCarried(meta(CARRIED_FIELD)),
    placedAt: told.date_created_gmt,
    sentAt: told.date_modified_gmt,
    ...(told.status === 'completed' && {
      completedAt: told.date_completed_gmt ?? told.date_modified_gmt,
    }),
    // An order that is refunded as a whole says so by its status, whatever its refunds add up to.
    ...(type === 'order.paid' && { refunds: refunds.value }),
    left: refunds.value.reduce((left, { amount }) => left - amount.amount, total.value.amount),
    snapshot: true,
  } as const;
  return ok({
    fact: orderFact(program, `woocommerce:${fingerprint}`, type, body, now),
    ...buyerAddress(told.billing.email),
  });
}

// Written as negative totals.
function refundsOf({ refunds, currency }: WooOrder): Result<readonly Refund[]> {
  const back: Refund[] = [];
  for (const { id, total } of refunds) {
    const money = decimalMoney(total.replace('-', ''), currency);
    if (!money.ok) return money;
    back.push({ id, amount: money.value });
  }
  return ok(back);
}
