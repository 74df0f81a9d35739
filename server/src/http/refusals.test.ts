import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterEach, describe, expect, it } from 'vitest';
import { ANNA, CARA, openShop, PROGRAM } from './open-shop.fixture.js';
import { shopWithAnna as openWithAnna } from './shop-with-anna.fixture.js';

const open: Awaited<ReturnType<typeof openWithAnna>>[] = [];
afterEach(() => Promise.all(open.splice(0).map((shop) => shop.close())));
const shopWithAnna = async (...[rules]: Parameters<typeof openWithAnna>) => {
  const shop = await openWithAnna(rules);
  open.push(shop);
  return shop;
};

describe('a rule', () => {
  it.each([
    ['on her own browser', { visitor: ANNA }],
    ['with her own e-mail address', { customer: { email: ' anna@shop.example' } }],
  ])('refuses a reward to an advocate who orders %s', async (_how, more) => {
    const shop = await shopWithAnna();
    await shop.order({ ...shop.touched, ...more });
    expect(await shop.rewards()).toEqual({
      advocate: 'rejected/self-referral',
      friend: 'rejected/self-referral',
    });
    expect((await shop.report()).funnel).toMatchObject({ orders: 0, allOrders: 1 });
    expect((await shop.me(ANNA)).advocate).toMatchObject({
      orders: 0,
      rewards: [{ state: 'rejected', reason: 'self-referral' }],
    });
    expect((await shop.me(ANNA)).friend?.invitedBy).toBeUndefined();
  });

  it('refuses a reward for a friend who has ordered before', async () => {
    const shop = await shopWithAnna();
    await shop.webhook('paid', { id: '1', customer: { email: 'ben@example.com' } });
    shop.later({ days: 1 });
    await shop.webhook('paid', {
      id: '2',
      code: shop.anna.code,
      customer: { email: 'BEN@example.com' },
    });
    expect(await shop.rewards()).toMatchObject({ advocate: 'rejected/not-first-order' });
  });

  it('believes no browser that says so of a friend who has ordered before', async () => {
    const shop = await shopWithAnna();
    const customer = { id: 'c-ben' };
    await shop.webhook('paid', { id: '1', customer });
    shop.later({ days: 1 });
    await shop.order({ ...shop.touched, id: '2', customer, firstOrder: true });
    await shop.webhook('paid', { id: '2' });
    expect(await shop.rewards()).toMatchObject({ advocate: 'rejected/not-first-order' });
  });

  it('believes the shop when it says that this is a first order', async () => {
    const shop = await shopWithAnna();
    await shop.order({ ...shop.touched, firstOrder: false });
    expect(await shop.rewards()).toMatchObject({ advocate: 'rejected/not-first-order' });
    await shop.webhook('paid', { firstOrder: true });
    expect(await shop.rewards()).toEqual({
      advocate: 'pending/in-return-window',
      friend: 'pending/in-return-window',
    });
    expect((await shop.me(ANNA)).advocate?.rewards).toHaveLength(1);
  });

  it('refuses a reward for an order below the minimum, or in a currency that it cannot compare', async () => {
    const minimumOrder = { amount: 4_000, currency: 'USD' };
    const shop = await shopWithAnna({ minimumOrder });
    await shop.order({ ...shop.touched, id: '1', total: 39.99 });
    expect(await shop.rewards()).toMatchObject({ advocate: 'rejected/below-minimum' });
    shop.later({ days: 1 });
    await shop.order({ ...shop.touched, id: '2', visitor: CARA, currency: 'EUR' });
    expect(await shop.rewards()).toMatchObject({ advocate: 'rejected/currency-differs' });
  });
});

describe('an order that is undone', () => {
  it('takes back what was not handed over yet, with the reason', async () => {
    const shop = await shopWithAnna({ holdDays: 0 });
    await shop.order(shop.touched);
    await shop.webhook('paid');
    await shop.webhook('refunded');
    expect(await shop.rewards()).toEqual({
      advocate: 'rejected/order-refunded',
      friend: 'rejected/order-refunded',
    });
    expect((await shop.report()).funnel).toMatchObject({ orders: 1, revenue: [], rewardCost: [] });
  });

  it('reverses what the friend had already used', async () => {
    const shop = await shopWithAnna();
    await shop.webhook('paid', { code: shop.anna.code });
    await shop.webhook('cancelled', { code: shop.anna.code });
    expect(await shop.rewards()).toEqual({
      advocate: 'rejected/order-cancelled',
      friend: 'reversed/order-cancelled',
    });
  });

  it('stays undone when the news of the payment comes late', async () => {
    const shop = await shopWithAnna({ holdDays: 0 });
    await shop.webhook('refunded', { code: shop.anna.code });
    await shop.webhook('paid', { code: shop.anna.code });
    expect(await shop.rewards()).toEqual({
      advocate: 'rejected/order-refunded',
      friend: 'reversed/order-refunded',
    });
  });
});

describe('a program that changes', () => {
  it('keeps its promise to an advocate who shared under the earlier version', async () => {
    const folder = mkdtempSync(`${tmpdir()}/goodword-`);
    const database = `${folder}/shop.db`;
    const before = await openShop({ holdDays: 0 }, { database });
    const anna = await before.register(ANNA);
    await before.close();

    const offers = { ...PROGRAM.offers, friend: { kind: 'percent', percent: 5 } } as const;
    const rules = { ...PROGRAM.rules, holdDays: 0 };
    const shop = await openShop({}, { database, programs: [{ ...PROGRAM, offers, rules }] });
    expect(await (await shop.ask('/v1/programs/default')).json()).toMatchObject({ version: 2 });
    const invitation = await shop.ask(`/v1/codes/${anna.code}?program=default`);
    expect(await invitation.json()).toMatchObject({ offer: { percent: 20 } });
    await shop.webhook('paid', { code: anna.code });
    const { conversions } = await shop.conversions();
    expect(conversions[0]?.rewards.find(({ side }) => side === 'friend')?.offer).toEqual(
      PROGRAM.offers.friend,
    );
    await shop.close();
    rmSync(folder, { recursive: true });
  });
});
