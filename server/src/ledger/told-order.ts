import type { CarriedTouch, Money } from 'goodword/protocol';
import type { EntryType } from '../store/shelves/ledger.js';
import type { StoredOrder } from './entry.js';

/** What a shop's server can say of an order. */
export type OrderEntryType = Extract<EntryType, `order.${string}`>;

/** Money that went back to the friend. */
export interface Refund {
  /** The shop's own id of it. An id counts once, with the largest amount that was told of it. */
  readonly id: string;
  readonly amount: Money;
}

/** What of a refund was for one line. A refund and a line count once, with the largest amount that was told of them. */
export interface LineRefund {
  /** The shop's own id of the refund. */
  readonly id: string;
  readonly line: string;
  readonly amount: Money;
}

/**
 * Body of `order.paid`, `order.updated`, `order.cancelled`, `order.refunded`: what the shop's server said.
 * No more of the delivery is kept: what a platform sends beside is other people's business.
 */
export interface WebhookBody {
  /** Some deliveries, a lone refund for one, do not say what the order came to. */
  readonly order: Omit<StoredOrder, 'total'> & { readonly total?: Money };
  /** The links by which the friend came, as the cart carried them. Oldest first. */
  readonly carried?: readonly CarriedTouch[];
  /** When the shop says that the order was placed. */
  readonly placedAt?: number;
  /** When this was so, by the shop's clock: the time of the change, or of the signature. The later one is the truth. */
  readonly sentAt: number;
  /** What went back. An `order.refunded` that does not say it undoes the whole order. */
  readonly refunds?: readonly Refund[];
  /** For which lines money went back, where the shop says. */
  readonly linesBack?: readonly LineRefund[];
  /** What the shop says is left of the total after edits and returns, in minor units. */
  readonly left?: number;
  /** When the shop handed the order over, where a delivery of a platform says so beside. */
  readonly completedAt?: number;
  /** A cancellation of one payment only: another one that came through, before or after, counts more. */
  readonly ofPayment?: true;
  /** It tells the whole order as it was at `sentAt`, so that a later one takes its place. */
  readonly snapshot?: true;
}
