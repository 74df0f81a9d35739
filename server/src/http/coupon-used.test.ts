import type { Reward } from 'goodword/protocol';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { BEN, PROGRAM } from './open-shop.fixture.js';
import { shopWithAnna } from './shop-with-anna.fixture.js';

type Shop = Awaited<ReturnType<typeof shopWithAnna>>;
let shop: Shop;
afterEach(() => shop.close());

const amount = { kind: 'amount', value: { amount: 500, currency: 'USD' } } as const;
const rewardsOf = async (orderId: string): Promise<Readonly<Record<string, Reward>>> => {
  const { conversions } = await shop.conversions();
  const rewards = conversions.find((one) => one.orderId === orderId)?.rewards ?? [];
  return Object.fromEntries(rewards.map((reward) => [reward.side, reward]));
};
const stands = async (side: 'advocate' | 'friend', orderId = '1001') => {
  const reward = (await rewardsOf(orderId))[side];
  return `${reward?.state}/${reward?.reason}`;
};

/** A friend has ordered, and both have their coupon: THANKS-1 for Anna, GIFT-1 for Ben. */
async function open() {
  const offers = { advocate: amount, friend: amount };
  const rules = { ...PROGRAM.rules, holdDays: 0, firstOrderOnly: false };
  shop = await shopWithAnna({}, { programs: [{ ...PROGRAM, offers, rules }] });
  await shop.post('/v1/admin/pools/advocate?program=default', ['Thanks-1'], shop.asAdmin);
  await shop.post('/v1/admin/pools/friend?program=default', ['GIFT-1'], shop.asAdmin);
  await shop.order(shop.touched);
  await shop.webhook('paid');
  await vi.waitFor(async () => {
    expect([await stands('advocate'), await stands('friend')]).toEqual([
      'issued/handed-over',
      'issued/handed-over',
    ]);
  }, 15_000);
}

describe('a coupon that a reward gave', () => {
  it('makes the reward redeemed when a paid order names it, in any case, of whichever side', async () => {
    await open();
    await shop.webhook('paid', { id: '2', coupons: ['THANKS-1'] });
    expect([await stands('advocate'), await stands('friend')]).toEqual([
      'redeemed/coupon-used',
      'issued/handed-over',
    ]);
    await shop.webhook('paid', { id: '3', coupons: ['gift-1', 'SUMMER'] });
    expect(await stands('friend')).toBe('redeemed/coupon-used');
    expect((await rewardsOf('1001'))['advocate']?.coupon).toBe('Thanks-1');
    const history = await shop.webhook('paid', { id: '2', coupons: ['THANKS-1'] });
    expect(history.status).toBe(200);
  });

  it('is not used by an order that is not paid, and not by what a browser says', async () => {
    await open();
    await shop.order({ id: '2', visitor: BEN, coupons: ['Thanks-1'] });
    await shop.webhook('cancelled', { id: '3', coupons: ['Thanks-1'] });
    await shop.webhook('paid', { id: '2' });
    expect(await stands('advocate')).toBe('issued/handed-over');
  });

  it('stays used when the order on which it was used is undone; what earned it still takes it back', async () => {
    await open();
    await shop.webhook('paid', { id: '2', coupons: ['Thanks-1'] });
    await shop.webhook('refunded', { id: '2', coupons: ['Thanks-1'] });
    expect(await stands('advocate')).toBe('redeemed/coupon-used');
    await shop.webhook('refunded');
    expect(await stands('advocate')).toBe('reversed/order-refunded');
  });

  it('that was used before somebody noted which reward it was for makes that reward redeemed, too', async () => {
    shop = await shopWithAnna({ holdDays: 0 });
    await shop.webhook('paid', { id: '2', coupons: ['BY-HAND'] });
    await shop.order(shop.touched);
    await shop.webhook('paid');
    const { advocate } = await rewardsOf('1001');
    await shop.act(advocate?.id ?? '', { action: 'issue', coupon: 'by-hand' });
    expect(await stands('advocate')).toBe('redeemed/coupon-used');
  });
});
