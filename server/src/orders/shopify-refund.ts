import { no, ok, type Result } from 'goodword/protocol';
import * as v from 'valibot';
import type { Refund } from '../ledger/told-order.js';
import type { PlatformDelivery, Tidings } from './connector.js';
import { orderFact } from './order-fact.js';
import { decimalMoney } from './platform-money.js';
import { shopifyTime } from './shopify-time.js';

/** A refund, by itself or inside its order. */
export const shopifyRefund = v.object({
  id: v.string(),
  transactions: v.optional(
    v.array(
      v.object({
        id: v.string(),
        kind: v.string(),
        status: v.nullish(v.string()),
        amount: v.string(),
        currency: v.string(),
      }),
    ),
    [],
  ),
});

const loneRefund = v.object({
  ...shopifyRefund.entries,
  order_id: v.pipe(v.string(), v.nonEmpty()),
  created_at: shopifyTime,
});

/** The money that went back: by transaction, because one refund may go to several cards. Restocking is none. */
export function refundsIn(
  refunds: readonly v.InferOutput<typeof shopifyRefund>[],
): Result<readonly Refund[]> {
  const back: Refund[] = [];
  for (const { id, kind, status, amount, currency } of refunds.flatMap((one) => one.transactions)) {
    if (kind !== 'refund' || status !== 'success') continue;
    const money = decimalMoney(amount, currency);
    if (!money.ok) return money;
    back.push({ id, amount: money.value });
  }
  return ok(back);
}

/** Reads `refunds/create`, which names its order and nothing else of it. */
export function shopifyRefundFact(delivery: PlatformDelivery): Result<Tidings> {
  const read = v.safeParse(loneRefund, delivery.body);
  if (!read.success) {
    return no(
      'bad-order',
      `This is no refund of Shopify: ${v.getDotPath(read.issues[0]) ?? 'body'}.`,
    );
  }
  const refunds = refundsIn([read.output]);
  if (!refunds.ok) return refunds;
  if (refunds.value.length === 0) return ok({ ignored: 'No money has gone back yet.' });
  const body = {
    order: { id: read.output.order_id, coupons: [] },
    sentAt: read.output.created_at,
    refunds: refunds.value,
  };
  const { program, fingerprint, now } = delivery;
  return ok({ fact: orderFact(program, `shopify:${fingerprint}`, 'order.refunded', body, now) });
}
