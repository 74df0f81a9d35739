import jsqr from 'jsqr';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { ANNA, BEN } from '../http/open-shop.fixture.js';
import { airbnb } from './airbnb.js';
import { bombas } from './bombas.js';
import { greats } from './greats.js';
import { hellofresh } from './hellofresh.js';
import { lines, on, usd } from './play.fixture.js';
import { quip } from './quip.js';
import { retailReceipt } from './retail-receipt.js';
import { rothys } from './rothys.js';
import { uber } from './uber.js';

describe('rothys', () => {
  it('takes $20 off for both, and nothing for a second order of the friend', async () => {
    const shop = await on(rothys);
    const { code } = await shop.register(ANNA);
    const { visitor, orderId } = await shop.refer(code, { total: 120, coupons: [code] });
    expect(lines(await shop.friend(visitor))).toEqual(['friend redeemed used-on-order 20.00']);
    shop.later({ minutes: 1 });
    await shop.refer(code, { visitor, total: 90, id: 'second' });
    shop.later({ days: 30 });
    expect(lines(await shop.ofOrder(orderId))[1]).toBe('friend redeemed used-on-order 20.00');
    expect(lines(await shop.ofOrder('second'))[1]).toBe('friend rejected not-first-order 20.00');
    expect(lines((await shop.advocate(ANNA)).rewards)).toEqual([
      'advocate rejected not-first-order 20.00',
      'advocate approved order-paid 20.00',
    ]);
    expect((await shop.advocate(ANNA)).earned).toEqual([usd(20)]);
    expect((await shop.report(`&from=${shop.now() - 3_000_000_000}`)).funnel.rewardCost).toEqual([
      usd(40),
    ]);
  });
});

describe('a fixed sum that is promised pro rata', () => {
  const advocate = { ...rothys.offers.advocate, proRata: true };

  it('follows what is left of the order, to the cent, also when it was handed over already', async () => {
    const shop = await on({ ...rothys, offers: { ...rothys.offers, advocate } });
    const { code } = await shop.register(ANNA);
    const { orderId } = await shop.refer(code, { total: 120 });
    const back = (id: string, amount: string) =>
      shop.webhook('refunded', { id: orderId, total: 120, refunds: [{ id, amount }] });
    shop.later({ days: 30 });
    await back('r1', '40.00');
    expect(lines(await shop.ofOrder(orderId))).toEqual([
      'advocate approved order-paid 13.33',
      'friend approved order-paid 20.00',
    ]);
    const [reward] = (await shop.advocate(ANNA)).rewards;
    await shop.act(reward?.id ?? '', { action: 'issue', coupon: 'HERS' });
    await back('r2', '20.00');
    expect(lines((await shop.advocate(ANNA)).rewards)).toEqual([
      'advocate issued handed-over 10.00',
    ]);
    expect((await shop.advocate(ANNA)).earned).toEqual([usd(10)]);
  });

  it('looks at what counts of the order, before and after', async () => {
    const rules = { ...rothys.rules, excludedProducts: ['gift-card'] };
    const shop = await on({ ...rothys, rules, offers: { ...rothys.offers, advocate } });
    const { code } = await shop.register(ANNA);
    const items = [
      { product: 'gift-card', total: '30.00' },
      { product: 'shoes', total: '90.00' },
    ];
    const { orderId } = await shop.refer(code, { total: 120, items });
    expect(lines(await shop.ofOrder(orderId))[0]).toMatch(/ 20\.00$/);
    const refunds = [{ id: 'r1', amount: '45.00' }];
    await shop.webhook('refunded', { id: orderId, total: 120, refunds });
    expect(lines(await shop.ofOrder(orderId))[0]).toMatch(/ 10\.00$/);
  });
});

describe('bombas', () => {
  it('gives 25% of the order to the friend and $20 to the advocate, to the cent, less what goes back', async () => {
    const shop = await on(bombas);
    const { code } = await shop.register(ANNA);
    const { orderId, visitor } = await shop.refer(code, { total: 45.5 });
    expect(lines(await shop.friend(visitor))).toEqual(['friend pending in-return-window 11.38']);
    await shop.webhook('refunded', {
      id: orderId,
      total: 45.5,
      refunds: [{ id: 'r1', amount: '15.50' }],
    });
    shop.later({ days: 30 });
    expect(lines(await shop.ofOrder(orderId))).toEqual([
      'advocate approved order-paid 20.00',
      'friend approved order-paid 7.50',
    ]);
    await shop.webhook('refunded', { id: orderId, total: 45.5 });
    expect((await shop.advocate(ANNA)).earned).toEqual([]);
  });
});

describe('greats', () => {
  it('gives both the same 20%, and the program says so with one offer', async () => {
    const shop = await on(greats);
    const { offers } = await shop.program();
    expect(offers.advocate).toEqual(offers.friend);
    const { code } = await shop.register(ANNA);
    const { orderId } = await shop.refer(code, { total: 99.99 });
    shop.later({ days: 14 });
    expect(lines(await shop.ofOrder(orderId))).toEqual([
      'advocate approved order-paid 20.00',
      'friend approved order-paid 20.00',
    ]);
  });
});

