import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BEN, CARA, purchaseEvent } from './open-shop.fixture.js';
import { shopWithAnna } from './shop-with-anna.fixture.js';

let shop: Awaited<ReturnType<typeof shopWithAnna>>;
beforeEach(async () => {
  shop = await shopWithAnna();
});
afterEach(() => shop.close());

const conversion = async () => (await shop.conversions()).conversions[0];

describe('what a browser says of an order', () => {
  it('counts once when the thank-you page is opened on another device the day after', async () => {
    await shop.order(shop.touched);
    shop.later({ days: 1 });
    expect(await shop.order({ visitor: CARA })).toMatchObject({ result: 'duplicate' });
    const { conversions } = await shop.conversions();
    expect(conversions).toMatchObject([{ decision: { code: shop.anna.code } }]);
  });

  it('is heard once when the second telling names another sum', async () => {
    await shop.order({ ...shop.touched, total: 50 });
    await shop.order({ ...shop.touched, total: 5_000 });
    expect((await conversion())?.total).toEqual({ amount: 5_000, currency: 'USD' });
  });

  it('is dated by the backend’s clock less its age, never in the future', async () => {
    const hour = 3_600_000;
    await shop.events({ ...purchaseEvent({ visitor: BEN }), ageMs: hour });
    expect((await conversion())?.orderedAt).toBe(shop.now() - hour);
    const [answer] = await shop.events({ ...purchaseEvent({ id: '2' }), ageMs: -hour });
    expect(answer).toMatchObject({ result: 'drop', reason: 'bad-event' });
  });
});
