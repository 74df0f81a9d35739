import { type ReadonlySignal, signal } from '@preact/signals';
import type { InvitedFriend } from '../../protocol/invited-friend.js';
import type { Result } from '../../protocol/result.js';
import type { Reward } from '../../protocol/reward.js';
import type { Standing } from '../../protocol/standing.js';

/** Asks for the page of rewards, or of friends, at this place. */
export type FetchPage = (before: string) => Promise<Result<Standing>>;

type OfAdvocate = NonNullable<Standing['advocate']>;

/** What is on a page, and where the next one begins, where there is one. */
interface Page<T> {
  readonly found: readonly T[];
  readonly next: string | undefined;
}

/** What came before the items that are shown at first. */
export interface Earlier<T> {
  readonly pages: readonly (readonly T[])[];
  /** Where the next page begins, where there is one. */
  readonly next: string | undefined;
  readonly is: 'ready' | 'busy' | 'failed';
}

export interface EarlierPages<T> {
  readonly now: ReadonlySignal<Earlier<T>>;
  /** Brings one more page. What is under way is not asked for twice. */
  more(): Promise<void>;
}

/** @param read What an answer has that is not on show. */
function createEarlier<T>(
  next: string | undefined,
  fetchPage: FetchPage,
  read: (advocate: OfAdvocate) => Page<T>,
): EarlierPages<T> {
  const now = signal<Earlier<T>>({ pages: [], next, is: 'ready' });

  async function more(): Promise<void> {
    const { pages, next: before, is } = now.value;
    if (is === 'busy' || !before) return;
    now.value = { pages, next: before, is: 'busy' };
    let at: string | undefined = before;
    let fresh: readonly T[] = [];
    // A page may hold nothing that is not on show.
    while (at && fresh.length === 0) {
      const answer: Result<Standing> = await fetchPage(at);
      if (!answer.ok) {
        now.value = { pages, next: at, is: 'failed' };
        return;
      }
      const page: Page<T> | undefined = answer.value.advocate && read(answer.value.advocate);
      fresh = page?.found ?? [];
      at = page?.next;
    }
    now.value = { pages: [...pages, fresh], next: at, is: 'ready' };
  }
  return { now, more };
}

/** @param shown Her rewards on the first page: those of her friends are among them, however old, and come again in their turn. */
export function earlierRewards(
  shown: readonly Reward[],
  next: string | undefined,
  fetchPage: FetchPage,
): EarlierPages<Reward> {
  const isShown = ({ id }: Reward) => shown.some((one) => one.id === id);
  return createEarlier(next, fetchPage, ({ rewards, next }) => ({
    found: rewards.filter((reward) => !isShown(reward)),
    next,
  }));
}

/** A friend, and her rewards, among which are those for his orders. */
export interface FriendWithRewards {
  readonly friend: InvitedFriend;
  readonly rewards: readonly Reward[];
}

export const withRewards = ({
  friends = [],
  rewards,
}: Pick<OfAdvocate, 'friends' | 'rewards'>): readonly FriendWithRewards[] =>
  friends.map((friend) => ({ friend, rewards }));

export const earlierFriends = (
  next: string | undefined,
  fetchPage: FetchPage,
): EarlierPages<FriendWithRewards> =>
  createEarlier(next, fetchPage, (advocate) => ({
    found: withRewards(advocate),
    next: advocate.nextFriends,
  }));
