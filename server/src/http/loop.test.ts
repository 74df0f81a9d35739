import { afterEach, describe, expect, it } from 'vitest';
import { ANNA, BEN, openShop } from './open-shop.fixture.js';

const open: Awaited<ReturnType<typeof openShop>>[] = [];
const shopWith = async (...args: Parameters<typeof openShop>) => {
  const shop = await openShop(...args);
  open.push(shop);
  return shop;
};
afterEach(() => Promise.all(open.splice(0).map((shop) => shop.close())));

describe('a shared link', () => {
  it('earns both sides their rewards once the order is paid and the return window has closed', async () => {
    const shop = await shopWith();
    const anna = await shop.register(ANNA, { firstName: 'Anna', email: 'anna@example.com' });
    expect(anna.code).toMatch(/^ANNA[A-Z0-9]{3}$/);
    expect(anna.link).toBe(`https://shop.example/?via=${anna.code}`);

    expect(await shop.visit(BEN, anna.code)).toMatchObject({ result: 'ok' });
    expect(await shop.me(BEN)).toEqual({ friend: { invitedBy: 'Anna', rewards: [] } });

    shop.later({ days: 3 });
    await shop.order({ visitor: BEN, touches: [{ code: anna.code, daysAgo: 3 }] });
    expect((await shop.me(ANNA)).advocate?.rewards).toMatchObject([
      { state: 'pending', reason: 'awaiting-payment', side: 'advocate' },
    ]);

    expect((await shop.webhook('paid')).status).toBe(200);
    expect((await shop.me(BEN)).friend?.rewards).toMatchObject([
      { state: 'pending', reason: 'in-return-window', value: { amount: 1000, currency: 'USD' } },
    ]);

    shop.later({ days: 14 });
    const standing = await shop.me(ANNA);
    expect(standing.advocate).toMatchObject({
      visits: 1,
      orders: 1,
      earned: [{ amount: 1000, currency: 'USD' }],
      rewards: [{ state: 'approved', reason: 'order-paid' }],
    });
    const report = await shop.report();
    expect(report.funnel).toMatchObject({
      visits: 1,
      orders: 1,
      allOrders: 1,
      revenue: [{ amount: 5000, currency: 'USD' }],
      rewardCost: [{ amount: 2000, currency: 'USD' }],
    });
    const { conversions } = await shop.conversions();
    expect(conversions).toMatchObject([
      {
        orderId: '1001',
        status: 'paid',
        heardFrom: ['browser', 'webhook'],
        advocate: { code: anna.code, firstName: 'Anna' },
        decision: { signal: 'touch', code: anna.code },
      },
    ]);
    expect(conversions[0]?.decision.evidence[0]?.why).toBe(
      `Touch of ${anna.code} on 22 Nov was 3 days before the order, within the window of 30 days.`,
    );
  });
});
