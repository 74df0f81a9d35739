import type { InvitedFriend, Program } from 'goodword/protocol';
import type { Who } from '../ledger/who.js';
import { currentRewards } from '../rewards/reconcile.js';
import type { Arrival, FriendsOrder } from '../store/shelves/friends.js';
import type { RewardRecord } from '../store/shelves/rewards.js';
import type { Shelves } from '../store/store.js';

/** Friends on her page. Of influencers' thousands, the latest who came and the latest who ordered are looked at. */
const SHOWN = 50;
const LOOKED_AT = 200;

const DAY = 86_400_000;

/**
 * Her friends as far as she may know, newest first, with her rewards for their orders; undefined where the program keeps them
 * to itself.
 *
 * @param visits How many friends ever opened her link.
 */
export async function friendsOf(
  store: Shelves,
  { id, friends: seen = 'numbered' }: Program,
  who: Who,
  visits: number,
): Promise<Friends | undefined> {
  if (seen === 'hidden') return undefined;
  const codes = who.advocates.map(({ code }) => code);
  const latest = await store.friends.arrivals(id, codes, LOOKED_AT);
  const orders = await store.friends.orders(id, codes, LOOKED_AT);
  const isAll = latest.length < LOOKED_AT && orders.length < LOOKED_AT;
  const arrivals = isAll
    ? latest
    : [...latest, ...(await earlier(store, id, codes, latest, orders))];
  const all = together(
    arrivals.filter(({ visitor }) => !who.visitors.includes(visitor)),
    orders.filter((order) => !isHerOwn(order, who)),
  );
  const count = isAll ? all.length : Math.max(all.length, visits);
  const shown = all.slice(0, SHOWN);
  const ids = shown.flatMap((friend) => friend.orders.map((order) => order.id));
  const names = seen === 'named' && ids.length > 0 ? await store.friends.names(id, ids) : [];
  const hers = codes.map((code) => code.toLowerCase());
  const rewards = currentRewards(await store.rewards.ofOrders(id, ids)).filter(
    ({ side, code }) => side === 'advocate' && hers.includes(code),
  );
  const friends = shown.map((friend, index): InvitedFriend => {
    const { arrival, orders: [latest] = [] } = friend;
    const isOf = ({ order }: { order: string }) => friend.orders.some((one) => one.id === order);
    const firstName = names.filter(isOf).at(-1)?.firstName;
    return {
      number: count - index,
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
  return { friends, rewards };
}

interface Friends {
  readonly friends: readonly InvitedFriend[];
  readonly rewards: readonly RewardRecord[];
}

/** When those came who ordered of late, and are not among the latest who came. */
async function earlier(
  { friends }: Shelves,
  program: string,
  codes: readonly string[],
  latest: readonly Arrival[],
  orders: readonly FriendsOrder[],
): Promise<readonly Arrival[]> {
  const known = new Set(latest.map(({ visitor }) => visitor));
  const missing = orders.flatMap(({ visitor }) =>
    visitor === undefined || known.has(visitor) ? [] : visitor,
  );
  return missing.length > 0 ? friends.arrivalsOf(program, codes, [...new Set(missing)]) : [];
}

interface Friend {
  arrival?: Arrival | undefined;
  /** Newest first. */
  orders: FriendsOrder[];
}

/** Brings what one browser did and what one customer ordered together to one friend. Newest first. */
function together(arrivals: readonly Arrival[], orders: readonly FriendsOrder[]): Friend[] {
  const alone = new Map(arrivals.map((arrival) => [arrival.visitor, arrival]));
  const found = new Set<Friend>();
  const byName = new Map<string, Friend>();
  // A browser may serve a family: it stands for a friend only where nothing better is known of the order, and whoever
  // ordered first in it is the one who came by the link.
  for (const order of [...orders].reverse()) {
    const { customer, email, visitor } = order;
    const browser = `visitor ${visitor}`;
    const names = [
      ...(customer === undefined ? [] : [`customer ${customer}`]),
      ...(email === undefined ? [] : [`email ${email}`]),
    ];
    const asked = names.length > 0 || visitor === undefined ? names : [browser];
    const friend = asked.map((name) => byName.get(name)).find(Boolean) ?? { orders: [] };
    found.add(friend);
    friend.orders.unshift(order);
    for (const name of names) byName.set(name, friend);
    if (visitor === undefined) continue;
    if (!byName.has(browser)) byName.set(browser, friend);
    friend.arrival ??= alone.get(visitor);
    alone.delete(visitor);
  }
  for (const arrival of alone.values()) found.add({ arrival, orders: [] });
  return [...found].sort((a, b) => beganAt(b) - beganAt(a));
}

const beganAt = ({ arrival, orders }: Friend): number =>
  Math.min(
    arrival?.at ?? Number.MAX_SAFE_INTEGER,
    orders.at(-1)?.orderedAt ?? Number.MAX_SAFE_INTEGER,
  );

const isHerOwn = ({ visitor, customer, email }: FriendsOrder, who: Who): boolean =>
  (visitor !== undefined && who.visitors.includes(visitor)) ||
  (customer !== undefined && who.customers.includes(customer)) ||
  (email !== undefined && who.emails.includes(email)) ||
  who.advocates.some(
    (own) =>
      own.visitor === visitor ||
      (own.customer !== undefined && own.customer === customer) ||
      (own.email !== undefined && own.email === email),
  );

// The day is enough for her to know whom it may be; the minute would say more than he was asked.
const dayOf = (at: number): number => Math.floor(at / DAY) * DAY + DAY / 2;
