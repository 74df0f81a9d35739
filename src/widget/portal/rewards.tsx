import type { Reward } from '../../protocol/reward.js';
import { RewardList, Rows } from '../parts/reward-list.js';
import type { Phrasebook } from '../phrasebook.js';
import type { EarlierOfHers } from './earlier.js';
import { Pages } from './pages.js';

interface RewardsProps {
  readonly rewards: readonly Reward[];
  readonly earlier: EarlierOfHers;
  readonly book: Phrasebook;
}

/** What she was given, newest first, but for what is told with a friend; the latest at once, what is older page by page. */
export function Rewards({
  rewards,
  earlier: { rewards: earlier, ofNoFriend },
  book,
}: RewardsProps) {
  const latest = ofNoFriend(rewards);
  const { pages, next } = earlier.now.value;
  if (!next && [latest, ...pages].flat().length === 0) return null;
  const title = book.say('rewardsTitle');
  return (
    <section part="rewards-section">
      <h3>{title}</h3>
      <RewardList rewards={latest} book={book}>
        <Pages {...{ earlier, title, book }}>
          {(page) => <Rows rewards={ofNoFriend(page)} book={book} />}
        </Pages>
      </RewardList>
    </section>
  );
}
