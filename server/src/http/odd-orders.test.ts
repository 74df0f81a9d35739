import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ANNA } from './open-shop.fixture.js';
import { problem, refusal } from './refusal.fixture.js';
import { shopWithAnna } from './shop-with-anna.fixture.js';

let shop: Awaited<ReturnType<typeof shopWithAnna>>;
beforeEach(async () => {
  shop = await shopWithAnna();
});
afterEach(() => shop.close());

const order = async () => (await shop.conversions()).conversions[0];
const earned = async () => (await shop.me(ANNA)).advocate;

describe('an order of which the shop speaks oddly', () => {
  it('that went back before it was paid earns nothing, whichever is told first', async () => {
    await shop.webhook('refunded', { code: shop.anna.code });
    await shop.webhook('paid', { code: shop.anna.code });
    expect(await order()).toMatchObject({ status: 'refunded' });
    shop.later({ days: 14 });
    expect(await shop.rewards()).toMatchObject({ advocate: 'rejected/order-refunded' });
    expect((await earned())?.earned).toEqual([]);
  });

  it('of which a part went back before it was paid is worth what is left', async () => {
    const { code } = shop.anna;
    await shop.webhook('refunded', { code, refunds: [{ id: 'r-1', amount: '20.00' }] });
    await shop.webhook('paid', { code });
    expect(await order()).toMatchObject({
      ...{ status: 'paid', total: { amount: 3_000, currency: 'USD' } },
    });
  });

  it('of which more goes back than was paid is refunded, never less than nothing', async () => {
    const { code } = shop.anna;
    await shop.webhook('paid', { code });
    shop.later({ days: 14 });
    expect(await shop.rewards()).toMatchObject({ advocate: 'approved/order-paid' });
    for (const amount of ['30.00', '45.00']) {
      await shop.webhook('refunded', { code, refunds: [{ id: `r-${amount}`, amount }] });
    }
    expect(await order()).toMatchObject({
      ...{ status: 'refunded', total: { amount: 5_000, currency: 'USD' } },
    });
    expect(await shop.rewards()).toEqual({
      advocate: 'rejected/order-refunded',
      friend: 'reversed/order-refunded',
    });
  });

  it.each(['2099-01-01T00:00:00Z', '2026-11-23T00:00:00Z'])(
    'that is dated %s, later than it was told, was made when it was told',
    async (placedAt) => {
      await shop.webhook('paid', { code: shop.anna.code }, { placedAt });
      expect((await order())?.orderedAt).toBe(shop.now());
      shop.later({ days: 14 });
      expect(await shop.rewards()).toMatchObject({ advocate: 'approved/order-paid' });
    },
  );

  it('that is dated years ago is counted then, and no link of today is its own', async () => {
    await shop.visit('visitor-of-ben-00001', shop.anna.code);
    await shop.order(shop.touched);
    await shop.webhook('paid', {}, { placedAt: '2009-03-01T00:00:00Z' });
    expect((await order())?.orderedAt).toBe(Date.UTC(2009, 2, 1));
    const { orders } = (await shop.report()).funnel;
    expect(orders).toBe(0);
  });

  it('in another currency than the program’s is refused by its minimum, and says so', async () => {
    await shop.close();
    shop = await shopWithAnna({ minimumOrder: { amount: 1_000, currency: 'USD' } });
    await shop.webhook('paid', { code: shop.anna.code, currency: 'EUR' });
    expect(await shop.rewards()).toMatchObject({ advocate: 'rejected/currency-differs' });
  });

  it('in another currency earns no amount of the program’s, and its part of what was paid', async () => {
    await shop.webhook('paid', { code: shop.anna.code, currency: 'EUR', total: 1 });
    shop.later({ days: 14 });
    expect(await shop.rewards()).toEqual({
      advocate: 'rejected/currency-differs',
      friend: 'redeemed/used-on-order',
    });
    expect((await earned())?.rewards[0]).toMatchObject({ reason: 'currency-differs' });
    expect((await earned())?.earned).toEqual([]);
  });

  it.each(['-5.00', '99999999999999999999.00', 'NaN', '1e9', '5.001'])(
    'with a sum of %s is refused, and nothing of it is kept',
    async (total) => {
      const part = { toFixed: () => total } as unknown as number;
      const response = await shop.webhook('paid', { total: part });
      expect(await problem(response)).toEqual(refusal(400, 'bad-amount'));
      expect(await order()).toBeUndefined();
    },
  );

  it.each(['-20.00', '99999999999999999999.00'])(
    'with a refund of %s is refused, and what was paid stays',
    async (amount) => {
      await shop.webhook('paid', { code: shop.anna.code });
      const response = await shop.webhook('refunded', { refunds: [{ id: 'r-1', amount }] });
      expect(response.status).toBe(400);
      expect(await order()).toMatchObject({ status: 'paid', total: { amount: 5_000 } });
    },
  );
});
