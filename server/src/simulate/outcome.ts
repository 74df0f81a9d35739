import type { OrderOutcome, OutcomeReward } from 'goodword/protocol';
import { isRefusal } from '../ledger/rules.js';
import { currentRewards } from '../rewards/reconcile.js';
import type { OrderRecord } from '../store/shelves/orders.js';
import type { RewardRecord } from '../store/shelves/rewards.js';

/** What an order came to. Rewards of whoever had the credit before are left out: they differ with the order of arrival. */
export function outcomeOf(
  { decision, credited }: OrderRecord,
  rewards: readonly RewardRecord[],
): OrderOutcome {
  const { code, signal, evidence, review } = decision;
  const refusal =
    evidence.find(isRefusal)?.subject ??
    (review?.state === 'rejected' ? 'rejected-by-shop' : undefined);
  return {
    ...(code !== undefined && { code }),
    signal,
    credited,
    ...(refusal && { refusal }),
    ...(review && { review: review.state }),
    rewards: currentRewards(rewards)
      .filter((reward) => reward.code.toLowerCase() === code?.toLowerCase())
      .map(shown)
      .sort((a, b) => (a.side < b.side ? -1 : 1)),
  };
}

const shown = ({ side, offer, state, reason, value, quantity }: RewardRecord): OutcomeReward => ({
  ...{ side, offer, state, reason },
  ...(value && { value }),
  ...(quantity && { quantity }),
});

export const isSame = (a: OrderOutcome, b: OrderOutcome): boolean => image(a) === image(b);

// A refused reward is worth what it would have been worth, which is nothing to anybody.
const image = ({ rewards, ...outcome }: OrderOutcome): string =>
  JSON.stringify([
    ...[outcome.code, outcome.signal, outcome.credited, outcome.refusal, outcome.review],
    rewards.map(({ side, offer, state, reason, value, quantity }) =>
      state === 'rejected'
        ? [side, state, reason]
        : [
            ...[side, state, reason, offer.kind, value?.amount, value?.currency],
            ...[quantity?.amount, quantity?.unit],
          ],
    ),
  ]);
