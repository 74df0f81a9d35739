import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startPostgres, type TestPostgres } from '../store/postgres.fixture.js';
import { ANNA, BEN, CARA, type Purchase } from './open-shop.fixture.js';
import { shopWithAnna } from './shop-with-anna.fixture.js';

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

/** How the shop hands in how an order was paid and where it went. */
type Paid = Purchase & { payment?: string; address?: string };

describe.each([
  ['SQLite', async () => ':memory:'],
  ['PostgreSQL', () => postgres.freshDatabase()],
])('an advocate who buys by her own code, on %s', (_, database) => {
  let shop: Awaited<ReturnType<typeof shopWithAnna>>;
  beforeEach(async () => {
    shop = await shopWithAnna(
      { holdDays: 0, firstOrderOnly: false, review: { ordersPerHour: 5 } },
      { database: await database() },
    );
  });
  afterEach(() => shop.close());

  const pay = (order: Paid) => shop.webhook('paid', order as Purchase);
  const decision = async (id: string) =>
    (await shop.conversions()).conversions.find(({ orderId }) => orderId === id)?.decision;
  const why = async (id: string) => {
    const found = (await shop.conversions()).conversions.find(({ orderId }) => orderId === id);
    return found?.rewards.map(({ state, reason }) => `${state}/${reason}`);
  };
  const REFUSED = ['rejected/self-referral', 'rejected/self-referral'];

  it('in her own browser earns nothing, whichever side tells of it first', async () => {
    await shop.order({ id: '1', visitor: ANNA, code: shop.anna.code });
    await pay({ id: '1' });
    await pay({ id: '2', coupons: [shop.anna.code], customer: { id: 'new' } });
    expect(await why('2')).not.toEqual(REFUSED);
    await shop.order({ id: '2', visitor: ANNA });
    expect(await why('1')).toEqual(REFUSED);
    expect(await why('2')).toEqual(REFUSED);
    const hers = (await shop.me(ANNA)).advocate;
    expect(hers?.rewards.every(({ reason }) => reason === 'self-referral')).toBe(true);
  });

  it.each([
    'ANNA@SHOP.EXAMPLE',
    ' anna@shop.example ',
    'anna+second@shop.example',
    'Anna+gift.2026@Shop.Example',
  ])('from another browser with her mailbox written as “%s” earns nothing', async (email) => {
    await shop.order({ visitor: CARA, code: shop.anna.code, customer: { email } });
    await pay({ customer: { email } });
    expect(await why('1001')).toEqual(REFUSED);
  });

  it('with the dots of a Gmail address set otherwise earns nothing', async () => {
    const { code } = await shop.register(CARA, { email: 'cara.jones@gmail.com' });
    await pay({ code, customer: { email: 'C.a.r.a.Jones+x@googlemail.com' } });
    expect(await why('1001')).toEqual(REFUSED);
    await pay({ id: '2', code, customer: { email: 'cara.jonas@gmail.com' } });
    expect(await why('2')).not.toEqual(REFUSED);
  });

  it('under her customer account earns nothing', async () => {
    const { code } = await shop.register(CARA, { id: 'c-7' });
    await pay({ code, customer: { id: 'c-7', email: 'other@example.com' } });
    expect(await why('1001')).toEqual(REFUSED);
    await pay({ id: '2', code, customer: { id: 'c-70' } });
    expect(await why('2')).not.toEqual(REFUSED);
  });

  it.each([
    ['payment', 'same-payment', 80, 'held'],
    ['address', 'same-address', 40, undefined],
  ] as const)(
    'under another name with the same %s is doubted, in whatever order the two come',
    async (kind, doubt, weight, state) => {
      const own = { id: 'own', customer: { email: 'anna@shop.example' }, [kind]: 'Visa  ···4242' };
      const other = {
        id: 'other',
        coupons: [shop.anna.code],
        customer: { id: 'x' },
        [kind]: 'visa ···4242',
      };
      await pay(other);
      expect(await decision('other')).not.toHaveProperty('doubts');
      await pay(own);
      expect(await decision('other')).toMatchObject({ doubts: [{ doubt, weight }] });
      expect((await decision('other'))?.review?.state).toBe(state);
      const raw = JSON.stringify([await decision('other'), await shop.me(ANNA)]);
      expect(raw).not.toContain('4242');
    },
  );

  it('who has both sent to her address and paid by her card is held, and paid when a person says so', async () => {
    await pay({ id: 'own', customer: { email: 'anna@shop.example' }, payment: 'p', address: 'a' });
    await pay({
      id: '2',
      coupons: [shop.anna.code],
      customer: { id: 'x' },
      payment: 'p',
      address: 'a',
    });
    expect(await decision('2')).toMatchObject({ review: { state: 'held', weight: 120 } });
    await shop.post('/v1/admin/reviews/2?program=default', { action: 'approve' }, shop.asAdmin);
    expect((await why('2'))?.[0]).toBe('approved/order-paid');
  });

  it('and others who bring more orders within an hour than are usual are held from the next one on, and not the day after', async () => {
    for (let n = 0; n < 7; n++) {
      await pay({
        id: `${n}`.padStart(2, '0'),
        coupons: [shop.anna.code],
        customer: { id: `c-${n}` },
      });
    }
    expect(await decision('04')).not.toHaveProperty('review');
    for (const id of ['05', '06']) {
      expect(await decision(id)).toMatchObject({
        doubts: [{ doubt: 'many-orders' }],
        review: { state: 'held' },
      });
    }
    shop.later({ days: 1 });
    await pay({ id: 'later', coupons: [shop.anna.code], customer: { id: 'later' } });
    expect(await decision('later')).not.toHaveProperty('review');
  });

  it('with addresses that are thrown away is doubted for each, and held where that is not all', async () => {
    await shop.order({ visitor: BEN, touches: [{ code: shop.anna.code, daysAgo: 0 }] });
    await pay({ customer: { email: 'x@sub.mailinator.com' } });
    expect(await decision('1001')).toMatchObject({
      doubts: [
        { doubt: 'disposable-mail', weight: 40 },
        { doubt: 'no-visit', weight: 30 },
      ],
      review: { state: 'held', weight: 70 },
    });
    await pay({ id: '2', coupons: [shop.anna.code], customer: { email: 'ben@example.com' } });
    expect(await decision('2')).not.toHaveProperty('doubts');
  });
});