describe('airbnb', () => {
  it('gives the friend a discount at once, and the advocate her credit after the stay', async () => {
    const shop = await on(airbnb);
    const { code } = await shop.register(ANNA);
    const { orderId, visitor } = await shop.refer(code, { total: 200, coupons: [code] });
    expect(lines(await shop.friend(visitor))).toEqual(['friend redeemed used-on-order 40.00']);
    shop.later({ days: 60 });
    expect(lines((await shop.advocate(ANNA)).rewards)).toEqual([
      'advocate pending awaiting-milestone 25.00',
    ]);
    await shop.webhook('completed', { id: orderId, total: 200 });
    expect(lines((await shop.advocate(ANNA)).rewards)).toEqual([
      'advocate approved order-paid 25.00',
    ]);
  });

  it('earns nothing for a stay that is cancelled, or that is too cheap', async () => {
    const shop = await on(airbnb);
    const { code } = await shop.register(ANNA);
    const { orderId } = await shop.refer(code, { total: 200 });
    await shop.refer(code, { total: 74.99 });
    await shop.webhook('cancelled', { id: orderId, total: 200 });
    await shop.webhook('completed', { id: orderId, total: 200 });
    expect([...lines((await shop.advocate(ANNA)).rewards)].sort()).toEqual([
      'advocate rejected below-minimum 25.00',
      'advocate rejected order-cancelled 25.00',
    ]);
  });
});

describe('quip', () => {
  it('gives a refill pack for the first order, and nothing for renewals', async () => {
    const shop = await on(quip);
    const { code } = await shop.register(ANNA);
    const customer = { id: 'c-7' };
    const { orderId, visitor } = await shop.refer(code, { total: 25, customer });
    expect(lines(await shop.friend(visitor))).toEqual(['friend pending in-return-window 5.00']);
    shop.later({ days: 14 });
    expect(lines(await shop.ofOrder(orderId))).toEqual([
      'advocate approved order-paid',
      'friend approved order-paid 5.00',
    ]);
    await shop.webhook('paid', { id: 'renewal', total: 10, customer, code });
    expect(lines(await shop.ofOrder('renewal'))[1]).toBe('friend rejected not-first-order 5.00');
    const [renewal, first] = (await shop.advocate(ANNA)).rewards;
    expect(renewal).toMatchObject({ state: 'rejected', reason: 'not-first-order' });
    expect(first).toMatchObject({
      state: 'approved',
      offer: {
        kind: 'product',
        product: 'refill-pack',
        text: { en: 'a refill pack', pl: 'zestaw uzupełniający' },
      },
    });
    expect(first?.value).toBeUndefined();
    const issued = await shop.act(first?.id ?? '', { action: 'issue', coupon: 'REFILL-1' });
    expect(await issued.json()).toMatchObject({ state: 'issued', coupon: 'REFILL-1' });
  });
});

describe('hellofresh', () => {
  const signUp = (code: string) => ({
    type: 'signup',
    id: 'signup:default:c-7',
    program: 'default',
    visitor: BEN,
    ageMs: 0,
    subject: 'c-7',
    code,
  });

  it('remembers the code of the sign-up until the first box is ordered, on another device', async () => {
    const shop = await on(hellofresh);
    const { code } = await shop.register(ANNA);
    await shop.events(signUp(code));
    shop.later({ days: 20 });
    await shop.webhook('paid', { id: 'box-1', total: 69.93, customer: { id: 'c-7' } });
    shop.later({ days: 7 });
    expect(lines(await shop.ofOrder('box-1'))).toEqual([
      'advocate approved order-paid 20.00',
      'friend redeemed used-on-order 40.00',
    ]);
  });

  it('takes it off the first box and gives no coupon for the second one beside', async () => {
    const shop = await on(hellofresh);
    const { code } = await shop.register(ANNA);
    await shop.events(signUp(code));
    const customer = { id: 'c-7' };
    await shop.webhook('paid', { id: 'box-1', total: 69.93, customer });
    shop.later({ days: 8 });
    await shop.webhook('paid', { id: 'box-2', total: 69.93, customer });
    expect(lines(await shop.ofOrder('box-2'))).toEqual([
      'advocate rejected not-first-order 20.00',
      'friend rejected not-first-order 40.00',
    ]);
    expect(lines(await shop.ofOrder('box-1'))).toEqual([
      'advocate approved order-paid 20.00',
      'friend redeemed used-on-order 40.00',
    ]);
  });

  it('takes it off once, too, where every order of the friend counts', async () => {
    const rules = { ...hellofresh.rules, firstOrderOnly: false };
    const shop = await on({ ...hellofresh, rules });
    const { code } = await shop.register(ANNA);
    await shop.events(signUp(code));
    const customer = { id: 'c-7' };
    for (const id of ['box-1', 'box-2']) {
      await shop.webhook('paid', { id, total: 69.93, customer });
      shop.later({ days: 8 });
    }
    const friends = async (id: string) => lines(await shop.ofOrder(id)).slice(1);
    expect(await friends('box-1')).toEqual(['friend redeemed used-on-order 40.00']);
    expect(await friends('box-2')).toEqual(['friend approved order-paid 40.00']);
  });

  it('finds the same when the box is heard of before the sign-up', async () => {
    const shop = await on(hellofresh);
    const { code } = await shop.register(ANNA);
    shop.later({ days: 1 });
    await shop.webhook('paid', { id: 'box-1', total: 69.93, customer: { id: 'c-7' } });
    expect(await shop.ofOrder('box-1')).toEqual([]);
    await shop.events({ ...signUp(code), ageMs: 3_600_000 });
    expect(await shop.ofOrder('box-1')).toHaveLength(2);
  });
});

