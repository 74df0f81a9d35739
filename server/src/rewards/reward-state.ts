import type { OrderStatus, RewardReason, RewardState } from 'goodword/protocol';

/** What a person at the shop did with a reward, in the order in which she did it. */
export interface Hand {
  readonly action: 'approve' | 'reject' | 'issue';
  readonly coupon?: string;
  readonly couponUntil?: number;
  readonly at?: number;
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
  /** Milliseconds between the payment, or the milestone, and the day on which a reward lapses; a later approval begins anew. */
  readonly expiryMs?: number;
  /** When a person, or the shop's check, let the order go. */
  readonly lookedAt?: number;
  /** Whether the shop was asked to hand it over and has not yet: nothing lapses by the shop's own delay. */
  readonly heldUp?: boolean;
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
  const approved = did('approve');
  const expires = expiry(facts, earnedAt, approved?.at);
  if (issued) return { ...handedOver(issued, facts.usedCoupons), ...expires };
  if (facts.held && !approved) return { state: 'pending', reason: 'in-review' };
  const isOver = expires !== undefined && now >= expires.expiresAt;
  if (isOver && !facts.heldUp) return { state: 'reversed', reason: 'expired', ...expires };
  const lapses = isOver ? {} : expires;
  if (approved) return { state: 'approved', reason: 'approved-by-shop', ...lapses };
  if (paidAt === undefined) return { state: 'pending', reason: 'awaiting-payment' };
  if (earnedAt === undefined) return { state: 'pending', reason: 'awaiting-milestone' };
  const until = earnedAt + facts.holdMs;
  return now < until
    ? { state: 'pending', reason: 'in-return-window', until, ...lapses }
    : { state: 'approved', reason: 'order-paid', ...lapses };
}

const expiry = (
  { expiryMs, lookedAt = 0 }: RewardFacts,
  earnedAt: number | undefined,
  approvedAt = 0,
) =>
  expiryMs === undefined || earnedAt === undefined
    ? undefined
    : { expiresAt: Math.max(earnedAt, lookedAt, approvedAt) + expiryMs };

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
