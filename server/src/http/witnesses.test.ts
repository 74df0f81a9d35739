import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ANNA, BEN, CARA, purchaseEvent } from './open-shop.fixture.js';
import { shopWithAnna } from './shop-with-anna.fixture.js';

let shop: Awaited<ReturnType<typeof shopWithAnna>>;
beforeEach(async () => {
  shop = await shopWithAnna();
});
afterEach(() => shop.close());

const minutes = (count: number) => new Date(shop.now() + count * 60_000).toISOString();

const conversion = async () => (await shop.conversions()).conversions[0];

describe('what a browser says of an order', () => {
  it('counts once when the thank-you page is opened on another device the day after', async () => {
    await shop.order(shop.touched);
    shop.later({ days: 1 });
    expect(await shop.order({ visitor: CARA })).toMatchObject({ result: 'ok' });
    expect(await shop.order({ visitor: CARA })).toMatchObject({ result: 'duplicate' });
    const { conversions } = await shop.conversions();
    expect(conversions).toMatchObject([{ decision: { code: shop.anna.code } }]);
    expect(conversions[0]?.decision).not.toHaveProperty('review');
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

describe('a guessed order number', () => {
  const MALLORY = 'visitor-of-mallory-1';
  let hers: string;
  beforeEach(async () => {
    hers = (await shop.register('advocate-mallory-01', { firstName: 'Mallory' })).code;
    await shop.visit(MALLORY, hers);
    await shop.visit(BEN, shop.anna.code);
  });
  const claim = () =>
    shop.order({ visitor: MALLORY, touches: [{ code: hers, daysAgo: 0 }], total: 1 });
  const decision = async () => (await conversion())?.decision;

  it('claimed before the order was placed takes nothing from the buyer, whose report is believed', async () => {
    await claim();
    shop.later({ minutes: 60 });
    await shop.order(shop.touched);
    await shop.webhook('paid', {}, { placedAt: minutes(0) });
    const decided = await decision();
    expect(decided).toMatchObject({ code: shop.anna.code });
    expect(decided).not.toHaveProperty('review');
    const [reward] = (await shop.me(ANNA)).advocate?.rewards ?? [];
    expect(reward).toMatchObject({ state: 'pending', reason: 'in-return-window' });
  });

  it('that no buyer reports is held for a person, neither paid nor refused', async () => {
    await claim();
    shop.later({ minutes: 60 });
    await shop.webhook('paid', {}, { placedAt: minutes(0) });
    expect(await decision()).toMatchObject({
      code: hers,
      doubts: [{ doubt: 'reported-early', weight: 100 }],
      review: { state: 'held' },
    });
    shop.later({ days: 30 });
    expect(await shop.rewards()).toMatchObject({ advocate: 'pending/in-review' });
  });

  it('reported by two browsers for two advocates is held, whichever came first', async () => {
    for (const id of ['1', '2']) {
      const reports = [
        () => shop.order({ id, visitor: MALLORY, touches: [{ code: hers, daysAgo: 0 }] }),
        () => shop.order({ ...shop.touched, id }),
      ];
      for (const report of id === '1' ? reports : reports.reverse()) {
        await report();
        shop.later({ minutes: 1 });
      }
      await shop.webhook('paid', { id }, { placedAt: minutes(-3) });
      const found = (await shop.conversions()).conversions.find(({ orderId }) => orderId === id);
      expect(found?.decision).toMatchObject({
        code: id === '1' ? hers : shop.anna.code,
        doubts: [{ doubt: 'reports-disagree' }],
        review: { state: 'held' },
      });
    }
  });

  it('cannot be taken by a browser that then asks to be forgotten', async () => {
    await claim();
    await shop.ask('/v1/me?program=default', {
      method: 'DELETE',
      headers: { authorization: `Bearer ${MALLORY}` },
    });
    shop.later({ minutes: 60 });
    await shop.order(shop.touched);
    await shop.webhook('paid', {}, { placedAt: minutes(0) });
    expect(await decision()).toMatchObject({ review: { state: 'held' } });
  });

  it('does not weigh against a code that the shop’s own server tells of', async () => {
    await claim();
    await shop.order(shop.touched);
    await shop.webhook('paid', { coupons: [shop.anna.code] });
    const decided = await decision();
    expect(decided).toMatchObject({ code: shop.anna.code, signal: 'coupon' });
    expect(decided).not.toHaveProperty('review');
  });
});

describe('an order that does not fit', () => {
  it('is held where the advocate has paid by the same card, and a thrown-away address alone does not hold one', async () => {
    const paid = { coupons: [shop.anna.code], customer: { email: 'ben@mailinator.com' } };
    await shop.webhook('paid', { ...paid, id: '1' });
    expect((await conversion())?.decision).toMatchObject({
      doubts: [{ doubt: 'disposable-mail' }],
    });
    expect((await conversion())?.decision).not.toHaveProperty('review');
    const own = { id: '2', customer: { email: 'anna@shop.example' }, payment: 'card-1' };
    await shop.webhook('paid', own as object);
    shop.later({ minutes: 1 });
    await shop.webhook('paid', {
      ...paid,
      id: '3',
      customer: { id: 'c' },
      payment: 'CARD 1',
    } as object);
    expect((await conversion())?.decision).toMatchObject({
      doubts: [{ doubt: 'same-payment' }],
      review: { state: 'held', weight: 80, holdFrom: 50 },
    });
    const [waiting] = (await conversion())?.rewards ?? [];
    await shop.act(waiting?.id ?? '', { action: 'approve', note: 'We know them.' });
    expect(await shop.rewards()).toMatchObject({ advocate: 'approved/approved-by-shop' });
  });
});
