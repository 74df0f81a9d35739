import { type ReadonlySignal, signal } from '@preact/signals';
import type { InvitedFriend } from '../../protocol/invited-friend.js';
import type { Result } from '../../protocol/result.js';
import type { Reward } from '../../protocol/reward.js';
import type { Standing } from '../../protocol/standing.js';
import { wantFocus } from './focus-once.js';

/** Asks for the page of rewards, or of friends, at this place. */
export type FetchPage = (before: string) => Promise<Result<Standing>>;

type OfAdvocate = NonNullable<Standing['advocate']>;

/** What is on a page, and where the next one begins, where there is one. */
type Page<T> = readonly [found?: readonly T[] | undefined, next?: string | undefined];

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
    let { pages, next, is } = now.value;
    if (is === 'busy' || !next) return;
    const say = (is: Earlier<T>['is']) => {
      now.value = { pages, next, is };
    };
    say('busy');
    let fresh: readonly T[] = [];
    // A page may hold nothing that is not on show.
    while (next && fresh.length === 0) {
      const answer: Result<Standing> = await fetchPage(next);
      if (!answer.ok) return say('failed');
      const { advocate }: Standing = answer.value;
      [fresh = [], next] = advocate ? read(advocate) : [];
    }
    wantFocus(fresh);
    pages = [...pages, fresh];
    say('ready');
  }
  return { now, more };
}

export interface EarlierOfHers {
  readonly friends: EarlierPages<InvitedFriend>;
  readonly rewards: EarlierPages<Reward>;
  /** All of her rewards that have come: a friend names his by their ids. */
  readonly all: readonly Reward[];
  /** Those that no friend on show has: with him they are told, as soon as he is. */
  ofNoFriend(rewards: readonly Reward[]): readonly Reward[];
}

const kept = new WeakMap<OfAdvocate, EarlierOfHers>();

/**
 * What came before her first page; for the same page the same.
 *
 * @param first The rewards of the friends on it are on it, however old, and come again in their turn.
 */
export function earlierOf(first: OfAdvocate, fetchPage: FetchPage): EarlierOfHers {
  const known = kept.get(first);
  if (known) return known;
  const all = [...first.rewards];
  const fresh = ({ rewards }: OfAdvocate) => {
    const found = rewards.filter(({ id }) => !all.some((one) => one.id === id));
    all.push(...found);
    return found;
  };
  const friends = createEarlier(first.nextFriends, fetchPage, (page) => {
    fresh(page);
    return [page.friends, page.nextFriends];
  });
  const rewards = createEarlier(first.next, fetchPage, (page) => [fresh(page), page.next]);
  const ofNoFriend = (some: readonly Reward[]) => {
    const shown = [first.friends ?? [], ...friends.now.value.pages].flat();
    return some.filter(({ id }) => !shown.some((friend) => friend.rewards.includes(id)));
  };
  const made = { friends, rewards, all, ofNoFriend };
  kept.set(first, made);
  return made;
}
