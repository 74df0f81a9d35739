import type { Cause, Draw, Money, Offer, Quantity, Reward } from 'goodword/protocol';
import { spoken } from '../rewards/spoken-offer.js';
import { whyWords } from '../rewards/words-of-reasons.js';
import type { RewardRecord } from '../store/shelves/rewards.js';

/** A reward as its owner and the merchant may see it. */
export const shownReward = (reward: RewardRecord): Reward => ({
  id: reward.id,
  side: reward.side,
  offer: spoken(reward.offer, isSealed(reward) ? {} : reward),
  ...(isSealed(reward) ? {} : worthOf(reward)),
  ...causeOf(reward.offer, reward.cause),
  ...(reward.drawn && { drawn: isSealed(reward) ? sealed(reward.drawn) : reward.drawn }),
  state: reward.state,
  reason: reward.reason,
  ...(whyWords[reward.reason] && { why: whyWords[reward.reason] }),
  ...(reward.expiresAt !== undefined && { expiresAt: reward.expiresAt }),
  ...(reward.until !== undefined && { until: reward.until }),
  ...(reward.coupon !== undefined && { coupon: reward.coupon }),
  ...(reward.couponUntil !== undefined && { couponUntil: reward.couponUntil }),
  orderedAt: reward.orderedAt,
  changedAt: reward.changedAt,
});

const EARNED: readonly string[] = ['approved', 'issued', 'redeemed'];

// What a mystery is comes out when it is earned, and never where it is not.
const isSealed = ({ drawn, state }: RewardRecord) => drawn !== undefined && !EARNED.includes(state);
const sealed = ({ commitment, subject }: Draw): Draw => ({ commitment, subject });

const worthOf = ({ value, quantity }: RewardRecord) => ({
  ...(value && { value }),
  ...(quantity && { quantity }),
});

function causeOf(offer: Offer, id: string | undefined): { cause?: Cause } {
  const cause = offer.kind === 'donation' && offer.causes.find((one) => one.id === id);
  return cause ? { cause } : {};
}

/** Points and units of the rewards that are approved, issued or redeemed, one entry per unit. */
export function balances(rewards: readonly RewardRecord[]): { balances?: readonly Quantity[] } {
  const sums = new Map<string, number>();
  for (const { state, quantity } of rewards) {
    if (!quantity || !EARNED.includes(state)) continue;
    sums.set(quantity.unit, (sums.get(quantity.unit) ?? 0) + quantity.amount);
  }
  return sums.size > 0 ? { balances: [...sums].map(([unit, amount]) => ({ amount, unit })) } : {};
}

/** Sum of the rewards that are approved, issued or redeemed, one entry per currency. */
export function earned(rewards: readonly RewardRecord[]): readonly Money[] {
  const sums = new Map<string, number>();
  for (const { state, value } of rewards) {
    if (!value || !EARNED.includes(state)) continue;
    sums.set(value.currency, (sums.get(value.currency) ?? 0) + value.amount);
  }
  return [...sums].map(([currency, amount]) => ({ amount, currency }));
}
