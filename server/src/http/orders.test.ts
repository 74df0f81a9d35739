import { afterEach, describe, expect, it } from 'vitest';
import { ANNA, BEN, CARA } from './open-shop.fixture.js';
import { shopWithAnna as openWithAnna } from './shop-with-anna.fixture.js';

const open: Awaited<ReturnType<typeof openWithAnna>>[] = [];
afterEach(() => Promise.all(open.splice(0).map((shop) => shop.close())));
const shopWithAnna = async (...[rules]: Parameters<typeof openWithAnna>) => {
  const shop = await openWithAnna(rules);
  open.push(shop);
  return shop;
};

describe('an order', () => {
  it('is one conversion when the thank-you page is reloaded five times', async () => {
    const shop = await shopWithAnna();
    expect(await shop.order(shop.touched)).toMatchObject({ result: 'ok' });
    for (let reload = 0; reload < 5; reload++) {
      expect(await shop.order(shop.touched)).toMatchObject({ result: 'duplicate' });
    }
    expect((await shop.conversions()).conversions).toHaveLength(1);
    expect((await shop.me(ANNA)).advocate?.orders).toBe(1);
  });

  it('comes to the same when the webhook is faster than the browser', async () => {
    const shop = await shopWithAnna({ holdDays: 0 });
    await shop.webhook('paid');
    expect(await shop.rewards()).toEqual({});
    await shop.order(shop.touched);
    expect(await shop.rewards()).toEqual({
      advocate: 'approved/order-paid',
      friend: 'approved/order-paid',
    });
  });

  it('earns nothing yet while only a browser has spoken of it', async () => {
    const shop = await shopWithAnna({ holdDays: 0 });
    await shop.order(shop.touched);
    shop.later({ days: 100 });
    expect(await shop.rewards()).toEqual({
      advocate: 'pending/awaiting-payment',
      friend: 'pending/awaiting-payment',
    });
    expect((await shop.me(ANNA)).advocate?.earned).toEqual([]);
  });

  it('is credited by its coupon when the thank-you page was never opened', async () => {
    const shop = await shopWithAnna();
    await shop.webhook('paid', { coupons: ['SUMMER', shop.anna.code.toLowerCase()] });
    const { conversions } = await shop.conversions();
    expect(conversions).toMatchObject([
      { heardFrom: ['webhook'], decision: { signal: 'coupon', code: shop.anna.code } },
    ]);
    expect(conversions[0]?.decision.evidence.map(({ why }) => why).slice(0, 2)).toEqual([
      'The order used the coupon SUMMER; it belongs to no advocate.',
      `The order used the coupon ${shop.anna.code.toLowerCase()}. It belongs to an advocate.`,
    ]);
    expect(await shop.rewards()).toEqual({
      advocate: 'pending/in-return-window',
      friend: 'redeemed/used-on-order',
    });
  });

  it('takes its money from the shop, not from the page', async () => {
    const shop = await shopWithAnna({ holdDays: 0 });
    await shop.order({ ...shop.touched, total: 9_999 });
    await shop.webhook('paid', { total: 42 });
    expect((await shop.report()).funnel.revenue).toEqual([{ amount: 4200, currency: 'USD' }]);
    expect((await shop.me(BEN)).friend?.rewards[0]?.value).toEqual({
      amount: 840,
      currency: 'USD',
    });
  });

  it('is counted without an advocate when nobody sent the friend', async () => {
    const shop = await shopWithAnna();
    await shop.order({ visitor: BEN });
    expect((await shop.report()).funnel).toMatchObject({ orders: 0, allOrders: 1, revenue: [] });
    expect((await shop.conversions()).conversions[0]?.decision).toMatchObject({
      signal: 'none',
      evidence: [{ why: 'No code, no coupon and no link came with this order.' }],
    });
  });

  it('passes over a link that nobody owns, and credits the one that somebody does', async () => {
    const shop = await shopWithAnna();
    const touches = [
      { code: shop.anna.code, daysAgo: 3 },
      { code: 'NOBODY', daysAgo: 1 },
    ];
    await shop.order({ visitor: BEN, touches });
    expect((await shop.conversions()).conversions[0]?.decision).toMatchObject({
      code: shop.anna.code,
      evidence: [
        { outcome: 'credited' },
        { outcome: 'passed-over', why: expect.stringContaining('belongs to no advocate') },
        { outcome: 'met' },
        { outcome: 'met' },
      ],
    });
  });

  it('is not credited by a link that was opened too long ago', async () => {
    const shop = await shopWithAnna();
    await shop.order({ visitor: BEN, touches: [{ code: shop.anna.code, daysAgo: 41 }] });
    expect((await shop.conversions()).conversions[0]?.decision).toMatchObject({
      signal: 'none',
      evidence: [
        {
          why: `Touch of ${shop.anna.code} on 12 Oct was 41 days before the order; the window is 30 days.`,
        },
      ],
    });
  });

  it.each([
    ['last', 'Cara'],
    ['first', 'Anna'],
  ] as const)('credits the %s of two advocates by rule: %s', async (credit, name) => {
    const shop = await shopWithAnna({ credit });
    const cara = await shop.register(CARA, { firstName: 'Cara' });
    const touches = [
      { code: shop.anna.code, daysAgo: 5 },
      { code: cara.code, daysAgo: 2 },
    ];
    await shop.order({ visitor: BEN, touches });
    const { conversions } = await shop.conversions();
    expect(conversions[0]?.advocate?.firstName).toBe(name);
  });

  it('moves its credit when stronger evidence arrives, and both advocates can see why', async () => {
    const shop = await shopWithAnna({ holdDays: 0 });
    const cara = await shop.register(CARA, { firstName: 'Cara' });
    await shop.order(shop.touched);
    await shop.webhook('paid', { code: cara.code });
    expect((await shop.me(ANNA)).advocate).toMatchObject({
      orders: 0,
      earned: [],
      rewards: [{ state: 'rejected', reason: 'credit-moved' }],
    });
    expect((await shop.me(CARA)).advocate).toMatchObject({
      orders: 1,
      rewards: [{ state: 'approved', reason: 'order-paid' }],
    });
    expect((await shop.me(BEN)).friend).toMatchObject({
      invitedBy: 'Cara',
      rewards: [{ state: 'redeemed', reason: 'used-on-order' }],
    });
  });
});
