import type { Who } from '../ledger/who.js';
import type { Arrival, Friends, FriendsOrder } from '../store/shelves/friends.js';

/** Of influencers' thousands, so many who came and so many who ordered are looked at for a page. */
const LOOKED_AT = 200;

// Whoever ordered by one name may be known by another: that far is followed who it is.
const ROUNDS = 3;
const OF_NAMES = 1_000;

/** What one browser did and what one customer ordered, brought together to one friend. */
export interface Friend {
  arrival?: Arrival | undefined;
  /** Newest first. */
  orders: FriendsOrder[];
}

interface Gathered {
  /** Newest first, by when they began: those who came, or ordered, first since `more`. */
  readonly friends: readonly Friend[];
  /** Before which moment there may be others. */
  readonly more: number | undefined;
}

/**
 * An advocate's latest friends, herself left out.
 *
 * @param before Only those who began before this moment. Default: whenever.
 */
export async function gatherFriends(
  store: Friends,
  program: string,
  who: Who,
  before = Number.POSITIVE_INFINITY,
): Promise<Gathered> {
  const codes = who.advocates.map(({ code }) => code);
  const until = Number.isFinite(before) ? before : undefined;
  const latest = await store.arrivals(program, codes, LOOKED_AT, until);
  const orders = await store.orders(program, codes, LOOKED_AT, until);
  // What is older than the last of a list that was cut was not looked at.
  const cut = Math.max(
    (latest.length === LOOKED_AT && latest.at(-1)?.at) || Number.NEGATIVE_INFINITY,
    (orders.length === LOOKED_AT && orders.at(-1)?.orderedAt) || Number.NEGATIVE_INFINITY,
  );
  const isAll = until === undefined && !Number.isFinite(cut);
  const known = ofOthers({ arrivals: latest, orders }, who);
  const all = isAll ? known : ofOthers(await withKin(store, program, codes, known), who);
  return {
    friends: together(all).filter((friend) => beganAt(friend) < before && beganAt(friend) > cut),
    // Of those who came in its last millisecond some were not looked at; hundreds at once are not waited for.
    more: Number.isFinite(cut) ? Math.min(cut + 1, Math.max(cut, before - 1)) : undefined,
  };
}

interface Known {
  readonly arrivals: readonly Arrival[];
  readonly orders: readonly FriendsOrder[];
}

const ofOthers = ({ arrivals, orders }: Known, who: Who): Known => ({
  arrivals: arrivals.filter(({ visitor }) => !who.visitors.includes(visitor)),
  orders: orders.filter((order) => !isHerOwn(order, who)),
});

/** With what else the same people did, whenever: it says when they began. */
async function withKin(
  store: Friends,
  program: string,
  codes: readonly string[],
  { arrivals, orders }: Known,
): Promise<Known> {
  const all = new Map(orders.map((order) => [order.id, order]));
  const asked = new Set<string>();
  const arrived = new Set(arrivals.map(({ visitor }) => visitor));
  const others: string[] = [];
  let names = namesOf([...all.values()], [...arrived], asked);
  for (let round = 0; round < ROUNDS && names; round++) {
    others.push(...names.visitors.filter((visitor) => !arrived.has(visitor)));
    for (const one of await store.ordersOf(program, codes, names, OF_NAMES)) all.set(one.id, one);
    names = namesOf([...all.values()], [], asked);
  }
  const earlier = others.length > 0 ? await store.arrivalsOf(program, codes, others) : [];
  return {
    arrivals: [...arrivals, ...earlier],
    orders: [...all.values()].sort((a, b) => b.orderedAt - a.orderedAt),
  };
}

/** The names that nobody asked for yet; undefined where there are none. */
function namesOf(orders: readonly FriendsOrder[], browsers: readonly string[], asked: Set<string>) {
  const fresh = (kind: string, names: readonly (string | undefined)[]) =>
    [...new Set(names)].filter((name): name is string => {
      if (name === undefined || asked.has(`${kind} ${name}`)) return false;
      asked.add(`${kind} ${name}`);
      return true;
    });
  const customers = fresh(
    'customer',
    orders.map(({ customer }) => customer),
  );
  const emails = fresh(
    'email',
    orders.map(({ email }) => email),
  );
  const visitors = fresh('visitor', [...browsers, ...orders.map(({ visitor }) => visitor)]);
  return customers.length + emails.length + visitors.length > 0
    ? { customers, emails, visitors }
    : undefined;
}

/** Newest first. */
function together({ arrivals, orders }: Known): Friend[] {
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

/** When he first came or, where nobody saw that, first ordered. */
export const beganAt = ({ arrival, orders }: Friend): number =>
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
