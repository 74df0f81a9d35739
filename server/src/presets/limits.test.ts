import { describe, expect, it } from 'vitest';
import { ANNA } from '../http/open-shop.fixture.js';
import { airbnb } from './airbnb.js';
import { dropbox } from './dropbox.js';
import { lines, on, type Stage, usd } from './play.fixture.js';
import { points } from './points.js';
import { tiered } from './tiered.js';

describe('a cap beside a milestone', () => {
  it('is filled by what was reached, not by what may never be', async () => {
    const rules = { ...airbnb.rules, caps: { perAdvocate: { rewards: 1 } } };
    const shop = await on({ ...airbnb, rules });
    const { code } = await shop.register(ANNA);
    await shop.refer(code, { id: 'stays-away', total: 200 });
    shop.later({ minutes: 1 });
    await shop.refer(code, { id: 'stays', total: 200 });
    await shop.webhook('completed', { id: 'stays', total: 200 });
    shop.later({ minutes: 1 });
    await shop.refer(code, { id: 'too-late', total: 200 });
    const hers = async () =>
      (await shop.advocate(ANNA)).rewards.map(({ state, reason }) => `${state} ${reason}`);
    expect(await hers()).toEqual([
      'rejected cap-reached',
      'approved order-paid',
      'pending awaiting-milestone',
    ]);
  });
});

describe('dropbox', () => {
  const space = async (shop: Stage) => (await shop.advocate(ANNA)).balances;

  it('gives 500 MB a friend to both up to 16 GB: the 33rd friend brings the last 384 MB, the next nothing', async () => {
    const shop = await on(dropbox);
    const { code } = await shop.register(ANNA, { id: 'c-1' });
    let friend = '';
    let last = '';
    for (let i = 0; i < 34; i++) {
      const made = await shop.refer(code);
      friend = made.visitor;
      last = made.orderId;
      shop.later({ minutes: 1 });
    }
    expect(await space(shop)).toEqual([{ amount: 16_384, unit: 'MB' }]);
    expect(lines((await shop.advocate(ANNA)).rewards).slice(0, 3)).toEqual([
      'advocate rejected cap-reached 500 MB',
      'advocate approved order-paid 384 MB',
      'advocate approved order-paid 500 MB',
    ]);
    expect(lines(await shop.friend(friend))).toEqual(['friend approved order-paid 500 MB']);

    // An early friend's order is undone: what the cap had cut is there again.
    await shop.webhook('refunded', { id: 'order-1' });
    expect(await space(shop)).toEqual([{ amount: 16_384, unit: 'MB' }]);
    expect(lines(await shop.ofOrder(last))[0]).toBe('advocate approved order-paid 384 MB');
  });

  it('gives more room to a customer on the better plan, from the day on which the shop says so', async () => {
    const shop = await on({
      ...dropbox,
      rules: {
        ...dropbox.rules,
        caps: { perAdvocate: { units: 700 }, perPlan: { plus: { units: 1_200 } } },
      },
    });
    const { code } = await shop.register(ANNA, { id: 'c-1' });
    await shop.refer(code);
    shop.later({ days: 1 });
    await shop.refer(code);
    expect(await space(shop)).toEqual([{ amount: 700, unit: 'MB' }]);
    shop.later({ days: 1 });
    const told = {
      type: 'customer.updated',
      program: 'default',
      customer: { id: 'c-1', plan: 'plus' },
    };
    expect((await shop.tell(told)).status).toBe(200);
    expect(await space(shop)).toEqual([{ amount: 700, unit: 'MB' }]);
    await shop.refer(code);
    expect(await space(shop)).toEqual([{ amount: 1_200, unit: 'MB' }]);
  });

  it('gives up to 32 GB on the better plan: the 66th friend brings the last 268 MB, the next nothing', async () => {
    const shop = await on(dropbox);
    const { code } = await shop.register(ANNA, { id: 'c-1' });
    const customer = { id: 'c-1', plan: 'plus' };
    await shop.tell({ type: 'customer.updated', program: 'default', customer });
    for (let nth = 1; nth <= 67; nth++) {
      shop.later({ days: 1 });
      await shop.webhook('paid', { id: `order-${nth}`, code, customer: { id: `friend-${nth}` } });
    }
    expect(await space(shop)).toEqual([{ amount: 32_768, unit: 'MB' }]);
    expect(lines((await shop.advocate(ANNA)).rewards).slice(0, 3)).toEqual([
      'advocate rejected cap-reached 500 MB',
      'advocate approved order-paid 268 MB',
      'advocate approved order-paid 500 MB',
    ]);
    expect(lines(await shop.ofOrder('order-67'))[1]).toBe('friend approved order-paid 500 MB');
  });
});

describe('tiered', () => {
  it('pays $5 for the first friend, $10 from the second and $20 from the fifth on', async () => {
    const shop = await on(tiered);
    const { code } = await shop.register(ANNA);
    expect((await shop.advocate(ANNA)).nextTier).toMatchObject({ from: 2, left: 2 });
    const friends: string[] = [];
    for (let i = 0; i < 6; i++) {
      friends.push((await shop.refer(code, { total: 80.5 })).visitor);
      shop.later({ days: 1 });
    }
    shop.later({ days: 14 });
    for (const friend of friends) {
      expect(lines(await shop.friend(friend))).toEqual(['friend approved order-paid 8.05']);
    }
    expect((await shop.advocate(ANNA)).rewards.map(({ value }) => value?.amount)).toEqual([
      2_000, 2_000, 1_000, 1_000, 1_000, 500,
    ]);
    expect((await shop.advocate(ANNA)).earned).toEqual([usd(75)]);
    expect((await shop.advocate(ANNA)).nextTier).toBeUndefined();
  });

  it('moves every later friend down by one when an early order is refunded', async () => {
    const shop = await on(tiered);
    const { code } = await shop.register(ANNA);
    for (let i = 0; i < 5; i++) {
      await shop.refer(code);
      shop.later({ days: 1 });
    }
    shop.later({ days: 14 });
    expect((await shop.advocate(ANNA)).earned).toEqual([usd(55)]);
    await shop.webhook('refunded', { id: 'order-1' });
    expect((await shop.advocate(ANNA)).earned).toEqual([usd(35)]);
    expect((await shop.advocate(ANNA)).nextTier).toMatchObject({ from: 5, left: 1 });
  });

  it('counts no friend whose order the shop does not confirm', async () => {
    const shop = await on(tiered);
    const { code } = await shop.register(ANNA);
    for (let i = 0; i < 5; i++) {
      await shop.order({ id: `fake-${i}`, visitor: `visitor-of-nobody-${i}0`, coupons: [code] });
    }
    await shop.refer(code);
    const paid = (await shop.advocate(ANNA)).rewards.filter(
      ({ reason }) => reason !== 'awaiting-payment',
    );
    expect(lines(paid)).toEqual(['advocate pending in-return-window 5.00']);
  });
});

describe('points', () => {
  it('keep a balance, and are capped in any 30 days', async () => {
    const shop = await on(points);
    const { code } = await shop.register(ANNA);
    for (let i = 0; i < 5; i++) await shop.refer(code);
    shop.later({ days: 31 });
    const { visitor } = await shop.refer(code);
    shop.later({ days: 14 });
    expect((await shop.advocate(ANNA)).balances).toEqual([{ amount: 1_250, unit: 'points' }]);
    expect(lines(await shop.friend(visitor))).toEqual(['friend approved order-paid 100 points']);
    expect((await shop.program()).offers.advocate).toMatchObject({
      text: { en: '250 points', ko: '250포인트', pl: '250 pkt', zh: '250 积分' },
    });
  });
});
