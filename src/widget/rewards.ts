import type { Reward, RewardState } from '../protocol/reward.js';
import type { TextKey } from './all-words.js';
import { offerText } from './offers.js';
import type { Phrasebook } from './phrasebook.js';

/** How a reward looks: still open, good, or gone. */
export type Mood = 'open' | 'good' | 'gone';

const MOODS: Readonly<Record<RewardState, Mood>> = {
  pending: 'open',
  approved: 'good',
  issued: 'good',
  redeemed: 'good',
  rejected: 'gone',
  reversed: 'gone',
};

export const moodOf = (reward: Reward): Mood => MOODS[reward.state] ?? 'open';

/** What the reward is; a percentage with the money that it came to. */
export const rewardTitle = ({ offer, value }: Reward, book: Phrasebook): string =>
  offer.kind === 'percent' && value
    ? `${offerText(offer, book)} · ${book.money(value)}`
    : offerText(offer, book);

/** Why the reward is where it is, in words that its owner understands. */
export function rewardReason({ reason, until, why }: Reward, book: Phrasebook): string {
  // Words that the backend brings are read as those of an offer are.
  if (why) return offerText({ kind: reason, text: why }, book);
  if (reason !== 'in-return-window') return book.say(reason as TextKey);
  return until === undefined
    ? book.say('order-paid')
    : book.say(reason, { date: book.date(until) });
}
