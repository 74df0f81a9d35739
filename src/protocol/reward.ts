import type { Money } from './money.js';
import type { Offer } from './program.js';

/** Where a reward stands. `rejected` and `reversed` are ends; a refund still reverses what was redeemed. */
export type RewardState = 'pending' | 'approved' | 'issued' | 'redeemed' | 'rejected' | 'reversed';

/** Whose reward it is. */
export type Side = 'advocate' | 'friend';

/** Why a reward is in its state. The widget has words for each in every language. */
export type RewardReason =
  /** The browser reported the order; the shop has not confirmed the payment yet. */
  | 'awaiting-payment'
  /** Paid; waits until the return window closes. */
  | 'in-return-window'
  /** Paid, and every rule is met. */
  | 'order-paid'
  /** A person at the shop said yes. */
  | 'approved-by-shop'
  /** The reward was handed over: as a coupon, or as credit. */
  | 'handed-over'
  /** The friend used it on the very order. */
  | 'used-on-order'
  | 'self-referral'
  | 'not-first-order'
  | 'below-minimum'
  | 'currency-differs'
  | 'order-cancelled'
  | 'order-refunded'
  /** A person at the shop said no. */
  | 'rejected-by-shop'
  /** Later evidence gave the credit to somebody else, or to nobody. */
  | 'credit-moved';

/** A reward as its owner may see it. */
export interface Reward {
  readonly id: string;
  readonly side: Side;
  readonly offer: Offer;
  /** What it is worth, where that is money. A percent off is worth what it takes off. */
  readonly value?: Money;
  readonly state: RewardState;
  readonly reason: RewardReason;
  /** When the return window closes, for `in-return-window`. Milliseconds since the epoch. */
  readonly until?: number;
  /** The coupon that carries it, once handed over. */
  readonly coupon?: string;
  /** When the order was made. Milliseconds since the epoch. */
  readonly orderedAt: number;
  /** When the state was last changed. Milliseconds since the epoch. */
  readonly changedAt: number;
}
