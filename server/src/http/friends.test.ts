import { afterEach, describe, expect, it } from 'vitest';
import { ANNA, BEN, openShop, PROGRAM, withoutIds } from './open-shop.fixture.js';

type Shop = Awaited<ReturnType<typeof openShop>>;

const CARA = 'visitor-cara-0000';
const DAY = 86_400_000;
let shop: Shop;

afterEach(() => shop.close());

/** Anna shares; Cara opened her link, Ben opened it and ordered. */
async function twoFriends(friends?: 'hidden' | 'numbered' | 'named') {
  shop = await openShop({}, { programs: [{ ...PROGRAM, ...(friends && { friends }) }] });
  const anna = await shop.register(ANNA, { firstName: 'Anna', email: 'anna@shop.example' });
  await shop.visit(BEN, anna.code);
  shop.later({ days: 1 });
  await shop.visit(CARA, anna.code);
  await shop.visit(ANNA, anna.code);
  const customer = { firstName: 'Ben', email: 'ben@shop.example' };
  await shop.order({ touches: [{ code: anna.code, daysAgo: 1 }], customer });
  await shop.webhook('paid', { customer });
  return anna;
}
const friendsOfAnna = async () => (await shop.me(ANNA)).advocate?.friends;

describe('the friends on an advocate’s own page', () => {
  it('are told by number and day, with the reward for each, and never by name or address', async () => {
    await twoFriends();
    const { advocate } = await shop.me(ANNA);
    const noon = (daysAgo: number) =>
      Math.floor((shop.now() - daysAgo * DAY) / DAY) * DAY + DAY / 2;
    expect(advocate?.friends).toEqual([
      { number: 2, clickedAt: noon(0), rewards: [] },
      {
        number: 1,
        clickedAt: noon(1),
        order: { at: noon(0), status: 'paid' },
        rewards: [advocate?.rewards[0]?.id],
      },
    ]);
    expect(withoutIds(advocate?.friends)).not.toMatch(/ben|@/i);
  });

  it('have their first names where the program says so and they gave them', async () => {
    await twoFriends('named');
    const friends = await friendsOfAnna();
    expect(friends?.map(({ number, firstName }) => [number, firstName])).toEqual([
      [2, undefined],
      [1, 'Ben'],
    ]);
    expect(JSON.stringify(friends)).not.toContain('@');
  });

  it('are nobody’s business where the program says so', async () => {
    await twoFriends('hidden');
    expect(await friendsOfAnna()).toBeUndefined();
  });

  it('lose the name of a friend who asks to be forgotten', async () => {
    await twoFriends('named');
    const path = '/v1/people/erase';
    await shop.post(path, { email: 'ben@shop.example' }, shop.asAdmin);
    expect((await friendsOfAnna())?.every(({ firstName }) => firstName === undefined)).toBe(true);
  });

  it('say who left an address, and one friend who orders twice is one', async () => {
    const { code } = await twoFriends();
    await shop.events({
      ...{ type: 'lead', id: 'lead:default:form-1', program: 'default', visitor: CARA },
      ...{ ageMs: 0, subject: 'form-1', touches: [] },
    });
    await shop.order({ id: '1002', touches: [{ code, daysAgo: 1 }] });
    const friends = await friendsOfAnna();
    expect(friends).toHaveLength(2);
    expect(friends?.[0]?.savedAt).toBeDefined();
  });

  it('do not count the advocate’s own order among them', async () => {
    const { code } = await twoFriends();
    await shop.order({ id: '1003', visitor: ANNA, touches: [{ code, daysAgo: 1 }] });
    expect(await friendsOfAnna()).toHaveLength(2);
  });

  it('are nobody to somebody who shares nothing', async () => {
    await twoFriends();
    expect((await shop.me(BEN)).advocate).toBeUndefined();
  });
});

describe('the cause of a program that donates', () => {
  it('is the first one until she chooses, and hers from then on', async () => {
    const causes = [
      { id: 'trees', name: 'Trees' },
      { id: 'books', name: 'Books' },
    ];
    const value = { amount: 500, currency: 'USD' };
    const advocate = { kind: 'donation', value, causes } as const;
    const offers = { advocate, friend: PROGRAM.offers.friend };
    shop = await openShop({}, { programs: [{ ...PROGRAM, offers }] });
    await shop.register(ANNA);
    expect((await shop.me(ANNA)).advocate?.cause).toBe('trees');
    await shop.post('/v1/advocates', { program: 'default', visitor: ANNA, cause: 'books' });
    expect((await shop.me(ANNA)).advocate?.cause).toBe('books');
  });
});
