import type { Reward } from '../../protocol/reward.js';
import { RewardList } from '../parts/reward-list.js';
import type { Phrasebook } from '../phrasebook.js';

interface RewardsProps {
  readonly rewards: readonly Reward[];
  readonly book: Phrasebook;
}

/** All that she was given, newest first. */
export const Rewards = ({ rewards, book }: RewardsProps) =>
  rewards.length > 0 && (
    <section part="rewards-section">
      <h3>{book.say('rewardsTitle')}</h3>
      <RewardList rewards={rewards} book={book} />
    </section>
  );
