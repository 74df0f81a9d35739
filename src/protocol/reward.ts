import type { Money } from './money.js';
import type { Cause, Offer, PlainOffer, Quantity } from './offer.js';

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
  /** Something about the order does not fit; a person at the shop looks at it first. */
  | 'in-review'
  /** A person at the shop said yes. */
  | 'approved-by-shop'
  /** The reward was handed over: as a coupon, or as credit. */
  | 'handed-over'
  /** The friend used it on the very order. */
  | 'used-on-order'
  /** The coupon that carried it was used on a later order. */
  | 'coupon-used'
  | 'self-referral'
  | 'not-first-order'
  | 'below-minimum'
  | 'currency-differs'
  | 'order-cancelled'
  | 'order-refunded'
  /** A person at the shop said no. */
  | 'rejected-by-shop'
  /** Later evidence gave the credit to somebody else, or to nobody. */
  | 'credit-moved'
  /** Paid; waits until the friend reaches what the program asks for, e.g. a second order. */
  | 'awaiting-milestone'
  /** What the friend had reached was undone. */
  | 'milestone-lost'
  /** The advocate, or the program, has been granted all that there is. */
  | 'cap-reached'
  /** The order used another coupon, and the program stands alone. */
  | 'other-coupon'
  /** All that was bought is excluded from the program. */
  | 'nothing-counts'
  /** The advocate is not among the customers whom the program is for. */
  | 'not-in-segment'
  /** Nobody handed it over in time. */
  | 'expired'
  /** A place in a contest, or among the best advocates. */
  | 'rank-reached'
  /** Somebody else has the place now. */
  | 'rank-lost';

/**
 * How a mystery was drawn. `commitment` is the SHA-256 of `seed` (both hex) and was shown before the order was made; the
 * seed is shown when the reward is earned. Then anybody can check it: see docs/program.md.
 */
export interface Draw {
  readonly commitment: string;
  readonly seed?: string;
  /** What the seed is mixed with: program, order and side. */
  readonly subject: string;
  /** The prize that came out. */
  readonly prize?: PlainOffer;
}

/** A reward as its owner may see it. */
export interface Reward {
  readonly id: string;
  readonly side: Side;
  readonly offer: Offer;
  /** What it is worth, where that is money. A percent off is worth what it takes off. */
  readonly value?: Money;
  /** How many points or units. */
  readonly quantity?: Quantity;
  /** Where a donation goes. */
  readonly cause?: Cause;
  readonly drawn?: Draw;
  readonly state: RewardState;
  readonly reason: RewardReason;
  /** When the return window closes, for `in-return-window`. Milliseconds since the epoch. */
  readonly until?: number;
  /** When it lapses, if it is not handed over before. Milliseconds since the epoch. */
  readonly expiresAt?: number;
  /** The reason in words per language, where the widget has none of its own. */
  readonly why?: Readonly<Record<string, string>>;
  /** The coupon that carries it, once handed over. */
  readonly coupon?: string;
  /** When the shop no longer takes the coupon. Milliseconds since the epoch. */
  readonly couponUntil?: number;
  /** When the order was made. Milliseconds since the epoch. */
  readonly orderedAt: number;
  /** When the state was last changed. Milliseconds since the epoch. */
  readonly changedAt: number;
}
