import type { InvitedFriend, Program } from 'goodword/protocol';
import type { Who } from '../ledger/who.js';
import { currentRewards } from '../rewards/reconcile.js';
import type { RewardRecord } from '../store/shelves/rewards.js';
import type { Shelves } from '../store/store.js';
import { beganAt, type Friend, gatherFriends } from './gather-friends.js';

/** Friends on a page. */
const SHOWN = 50;

const DAY = 86_400_000;

/** Where a page of friends begins: before a moment, with a number. */
export interface FriendsPlace {
  readonly at: number;
  readonly number: number;
}

interface Friends {
  readonly friends: readonly InvitedFriend[];
  readonly rewards: readonly RewardRecord[];
  /** Where the next page begins. */
  readonly next?: FriendsPlace;
}

/**
 * A page of her friends as far as she may know, newest first, with her rewards for their orders; undefined where the program
 * keeps them to itself.
 *
 * @param figures How many friends ever opened her link, and how many orders were credited to her.
 * @param from Where an earlier page ended.
 */
export async function friendsOf(
  store: Shelves,
  { id, friends: seen = 'numbered' }: Program,
  who: Who,
  figures: { readonly visits: number; readonly orders: number },
  from?: FriendsPlace,
): Promise<Friends | undefined> {
  if (seen === 'hidden') return undefined;
  const { friends: all, more } = await gatherFriends(store.friends, id, who, from?.at);
  const shown = all.slice(0, endOfPage(all));
  const rest = all.length > shown.length;
  const last = shown.at(-1);
  const nextAt = rest && last ? beganAt(last) : more;
  // Of thousands nobody counts the friends: as many as came, or as many as ordered, and never less than there are.
  const least = all.length + (more === undefined ? 0 : 1);
  const count = from?.number ?? (more === undefined ? 0 : Math.max(figures.visits, figures.orders));
  const first = Math.max(count, least);
  const ids = shown.flatMap((friend) => friend.orders.map((order) => order.id));
  const names = seen === 'named' && ids.length > 0 ? await store.friends.names(id, ids) : [];
  const hers = who.advocates.map(({ code }) => code.toLowerCase());
  const rewards = currentRewards(await store.rewards.ofOrders(id, ids)).filter(
    ({ side, code }) => side === 'advocate' && hers.includes(code),
  );
  const friends = shown.map((friend, index): InvitedFriend => {
    const { arrival, orders: [latest] = [] } = friend;
    const isOf = ({ order }: { order: string }) => friend.orders.some((one) => one.id === order);
    const firstName = names.filter(isOf).at(-1)?.firstName;
    return {
      number: first - index,
      ...(firstName !== undefined && { firstName }),
      ...(arrival && { clickedAt: dayOf(arrival.at) }),
      ...(arrival?.savedAt !== undefined && { savedAt: dayOf(arrival.savedAt) }),
      ...(latest && { order: { at: dayOf(latest.orderedAt), status: latest.status } }),
      rewards: rewards
        .filter(({ orderId }) => friend.orders.some((one) => one.id === orderId))
        .sort((a, b) => b.orderedAt - a.orderedAt)
        .map((reward) => reward.id),
    };
  });
  const number = first - shown.length;
  return { friends, rewards, ...(nextAt !== undefined && { next: { at: nextAt, number } }) };
}

/** Whoever began in the same millisecond as the last one is on his page: the next begins before it. */
function endOfPage(all: readonly Friend[]): number {
  const last = all[SHOWN - 1];
  if (!last) return all.length;
  const next = all.findIndex((friend) => beganAt(friend) < beganAt(last));
  return next < 0 ? all.length : next;
}

// The day is enough for her to know whom it may be; the minute would say more than he was asked.
const dayOf = (at: number): number => Math.floor(at / DAY) * DAY + DAY / 2;
