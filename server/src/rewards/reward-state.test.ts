import { describe, expect, it } from 'vitest';
import { type RewardFacts, rewardState } from './reward-state.js';

const DAY = 86_400_000;
const facts = (more: Partial<RewardFacts>): RewardFacts => ({
  status: 'paid',
  paidAt: 0,
  usedOnOrder: false,
  holdMs: 14 * DAY,
  usedCoupons: new Set(),
  hands: [],
  ...more,
});
const at = (now: number, more: Partial<RewardFacts> = {}) => {
  const { state, reason } = rewardState(facts(more), now);
  return `${state}/${reason}`;
};
const approve = { action: 'approve' } as const;
const issue = { action: 'issue', coupon: 'THANKS' } as const;
const reject = { action: 'reject' } as const;

describe('a reward', () => {
  it('is redeemed when the coupon that carries it was used, in any case, and stays so', () => {
    const usedCoupons = new Set(['thanks']);
    const used = rewardState(facts({ hands: [issue], usedCoupons }), 0);
    expect(used).toEqual({ state: 'redeemed', reason: 'coupon-used', coupon: 'THANKS' });
    expect(at(0, { hands: [issue], usedCoupons: new Set(['other']) })).toBe('issued/handed-over');
    const refunded = { hands: [issue], usedCoupons, status: 'refunded' } as const;
    expect(at(0, refunded)).toBe('reversed/order-refunded');
  });

  it('waits until the very end of the return window', () => {
    expect(rewardState(facts({}), 14 * DAY - 1)).toEqual({
      state: 'pending',
      reason: 'in-return-window',
      until: 14 * DAY,
    });
    expect(at(14 * DAY)).toBe('approved/order-paid');
    expect(at(0, { holdMs: 0 })).toBe('approved/order-paid');
  });

  it('that the friend used on the order is redeemed as soon as the order is paid', () => {
    expect(at(0, { usedOnOrder: true })).toBe('redeemed/used-on-order');
    const { paidAt: _unpaid, ...unpaid } = facts({ usedOnOrder: true, status: 'reported' });
    expect(rewardState(unpaid, 0).reason).toBe('awaiting-payment');
  });

  it('follows the hand of the merchant before it follows the clock', () => {
    expect(at(0, { hands: [approve] })).toBe('approved/approved-by-shop');
    expect(at(99 * DAY, { hands: [approve, issue] })).toBe('issued/handed-over');
    expect(at(99 * DAY, { hands: [reject] })).toBe('rejected/rejected-by-shop');
    expect(rewardState(facts({ hands: [approve, issue] }), 0).coupon).toBe('THANKS');
  });

  it('lapses on its day, but not by the delay of the shop', () => {
    const expiryMs = 30 * DAY;
    expect(at(30 * DAY - 1, { expiryMs })).toBe('approved/order-paid');
    expect(at(30 * DAY, { expiryMs })).toBe('reversed/expired');
    // The shop was asked for its coupon and has none: then there is no such day.
    const waits = rewardState(facts({ expiryMs, heldUp: true }), 31 * DAY);
    expect(waits).toEqual({ state: 'approved', reason: 'order-paid' });
    // A person has to look first, and her word begins it anew.
    expect(at(99 * DAY, { expiryMs, held: true })).toBe('pending/in-review');
    const looked = { expiryMs, lookedAt: 40 * DAY };
    expect(rewardState(facts(looked), 69 * DAY)).toMatchObject({
      ...{ state: 'approved', expiresAt: 70 * DAY },
    });
    expect(at(70 * DAY, looked)).toBe('reversed/expired');
    const byHand = { expiryMs, hands: [{ ...approve, at: 50 * DAY }] };
    expect(at(79 * DAY, byHand)).toBe('approved/approved-by-shop');
    expect(at(80 * DAY, byHand)).toBe('reversed/expired');
  });

  it('ends with the order, however far it had come', () => {
    const undone = { status: 'refunded' } as const;
    expect(at(0, undone)).toBe('rejected/order-refunded');
    expect(at(0, { ...undone, hands: [approve] })).toBe('rejected/order-refunded');
    expect(at(0, { ...undone, hands: [approve, issue] })).toBe('reversed/order-refunded');
    expect(at(0, { ...undone, usedOnOrder: true })).toBe('reversed/order-refunded');
    expect(at(0, { ...undone, hands: [reject] })).toBe('rejected/rejected-by-shop');
  });

  it('that a rule refuses was never earned, unless it was handed over already', () => {
    expect(at(0, { refusal: 'self-referral' })).toBe('rejected/self-referral');
    const late = { refusal: 'self-referral', hands: [approve, issue] } as const;
    expect(at(0, late)).toBe('reversed/self-referral');
  });
});
