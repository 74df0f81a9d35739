import type { OrderStatus, RewardReason, RewardState } from 'goodword/protocol';

/** What a person at the shop did with a reward, in the order in which she did it. */
export interface Hand {
  readonly action: 'approve' | 'reject' | 'issue';
  readonly coupon?: string;
  readonly couponUntil?: number;
}

/** The facts from which the state of one reward follows. */
export interface RewardFacts {
  readonly status: OrderStatus;
  readonly paidAt?: number;
  /** Why a rule refuses it. */
  readonly refusal?: RewardReason;
  /** Whether a person at the shop has to look at the order first. */
  readonly held?: boolean;
  /** Whether the friend used it on the order itself, as a typed code or a coupon. */
  readonly usedOnOrder: boolean;
  /** Milliseconds between the payment, or the milestone, and the reward. */
  readonly holdMs: number;
  /** Milliseconds between the payment, or the milestone, and the day on which a reward lapses. */
  readonly expiryMs?: number;
  /** What the friend must reach, and when it was reached. */
  readonly milestone?: { readonly reachedAt?: number };
  /** Coupons that were used on paid orders, in lower case. */
  readonly usedCoupons: ReadonlySet<string>;
  readonly hands: readonly Hand[];
}

export interface Standing {
  readonly state: RewardState;
  readonly reason: RewardReason;
  readonly until?: number;
  readonly coupon?: string;
  readonly couponUntil?: number;
  readonly expiresAt?: number;
}

/**
 * Where a reward stands, from all that is known, whenever it became known: that is why any order of arrival ends in
 * the same state. A hand decision outlives later facts, except that the order is undone or a rule refuses it.
 */
export function rewardState(facts: RewardFacts, now: number): Standing {
  const { status, paidAt, refusal, usedOnOrder, milestone, hands } = facts;
  const did = (action: Hand['action']) => hands.find((hand) => hand.action === action);
  const issued = did('issue');
  const coupon = issued ? couponOf(issued) : {};

  if (did('reject')) return { state: 'rejected', reason: 'rejected-by-shop' };
  if (refusal) return { state: issued ? 'reversed' : 'rejected', reason: refusal, ...coupon };
  if (status === 'cancelled' || status === 'refunded') {
    const state = issued || usedOnOrder ? 'reversed' : 'rejected';
    return { state, reason: `order-${status}`, ...coupon };
  }
  const reachedAt = milestone ? milestone.reachedAt : paidAt;
  const earnedAt =
    paidAt === undefined || reachedAt === undefined ? undefined : Math.max(paidAt, reachedAt);
  if (usedOnOrder && paidAt !== undefined && !issued) {
    return { state: 'redeemed', reason: 'used-on-order' };
  }
  const lapses = expiry(facts, earnedAt);
  if (issued) return { ...handedOver(issued, facts.usedCoupons), ...lapses };
  if (lapses && now >= lapses.expiresAt) return { state: 'reversed', reason: 'expired', ...lapses };
  if (did('approve')) return { state: 'approved', reason: 'approved-by-shop', ...lapses };
  if (facts.held) return { state: 'pending', reason: 'in-review' };
  if (paidAt === undefined) return { state: 'pending', reason: 'awaiting-payment' };
  if (earnedAt === undefined) return { state: 'pending', reason: 'awaiting-milestone' };
  const until = earnedAt + facts.holdMs;
  return now < until
    ? { state: 'pending', reason: 'in-return-window', until, ...lapses }
    : { state: 'approved', reason: 'order-paid', ...lapses };
}

const expiry = ({ expiryMs }: RewardFacts, earnedAt: number | undefined) =>
  expiryMs === undefined || earnedAt === undefined ? undefined : { expiresAt: earnedAt + expiryMs };

/** The coupon that an act of handing over gave, and its end. */
export const couponOf = ({
  coupon,
  couponUntil,
}: Hand): Pick<Standing, 'coupon' | 'couponUntil'> => ({
  ...(coupon !== undefined && { coupon }),
  ...(couponUntil !== undefined && { couponUntil }),
});

/** Where a reward stands that was handed over: its coupon was used, or was not yet. */
export function handedOver(issued: Hand, used: ReadonlySet<string>): Standing {
  const coupon = couponOf(issued);
  return coupon.coupon !== undefined && used.has(coupon.coupon.toLowerCase())
    ? { state: 'redeemed', reason: 'coupon-used', ...coupon }
    : { state: 'issued', reason: 'handed-over', ...coupon };
}
