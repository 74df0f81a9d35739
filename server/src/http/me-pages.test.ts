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
