import type { OrderStatus, RewardReason, RewardState } from 'goodword/protocol';

/** What a person at the shop did with a reward, in the order in which she did it. */
export interface Hand {
  readonly action: 'approve' | 'reject' | 'issue';
  readonly coupon?: string;
}

/** The facts from which the state of one reward follows. */
export interface RewardFacts {
  readonly status: OrderStatus;
  readonly paidAt?: number;
  /** Why a rule refuses it. */
  readonly refusal?: RewardReason;
  /** Whether the friend used it on the order itself, as a typed code or a coupon. */
  readonly usedOnOrder: boolean;
  /** Milliseconds between the payment and the reward. */
  readonly holdMs: number;
  readonly hands: readonly Hand[];
}

export interface Standing {
  readonly state: RewardState;
  readonly reason: RewardReason;
  readonly until?: number;
  readonly coupon?: string;
}

/**
 * Where a reward stands, from all that is known, whenever it became known: that is why any order of arrival ends in
 * the same state. A hand decision outlives later facts, except that the order is undone or a rule refuses it.
 */
export function rewardState(facts: RewardFacts, now: number): Standing {
  const { status, paidAt, refusal, usedOnOrder, holdMs, hands } = facts;
  const did = (action: Hand['action']) => hands.find((hand) => hand.action === action);
  const issued = did('issue');
  const coupon = issued?.coupon === undefined ? {} : { coupon: issued.coupon };

  if (did('reject')) return { state: 'rejected', reason: 'rejected-by-shop' };
  if (refusal) return { state: issued ? 'reversed' : 'rejected', reason: refusal, ...coupon };
  if (status === 'cancelled' || status === 'refunded') {
    const state = issued || usedOnOrder ? 'reversed' : 'rejected';
    return { state, reason: `order-${status}`, ...coupon };
  }
  if (issued) return { state: 'issued', reason: 'handed-over', ...coupon };
  if (usedOnOrder && paidAt !== undefined) return { state: 'redeemed', reason: 'used-on-order' };
  if (did('approve')) return { state: 'approved', reason: 'approved-by-shop' };
  if (paidAt === undefined) return { state: 'pending', reason: 'awaiting-payment' };
  const until = paidAt + holdMs;
  return now < until
    ? { state: 'pending', reason: 'in-return-window', until }
    : { state: 'approved', reason: 'order-paid' };
}
