import type { Cause, Offer, Reward } from 'goodword/protocol';
import { asTold } from '../rewards/as-told.js';
import { promised } from '../rewards/issue-by.js';
import { spoken } from '../rewards/spoken-offer.js';
import { whyWords } from '../rewards/words-of-reasons.js';
import type { RewardRecord } from '../store/shelves/rewards.js';

/** A reward as its owner and the merchant may see it. */
export const shownReward = (record: RewardRecord): Reward => shown(asTold(record));

const shown = (reward: RewardRecord): Reward => ({
  id: reward.id,
  side: reward.side,
  offer: spoken(reward.offer, reward),
  ...worthOf(reward),
  ...causeOf(promised(reward), reward.cause),
  ...(reward.drawn && { drawn: reward.drawn }),
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

const worthOf = ({ value, quantity }: RewardRecord) => ({
  ...(value && { value }),
  ...(quantity && { quantity }),
});

function causeOf(offer: Offer, id: string | undefined): { cause?: Cause } {
  const cause = offer.kind === 'donation' && offer.causes.find((one) => one.id === id);
  return cause ? { cause } : {};
}
