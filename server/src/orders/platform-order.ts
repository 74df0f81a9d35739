import { type Money, ok, parseWireOrder, type Result } from 'goodword/protocol';
import { type StoredOrder, storedOrder } from '../ledger/entry.js';
import type { OrderItem } from '../ledger/order-state.js';

/** What a connector found in a platform's order. Names of people are left where they were. */
export interface PlatformOrder {
  readonly id: string;
  readonly total: Money;
  readonly coupons?: readonly string[];
  /** Where a shop may put the code that the shopper typed: whatever it holds, only a code is taken. */
  readonly code?: unknown;
  readonly customer: {
    readonly id?: string | undefined;
    readonly email?: string | null | undefined;
  };
  readonly firstOrder?: boolean | undefined;
  readonly items?: readonly OrderItem[];
}

/** An order of a platform as it is stored: judged like one that a browser sends, its addresses hashed. */
export function platformOrder(order: PlatformOrder): Result<StoredOrder> {
  const parsed = parseWireOrder(order);
  const { items = [] } = order;
  return parsed.ok
    ? ok({ ...storedOrder(parsed.value), ...(items.length > 0 && { items }) })
    : parsed;
}

/** The attribute, meta field or metadata key under which a shop hands over the code that was typed. */
export const CODE_FIELD = 'goodword_code';

/** The metadata key under which a shop on Stripe hands over the lines. */
export const ITEMS_FIELD = 'goodword_items';