describe('uber', () => {
  it('gives each a ride for the first ride only', async () => {
    const shop = await on(uber);
    const { code } = await shop.register(ANNA);
    const { visitor, orderId } = await shop.refer(code, { total: 12 });
    await shop.refer(code, { visitor, total: 30 });
    expect(lines(await shop.ofOrder(orderId))).toEqual([
      'advocate approved order-paid 1 ride',
      'friend approved order-paid 1 ride',
    ]);
    expect((await shop.advocate(ANNA)).balances).toEqual([{ amount: 1, unit: 'ride' }]);
    expect((await shop.program()).offers.friend).toMatchObject({
      text: { en: 'a free ride', 'zh-TW': '一次免費乘車' },
    });
  });
});

describe('retail-receipt', () => {
  it('honours a printed code at the till, for a friend who never saw the site', async () => {
    const shop = await on(retailReceipt);
    const card = { program: 'default', code: 'CARD-0042', customer: { id: 'c-1' } };
    const printed = await shop.post('/v1/admin/advocates', card, shop.asAdmin);
    expect(await printed.json()).toEqual({
      code: 'CARD-0042',
      link: 'https://shop.example/?via=CARD-0042',
    });
    expect((await shop.post('/v1/admin/advocates', card, shop.asAdmin)).status).toBe(409);
    await shop.webhook('paid', { id: 'till-1', total: 30, code: 'card-0042' });
    await shop.webhook('paid', { id: 'till-2', total: 29.99, code: 'CARD-0042' });
    await shop.webhook('paid', {
      id: 'own',
      total: 50,
      code: 'CARD-0042',
      customer: { id: 'c-1' },
    });
    shop.later({ days: 14 });
    expect(lines(await shop.ofOrder('till-1'))).toEqual([
      'advocate approved order-paid 10.00',
      'friend redeemed used-on-order 10.00',
    ]);
    expect(lines(await shop.ofOrder('till-2'))[0]).toBe('advocate rejected below-minimum 10.00');
    expect(lines(await shop.ofOrder('own'))[0]).toBe('advocate rejected self-referral 10.00');
  });

  it('prints a card that is taken at the till, and scanned leads to an order of the web shop', async () => {
    const shop = await on({ ...retailReceipt, links: { base: 'https://shop.example/r/' } });
    const { code } = await shop.register(ANNA, { firstName: 'Anna' });
    const card = await (await shop.ask(`/r/${code}/card`)).text();
    expect(card).toContain(code);
    expect(card).toContain('$10');
    const sold = { id: 'press-of-the-till', code, total: '40.00', currency: 'USD' };
    const till = await shop.post('/v1/redeem', { ...sold, firstOrder: true }, shop.asAdmin);
    expect(await till.json()).toMatchObject({ result: 'ok', orderId: 'till-press-of-the-till' });

    const image = await (await shop.ask(`/r/${code}.png`)).arrayBuffer();
    const { data, width, height } = PNG.sync.read(Buffer.from(image));
    const scanned = jsqr(new Uint8ClampedArray(data), width, height)?.data ?? '';
    expect(scanned).toBe(`https://shop.example/r/${code}`);
    const led = await shop.ask(scanned.replace('https://shop.example', ''));
    expect(new URL(led.headers.get('location') ?? '').searchParams.get('via')).toBe(code);
    const { visitor, orderId } = await shop.refer(code, { total: 30 });
    shop.later({ days: 14 });
    expect(lines(await shop.ofOrder('till-press-of-the-till'))).toEqual([
      'advocate approved order-paid 10.00',
      'friend redeemed used-on-order 10.00',
    ]);
    expect(lines(await shop.ofOrder(orderId))[0]).toBe('advocate approved order-paid 10.00');
    expect(lines(await shop.friend(visitor))).toEqual(['friend approved order-paid 10.00']);
  });
});
