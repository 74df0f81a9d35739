import { useMemo } from 'preact/hooks';
import type { Reward } from '../../protocol/reward.js';
import { RewardList, Rows } from '../parts/reward-list.js';
import type { Phrasebook } from '../phrasebook.js';
import { createEarlier, type FetchPage } from './earlier.js';

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
  const earlier = useMemo(() => createEarlier(rewards, next, fetchPage), [rewards]);
  const { pages, next: left, is } = earlier.now.value;
  const here = rewards.filter((reward) => !elsewhere(reward));
  if (here.length === 0 && next === undefined) return null;
  const title = book.say('rewardsTitle');
  return (
    <section part="rewards-section">
      <h3>{title}</h3>
      <RewardList rewards={here} book={book}>
        {pages.map((page) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields.
          <div key={page[0]?.id} role="group" aria-label={title} tabIndex={-1} ref={takeFocus}>
            <Rows rewards={page} book={book} />
          </div>
        ))}
        {left !== undefined && (
          <button
            type="button"
            class="linklike"
            part="earlier"
            aria-busy={is === 'busy'}
            onClick={() => void earlier.more()}
          >
            {book.say('showEarlier')}
          </button>
        )}
        <p class="why" role="status">
          {is === 'busy' && book.say('loading')}
          {is === 'failed' && book.say('numbersAway')}
        </p>
      </RewardList>
    </section>
  );
}

/** What has just come is what she asked for: there she goes on, and the button that was pressed may be gone. */
const takeFocus = (page: HTMLElement | null) => page?.focus();
