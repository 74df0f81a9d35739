import type { Conversion, Money, OrderStatus } from 'goodword/protocol';

/** All that is known of an order, put together from every side that has spoken. */
export interface OrderState {
  readonly program: string;
  readonly id: string;
  readonly orderedAt: number;
  readonly status: OrderStatus;
  /** When the shop was paid; absent while it is not confirmed. */
  readonly paidAt?: number;
  /** When the shop said that it was done: the stay is over, the parcel arrived. */
  readonly completedAt?: number;
  readonly total: Money;
  /** What was bought, where the shop says. */
  readonly items: readonly OrderItem[];
  readonly heardFrom: Conversion['heardFrom'];
  readonly firstOrder?: boolean;
  readonly signals: Signals;
  readonly person: Buyer;
}

/** One line of an order. */
export interface OrderItem {
  /** The shop's own name of the product. */
  readonly product: string;
  readonly total: Money;
}

/** What points to an advocate. Each list strongest first; codes as they were written. */
export interface Signals {
  readonly typed: readonly string[];
  readonly coupons: readonly string[];
  /** Arrivals by a link that the order itself carries, oldest first; never after the order. */
  readonly carried: readonly { readonly code: string; readonly at: number }[];
  /** When the order was placed. */
  readonly carriedUntil?: number;
  /** Arrivals by a link of which the browser told, oldest first. */
  readonly touches: readonly { readonly code: string; readonly at: number }[];
  /** When the browser says that the order was made: the clock by which its touches are dated. */
  readonly touchedUntil?: number;
}

/** Every name under which the buyer is known. Sides may differ, so there may be several. */
export interface Buyer {
  readonly visitors: readonly string[];
  readonly customers: readonly string[];
  readonly emails: readonly string[];
}
