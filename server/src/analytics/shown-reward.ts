import type { Cause, Draw, Offer, Reward } from 'goodword/protocol';
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
