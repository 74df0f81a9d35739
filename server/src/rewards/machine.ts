import type { RewardReason, RewardState } from 'goodword/protocol';

const REFUSED = [
  'self-referral',
  'not-first-order',
  'below-minimum',
  'currency-differs',
  'credit-moved',
  'cap-reached',
  'other-coupon',
  'nothing-counts',
  'not-in-segment',
] as const satisfies readonly RewardReason[];
const UNDONE = ['order-cancelled', 'order-refunded'] as const satisfies readonly RewardReason[];

const USED = ['used-on-order', 'coupon-used'] as const satisfies readonly RewardReason[];

type Moves = Partial<Record<RewardState, readonly RewardReason[]>>;

/**
 * Every change of state that there is, with the reasons that may bring it about. `rejected`: it was never earned.
 * `reversed`: the friend or the advocate had it, and the order was undone.
 */
export const MOVES: Record<RewardState, Moves> = {
  pending: {
    approved: ['order-paid', 'approved-by-shop', 'rank-reached'],
    redeemed: USED,
    rejected: [...REFUSED, ...UNDONE, 'rejected-by-shop'],
    reversed: [...UNDONE, 'expired'],
  },
  approved: {
    issued: ['handed-over'],
    redeemed: USED,
    // What comes to light late is taken back, and a new reward waits for the person who looks at it.
    rejected: [...REFUSED, ...UNDONE, 'rejected-by-shop', 'milestone-lost', 'in-review'],
    reversed: [...UNDONE, 'expired', 'rank-lost'],
  },
  issued: { redeemed: ['coupon-used'], reversed: [...REFUSED, ...UNDONE, 'rank-lost'] },
  redeemed: { rejected: REFUSED, reversed: [...REFUSED, ...UNDONE, 'rank-lost'] },
  rejected: {},
  reversed: {},
};

export const mayMove = (from: RewardState, to: RewardState, reason: RewardReason): boolean =>
  MOVES[from][to]?.includes(reason) ?? false;

/** Whether a state is an end: nothing follows it. */
export const isEnd = (state: RewardState): boolean => Object.keys(MOVES[state]).length === 0;
