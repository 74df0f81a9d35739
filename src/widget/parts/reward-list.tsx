import type { ComponentChildren } from 'preact';
import type { Reward } from '../../protocol/reward.js';
import type { Phrasebook } from '../phrasebook.js';
import { type Mood, moodOf, rewardReason, rewardTitle } from '../rewards.js';
import { Icon } from './icon.js';

interface RewardListProps {
  readonly rewards: readonly Reward[];
  readonly book: Phrasebook;
}

/** Rewards shown before the rest is folded away. */
const SHOWN = 3;

/** @param props.children What comes after the last of them. */
export function RewardList({
  rewards,
  book,
  children,
}: RewardListProps & { readonly children?: ComponentChildren }) {
  const folded = rewards.slice(SHOWN);
  return (
    <>
      <Rows rewards={rewards.slice(0, SHOWN)} book={book} />
      {folded.length > 0 ? (
        <details>
          <summary>{book.count('showMore', folded.length)}</summary>
          <Rows rewards={folded} book={book} />
          {children}
        </details>
      ) : (
        children
      )}
    </>
  );
}

export const Rows = ({ rewards, book }: RewardListProps) => (
  <ul class="rewards" part="rewards">
    {rewards.map((reward) => (
      <Row key={reward.id} reward={reward} book={book} />
    ))}
  </ul>
);

/** How a mood looks as an icon. */
export const MARKS: Readonly<Record<Mood, string>> = {
  open: 'M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16M12 8v4.3l2.8 1.7',
  good: 'M5.5 12.5l4 4 9-9',
  gone: 'M7 12h10',
};

function Row({ reward, book }: { reward: Reward; book: Phrasebook }) {
  const mood = moodOf(reward);
  return (
    <li class={mood}>
      <i>
        <Icon path={MARKS[mood]} />
      </i>
      <div>
        <b>{rewardTitle(reward, book)}</b>
        <p>{rewardReason(reward, book)}</p>
        {reward.coupon && <code>{reward.coupon}</code>}
      </div>
      <span class="pill">{book.say(reward.state)}</span>
    </li>
  );
}
