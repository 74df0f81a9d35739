import type { Reward } from '../../protocol/reward.js';
import { labelText } from '../label-text.js';
import type { Phrasebook } from '../phrasebook.js';
import { rewardTitle } from '../rewards.js';

/** What a reward is, where it goes, and the coupon that carries it. */
export const Worth = ({ reward, book }: { reward: Reward; book: Phrasebook }) => (
  <p class="worth">
    <b>{rewardTitle(reward, book)}</b>
    {reward.cause && <span> · {labelText(reward.cause.name, book)}</span>}
    {reward.coupon && <code>{reward.coupon}</code>}
    {reward.coupon && reward.couponUntil !== undefined && (
      <span class="until">{book.say('couponUntil', { date: book.date(reward.couponUntil) })}</span>
    )}
  </p>
);
