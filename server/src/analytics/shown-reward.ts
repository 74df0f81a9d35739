import type { Money, Reward } from 'goodword/protocol';
import type { RewardRecord } from '../store/shelves/rewards.js';

/** A reward as its owner and the merchant may see it. */
export const shownReward = (reward: RewardRecord): Reward => ({
  id: reward.id,
  side: reward.side,
  offer: reward.offer,
  ...(reward.value && { value: reward.value }),
  state: reward.state,
  reason: reward.reason,
  ...(reward.until !== undefined && { until: reward.until }),
  ...(reward.coupon !== undefined && { coupon: reward.coupon }),
  orderedAt: reward.orderedAt,
  changedAt: reward.changedAt,
});

const EARNED: readonly string[] = ['approved', 'issued', 'redeemed'];

/** Sum of the rewards that are approved, issued or redeemed, one entry per currency. */
export function earned(rewards: readonly RewardRecord[]): readonly Money[] {
  const sums = new Map<string, number>();
  for (const { state, value } of rewards) {
    if (!value || !EARNED.includes(state)) continue;
    sums.set(value.currency, (sums.get(value.currency) ?? 0) + value.amount);
  }
  return [...sums].map(([currency, amount]) => ({ amount, currency }));
}
