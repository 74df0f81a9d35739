import type { Standing } from 'goodword/protocol';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ANNA, openShop, PROGRAM } from './open-shop.fixture.js';
import { shopWithAnna } from './shop-with-anna.fixture.js';

type Shop = Awaited<ReturnType<typeof shopWithAnna>>;

describe('the page of an advocate who brought many', () => {
  let shop: Shop;
  beforeEach(async () => {
    shop = await shopWithAnna();
  });
  afterEach(() => shop.close());

  const brings = async (count: number) => {
    for (let nth = 0; nth < count; nth++) {
      const id = `o-${nth}`;
      const visitor = `visitor-of-friend-${nth}`;
      await shop.visit(visitor, shop.anna.code);
      await shop.order({ id, visitor, touches: [{ code: shop.anna.code, daysAgo: 0 }] });
      await shop.webhook('paid', { id });
      shop.later({ minutes: 90 });
    }
    shop.later({ days: 20 });
    await shop.report();
  };
  const page = async (before = '') => {
    const headers = { authorization: `Bearer ${ANNA}` };
    const query = before && `&before=${before}`;
    const answer = await shop.ask(`/v1/me?program=default${query}`, { headers });
    const { advocate } = (await answer.json()) as Standing;
    if (!advocate) throw new Error('Anna is an advocate');
    return advocate;
  };

  it('has the latest fifty rewards and the sums of all, and the pages after it have the others', async () => {
    await brings(120);
    const first = await page();
    expect(first).toMatchObject({
      visits: 120,
      orders: 120,
      earned: [{ amount: 120_000, currency: 'USD' }],
    });
    const seen = [...first.rewards];
    const sizes = [seen.length];
    for (let { next } = first; next; ) {
      const one = await page(next);
      seen.push(...one.rewards);
      sizes.push(one.rewards.length);
      next = one.next;
    }
    expect(sizes).toEqual([50, 50, 20]);
    expect(new Set(seen.map(({ id }) => id)).size).toBe(120);
    const times = seen.map(({ orderedAt }) => orderedAt);
    expect(times).toEqual([...times].sort((a, b) => b - a));
  });

  it('numbers her friends from the first one on, and shows the reward of each on the first page', async () => {
    await brings(60);
    const late = 'visitor-of-friend-9';
    await shop.order({
      id: 'again',
      visitor: late,
      touches: [{ code: shop.anna.code, daysAgo: 1 }],
    });
    const { friends = [], rewards } = await page();
    const ids = rewards.map(({ id }) => id);
    expect(friends).toHaveLength(50);
    expect([friends[0]?.number, friends.at(-1)?.number]).toEqual([60, 11]);
    for (const friend of friends) expect(ids).toContain(friend.rewards[0]);
  });

  it('has every friend once, in pages, with the rewards for those on it and no others', async () => {
    await brings(260);
    // Who orders again is no new friend, however long ago he came.
    for (const nth of [3, 130]) {
      const visitor = `visitor-of-friend-${nth}`;
      const touches = [{ code: shop.anna.code, daysAgo: 1 }];
      await shop.order({ id: `again-${nth}`, visitor, touches });
    }
    const pages = [await page()];
    for (let next = pages[0]?.nextFriends; next; next = pages.at(-1)?.nextFriends) {
      // A friend who comes meanwhile moves nobody from page to page.
      await shop.visit(`visitor-of-friend-new-${pages.length}`, shop.anna.code);
      pages.push(await page(next));
    }
    const numbers = pages.flatMap(({ friends = [] }) => friends.map(({ number }) => number));
    expect(numbers).toEqual(Array.from({ length: 260 }, (_, index) => 260 - index));
    expect(pages.map(({ friends = [] }) => friends.length).slice(0, 3)).toEqual([50, 50, 50]);
    // No reward is told with two friends, nor with one on two pages.
    const all = pages.flatMap(({ friends = [] }) => friends.flatMap((friend) => friend.rewards));
    expect(new Set(all).size).toBe(all.length);
    expect(all).toHaveLength(262);
    for (const { friends = [], rewards, next } of pages.slice(1)) {
      const named = friends.flatMap((friend) => friend.rewards);
      expect(named.length).toBeGreaterThanOrEqual(friends.length);
      expect(rewards.map(({ id }) => id).sort()).toEqual([...named].sort());
      expect(next).toBeUndefined();
    }
  });

  it('does not tell by its places when a friend came, and takes none that was changed', async () => {
    await brings(51);
    const { nextFriends = '' } = await page();
    const [, sealed = ''] = nextFriends.split('.');
    expect(Buffer.from(sealed, 'base64url').toString()).not.toMatch(/\d{10}/);
    const changed = `${nextFriends.slice(0, -2)}${nextFriends.endsWith('AA') ? 'BB' : 'AA'}`;
    const headers = { authorization: `Bearer ${ANNA}` };
    const answer = await shop.ask(`/v1/me?program=default&before=${changed}`, { headers });
    expect(answer.status).toBe(400);
  });

  it('says what is wrong with a place that no page gave', async () => {
    const headers = { authorization: `Bearer ${ANNA}` };
    const answer = await shop.ask('/v1/me?program=default&before=nonsense', { headers });
    expect(answer.status).toBe(400);
  });
});

describe('a membership', () => {
  it('stays on the page of whoever has had it for long', async () => {
    const club = {
      ...{ id: 'best', name: 'The best', places: 1 },
      offer: { kind: 'badge', name: 'Best' },
    } as const;
    const shop = await openShop({}, { programs: [{ ...PROGRAM, club }] });
    const { code } = await shop.register(ANNA);
    for (let nth = 0; nth < 60; nth++) {
      await shop.webhook('paid', { id: `o-${nth}`, code, customer: { id: `c-${nth}` } });
      shop.later({ minutes: 90 });
    }
    const { advocate } = await shop.me(ANNA);
    expect(advocate?.rewards.filter(({ offer }) => offer.kind === 'badge')).toHaveLength(1);
    expect(advocate?.next).toBeDefined();
    await shop.close();
  });
});
