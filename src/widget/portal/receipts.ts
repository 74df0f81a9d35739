import type { InvitedFriend } from '../../protocol/invited-friend.js';
import type { Program } from '../../protocol/program.js';
import type { Reward, RewardReason } from '../../protocol/reward.js';
import type { TextKey } from '../all-words.js';
import type { Phrasebook } from '../phrasebook.js';
import { type Mood, moodOf, rewardReason } from '../rewards.js';

/** What became of one friend, in words: step by step, why it ended so, and what she can do. */
export interface Receipt {
  readonly number: number;
  readonly name: string;
  readonly steps: readonly { readonly text: string; readonly date: string }[];
  readonly mood: Mood;
  readonly rewards: readonly Reward[];
  readonly why: string;
  readonly hint: string;
}

const NEWCOMERS: readonly RewardReason[] = ['self-referral', 'not-first-order', 'not-in-segment'];

// Of an order for which the program rewards nobody.
const BY_STATUS = {
  reported: 'awaiting-payment',
  paid: 'order-paid',
  cancelled: 'order-cancelled',
  refunded: 'order-refunded',
} as const;

/** @param all Her rewards; a friend names his by their ids. */
export function receiptOf(
  friend: InvitedFriend,
  all: readonly Reward[],
  { rules }: Program,
  book: Phrasebook,
): Receipt {
  const { number, firstName, clickedAt, savedAt, order } = friend;
  const rewards = friend.rewards.flatMap((his) => all.find(({ id }) => id === his) ?? []);
  const [latest] = rewards;
  const step = (key: TextKey, at: number | undefined) =>
    at === undefined ? [] : [{ text: book.say(key), date: book.date(at) }];
  const undone = order?.status === 'cancelled' || order?.status === 'refunded';
  const mood = latest
    ? moodOf(latest)
    : undone
      ? 'gone'
      : order?.status === 'paid'
        ? 'good'
        : 'open';
  return {
    number,
    name: firstName ?? book.say('friendNumber', { n: book.number(number) }),
    steps: [
      ...step('friendClicked', clickedAt),
      ...step('friendSaved', savedAt),
      ...step('friendOrdered', order?.at),
    ],
    mood,
    rewards,
    why: latest ? rewardReason(latest, book) : order ? book.say(BY_STATUS[order.status]) : '',
    hint: hintOf(),
  };

  function hintOf(): string {
    if (!order) return book.say('friendNotYet');
    if (mood === 'open') return book.say('hintWait');
    if (mood === 'good') return '';
    if (latest?.reason === 'below-minimum' && rules.minimumOrder) {
      return book.say('ruleMinimum', { value: book.money(rules.minimumOrder) });
    }
    return book.say(latest && NEWCOMERS.includes(latest.reason) ? 'hintNew' : 'hintOther');
  }
}
