import { describe, expect, it } from 'vitest';
import { huckberry } from './huckberry.js';
import { lines, on, type Stage } from './play.fixture.js';
import { vipClub } from './vip-club.js';

const visitor = (name: string) => `visitor-of-${name}-00001`;

/** Each name brings so many friends, one after the other. */
async function bring(shop: Stage, friends: Readonly<Record<string, number>>) {
  for (const [firstName, count] of Object.entries(friends)) {
    const { code } = await shop.register(visitor(firstName), { firstName });
    for (let i = 0; i < count; i++) {
      await shop.refer(code, { id: `${firstName}-${i}` });
      shop.later({ minutes: 1 });
    }
  }
}

const prizesOf = async (shop: Stage, names: readonly string[]) => {
  const all: Record<string, readonly string[]> = {};
  for (const name of names) {
    const { rewards } = await shop.advocate(visitor(name));
    all[name] = rewards.map(({ offer, state, reason }) => `${offer.kind} ${state} ${reason}`);
  }
  return all;
};

describe('huckberry', () => {
  it('gives prizes to the first five of December when its last orders cannot come back', async () => {
    const shop = await on(huckberry);
    await bring(shop, { early: 2 });
    shop.later({ days: 10 });
    await bring(shop, { anna: 3, ben: 2, cara: 2, dan: 1, eve: 1, fay: 1, early: 1 });
    const { contest } = await shop.me(visitor('cara'));
    expect(
      contest?.leaders.map(({ place, firstName, orders, you }) => [place, firstName, orders, you]),
    ).toEqual([
      [1, 'anna', 3, false],
      [2, 'ben', 2, false],
      [3, 'cara', 2, true],
      [4, 'dan', 1, false],
      [5, 'eve', 1, false],
    ]);
    expect(await prizesOf(shop, ['anna'])).toEqual({ anna: [] });

    // Two of Anna's three go back in the return window.
    await shop.webhook('refunded', { id: 'anna-0' });
    await shop.webhook('refunded', { id: 'anna-1' });
    shop.later({ days: 45 });
    expect(await prizesOf(shop, ['ben', 'cara', 'anna', 'dan', 'eve', 'fay', 'early'])).toEqual({
      ben: ['product approved rank-reached'],
      cara: ['credit approved rank-reached'],
      anna: ['credit approved rank-reached'],
      dan: ['badge approved rank-reached'],
      eve: ['badge approved rank-reached'],
      fay: [],
      early: [],
    });
    expect((await shop.advocate(visitor('cara'))).earned).toEqual([
      { amount: 10_000, currency: 'USD' },
    ]);
  });

  it('lets the merchant hand a prize over once', async () => {
    const shop = await on(huckberry);
    shop.later({ days: 10 });
    await bring(shop, { anna: 1 });
    shop.later({ days: 45 });
    const [prize] = (await shop.advocate(visitor('anna'))).rewards;
    const issue = () => shop.act(prize?.id ?? '', { action: 'issue', coupon: 'sent by parcel' });
    expect(await (await issue()).json()).toMatchObject({
      state: 'issued',
      coupon: 'sent by parcel',
    });
    expect((await issue()).status).toBe(409);
  });
});

describe('vip-club', () => {
  it('has the best five, takes the membership back from who is outrun, and gives it again', async () => {
    const shop = await on(vipClub);
    await bring(shop, { anna: 2, ben: 2, cara: 2, dan: 2, eve: 1, fay: 2 });
    const names = ['dan', 'eve', 'fay'];
    expect(await prizesOf(shop, names)).toEqual({
      dan: ['membership approved rank-reached'],
      eve: ['membership reversed rank-lost'],
      fay: ['membership approved rank-reached'],
    });
    await bring(shop, { eve: 0 });
    await shop.webhook('cancelled', { id: 'dan-0' });
    await shop.webhook('cancelled', { id: 'dan-1' });
    expect(await prizesOf(shop, ['dan', 'eve'])).toEqual({
      dan: ['membership reversed rank-lost'],
      eve: ['membership approved rank-reached'],
    });
    expect(lines((await shop.ofOrder('anna-0')).slice(0, 1))).toEqual([
      'friend pending in-return-window 5.00',
    ]);
  });
});
