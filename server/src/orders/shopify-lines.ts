import * as v from 'valibot';
import type { OrderItem } from '../ledger/order-state.js';
import type { LineRefund } from '../ledger/told-order.js';
import { platformItems, sumOf } from './platform-line.js';

// Numbers arrive as text: see PlatformDelivery.
const amount = v.fallback(v.string(), '0');
const name = v.nullish(v.string());

/** A line of an order: https://shopify.dev/docs/api/admin-rest/latest/resources/order */
export const shopifyLine = v.object({
  id: v.string(),
  product_id: name,
  variant_id: name,
  sku: name,
  price: amount,
  quantity: v.pipe(v.string(), v.regex(/^\d{1,6}$/)),
  discount_allocations: v.optional(v.array(v.object({ amount })), []),
  tax_lines: v.optional(v.array(v.object({ price: amount })), []),
});

/** What of a refund was for one line. */
export const shopifyRefundLine = v.object({
  line_item_id: v.string(),
  subtotal: amount,
  total_tax: amount,
});

export function shopifyItems(
  lines: readonly v.InferOutput<typeof shopifyLine>[],
  currency: string,
  taxesIncluded: boolean,
): readonly OrderItem[] {
  return platformItems(
    lines.map((line) => ({
      id: line.id,
      names: [line.product_id, line.variant_id, line.sku],
      plus: [
        ...Array<string>(Math.min(Number(line.quantity), 10_000)).fill(line.price),
        ...(taxesIncluded ? [] : line.tax_lines.map(({ price }) => price)),
      ],
      minus: line.discount_allocations.map((one) => one.amount),
    })),
    currency,
  );
}

/** The lines for which money goes back. Shopify leaves taxes out of `subtotal` where prices are without them. */
export const shopifyLinesBack = (
  refunds: readonly {
    readonly id: string;
    readonly refund_line_items: readonly v.InferOutput<typeof shopifyRefundLine>[];
  }[],
  currency: string,
  taxesIncluded: boolean,
): readonly LineRefund[] =>
  refunds.flatMap(({ id, refund_line_items }) =>
    refund_line_items.flatMap(({ line_item_id: line, subtotal, total_tax }) => {
      const back = sumOf(taxesIncluded ? [subtotal] : [subtotal, total_tax], [], currency);
      return back ? [{ id, line, amount: back }] : [];
    }),
  );
