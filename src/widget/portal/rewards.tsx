import { useMemo } from 'preact/hooks';
import type { Reward } from '../../protocol/reward.js';
import { RewardList, Rows } from '../parts/reward-list.js';
import type { Phrasebook } from '../phrasebook.js';
import { earlierRewards, type FetchPage } from './earlier.js';
import { Pages } from './pages.js';

interface RewardsProps {
  readonly rewards: readonly Reward[];
  /** Those of them that are told elsewhere. */
  readonly elsewhere: (reward: Reward) => boolean;
  /** Where the next page of them begins. */
  readonly next: string | undefined;
  readonly fetchPage: FetchPage;
  readonly book: Phrasebook;
}

/** All that she was given, newest first; the latest at once, what is older page by page. */
export function Rewards({ rewards, elsewhere, next, fetchPage, book }: RewardsProps) {
  const earlier = useMemo(() => earlierRewards(rewards, next, fetchPage), [rewards]);
  const here = rewards.filter((reward) => !elsewhere(reward));
  if (here.length === 0 && next === undefined) return null;
  const title = book.say('rewardsTitle');
  return (
    <section part="rewards-section">
      <h3>{title}</h3>
      <RewardList rewards={here} book={book}>
        <Pages {...{ earlier, title, book }}>{(page) => <Rows rewards={page} book={book} />}</Pages>
      </RewardList>
    </section>
  );
}
