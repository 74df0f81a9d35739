import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startPostgres, type TestPostgres } from '../store/postgres.fixture.js';
import { ANNA, BEN, NASTY, openShop } from './open-shop.fixture.js';

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

const open: Awaited<ReturnType<typeof openShop>>[] = [];
afterEach(() => Promise.all(open.splice(0).map((shop) => shop.close())));

const DATABASES: [string, () => Promise<string>][] = [
  ['SQLite', async () => ':memory:'],
  ['PostgreSQL', () => postgres.freshDatabase()],
];

describe.each(DATABASES)('a shared link, on %s', (_name, address) => {
  const shopWith = async (...[rules]: Parameters<typeof openShop>) => {
    const shop = await openShop(rules, { database: await address() });
    open.push(shop);
    return shop;
  };

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
    expect((await shop.me(ANNA)).advocate).toMatchObject({
      visits: 1,
      orders: 1,
      earned: [{ amount: 1000, currency: 'USD' }],
      rewards: [{ state: 'approved', reason: 'order-paid' }],
    });
    expect((await shop.report()).funnel).toMatchObject({
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

  it('counts one order when browser and webhook speak at the same moment, many times over', async () => {
    const shop = await shopWith({ holdDays: 0 });
    const anna = await shop.register(ANNA);
    const order = { visitor: BEN, coupons: [anna.code] };
    await Promise.all(
      Array.from({ length: 5 }).flatMap(() => [shop.order(order), shop.webhook('paid', order)]),
    );
    const { conversions } = await shop.conversions();
    expect(conversions).toHaveLength(1);
    expect(conversions[0]?.rewards).toHaveLength(2);
    expect((await shop.me(ANNA)).advocate).toMatchObject({
      orders: 1,
      earned: [{ amount: 1000, currency: 'USD' }],
    });
  });

  it('registers a visitor once when her browser asks many times at once', async () => {
    const shop = await shopWith();
    const asked = await Promise.all(Array.from({ length: 8 }, () => shop.register(ANNA)));
    expect(new Set(asked.map(({ code }) => code)).size).toBe(1);
  });

  it('takes whatever strangers write as text', async () => {
    const shop = await shopWith();
    for (const [index, text] of NASTY.entries()) {
      const visitor = `visitor-of-stranger-${index}`;
      const { code } = await shop.register(visitor, { firstName: text, id: text, email: text });
      const order = { id: `№ ${text}`, visitor: BEN, coupons: [text, code] };
      expect(await shop.order(order)).toMatchObject({ result: 'ok' });
      expect((await shop.webhook('paid', order)).status).toBe(200);
    }
    expect((await shop.report()).funnel.allOrders).toBe(NASTY.length);
  });
});
