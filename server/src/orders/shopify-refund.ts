import { no, ok, type Result } from 'goodword/protocol';
import * as v from 'valibot';
import type { Refund } from '../ledger/told-order.js';
import type { PlatformDelivery, Tidings } from './connector.js';
import { orderFact } from './order-fact.js';
import { sumOf } from './platform-line.js';
import { decimalMoney } from './platform-money.js';
import { shopifyLinesBack, shopifyRefundLine } from './shopify-lines.js';
import { shopifyTime } from './shopify-time.js';

/** A refund, by itself or inside its order. */
export const shopifyRefund = v.object({
  id: v.string(),
  refund_line_items: v.fallback(v.optional(v.array(shopifyRefundLine), []), []),
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
  for (const { id, amount, currency } of refunds.flatMap((one) =>
    one.transactions.filter(isBack),
  )) {
    const money = decimalMoney(amount, currency);
    if (!money.ok) return money;
    back.push({ id, amount: money.value });
  }
  return ok(back);
}

const isBack = ({ kind, status }: { kind: string; status?: string | null | undefined }) =>
  kind === 'refund' && status === 'success';

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
    ...linesOf(read.output),
  };
  const { program, fingerprint, now } = delivery;
  return ok({ fact: orderFact(program, `shopify:${fingerprint}`, 'order.refunded', body, now) });
}

// A refund by itself does not say whether prices are with taxes. Its money does: it is the subtotal, or both.
function linesOf(refund: v.InferOutput<typeof loneRefund>) {
  const currency = refund.transactions[0]?.currency;
  if (currency === undefined || refund.refund_line_items.length === 0) return {};
  const money = sumOf(
    refund.transactions.filter(isBack).map(({ amount }) => amount),
    [],
    currency,
  );
  const without = shopifyLinesBack([refund], currency, true);
  const sum = without.reduce((all, { amount }) => all + amount.amount, 0);
  const included = money !== undefined && money.amount <= sum;
  return { linesBack: included ? without : shopifyLinesBack([refund], currency, false) };
}
