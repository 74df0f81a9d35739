import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ANNA, CARA } from '../http/open-shop.fixture.js';
import { draw } from '../rewards/draw.js';
import { amazonAssociates } from './amazon-associates.js';
import { charity } from './charity.js';
import { influencer } from './influencer.js';
import { mysteryGift } from './mystery-gift.js';
import { lines, on, type Stage, usd } from './play.fixture.js';

describe('amazon-associates', () => {
  it('pays 4.5% of everything that counts, order after order, and writes down the payout', async () => {
    const shop = await on(amazonAssociates);
    const { code } = await shop.register(ANNA);
    const { visitor, orderId } = await shop.refer(code, { total: 33.33 });
    const items = [
      { product: 'gift-card', total: '50.00' },
      { product: 'tea', total: '20.00' },
    ];
    const second = await shop.refer(code, { visitor, total: 70, items });
    const third = await shop.refer(code, {
      total: 50,
      items: [{ product: 'gift-card', total: '50.00' }],
    });
    shop.later({ days: 30 });
    expect(lines(await shop.ofOrder(orderId))).toEqual(['advocate approved order-paid 1.50']);
    expect(lines(await shop.ofOrder(second.orderId))).toEqual([
      'advocate approved order-paid 0.90',
    ]);
    expect(lines(await shop.ofOrder(third.orderId))).toEqual([
      'advocate rejected nothing-counts 0.00',
    ]);
    expect((await shop.advocate(ANNA)).earned).toEqual([usd(2.4)]);
    const [reward] = await shop.ofOrder(orderId);
    const paid = await shop.act(reward?.id ?? '', { action: 'issue', coupon: 'payout 2026-12' });
    expect(await paid.json()).toMatchObject({ state: 'issued', coupon: 'payout 2026-12' });
  });

  it('counts a link to a product for one day, and no longer', async () => {
    const shop = await on({ ...amazonAssociates, links: { base: 'https://shop.example/r/' } });
    const { code } = await shop.register(ANNA);
    const led = await shop.ask(`/r/${code}?to=${encodeURIComponent('/tea/green?size=2')}`);
    const page = new URL(led.headers.get('location') ?? '');
    expect([page.pathname, page.searchParams.get('size')]).toEqual(['/tea/green', '2']);
    const via = page.searchParams.get('via') ?? '';
    await shop.visit(CARA, via);
    shop.later({ minutes: 23 * 60 });
    const touches = [{ code: via, daysAgo: 23 / 24 }];
    await shop.order({ id: 'within', visitor: CARA, total: 200, touches });
    await shop.webhook('paid', { id: 'within', total: 200 });
    shop.later({ minutes: 2 * 60 });
    const late = [{ code: via, daysAgo: 25 / 24 }];
    await shop.order({ id: 'after', visitor: CARA, total: 200, touches: late });
    await shop.webhook('paid', { id: 'after', total: 200 });
    shop.later({ days: 30 });
    expect(lines(await shop.ofOrder('within'))).toEqual(['advocate approved order-paid 9.00']);
    expect(await shop.ofOrder('after')).toEqual([]);
  });

  it('greets a friend without promising anything, in words that the widget can show', async () => {
    const shop = await on(amazonAssociates);
    const { offers, words } = await shop.program();
    expect(offers.advocate).toMatchObject({
      text: { en: '4.5% commission', de: '4,5\u00a0% Provision' },
    });
    expect(offers.friend).toEqual({ kind: 'nothing', text: {} });
    expect(words?.['en']).toMatchObject({
      headline: 'Share and get {advocate}',
      welcome: '{name} recommends Marigold',
    });
  });
});

describe('charity', () => {
  it('gives $5 a friend to the cause that she chose, and shows what was given altogether', async () => {
    const shop = await on(charity);
    const { code } = await shop.register(ANNA);
    const other = await shop.register(CARA);
    await shop.refer(code);
    shop.later({ minutes: 1 });
    const choice = { program: 'default', visitor: ANNA, cause: 'books' };
    expect((await shop.post('/v1/advocates', choice)).status).toBe(200);
    const { visitor, orderId } = await shop.refer(code, { total: 79.99 });
    await shop.refer(other.code);
    shop.later({ days: 14 });
    expect(lines(await shop.friend(visitor))).toEqual(['friend approved order-paid 8.00']);
    expect(lines(await shop.ofOrder(orderId))).toEqual([
      'advocate approved order-paid 5.00',
      'friend approved order-paid 8.00',
    ]);
    expect((await shop.advocate(ANNA)).rewards.map(({ cause }) => cause?.id)).toEqual([
      'books',
      'trees',
    ]);
    expect((await shop.me(CARA)).donated).toMatchObject([
      { cause: { id: 'books', name: { pl: 'Książki' } }, value: usd(5) },
      { cause: { id: 'trees' }, value: usd(10) },
    ]);
  });
});

describe('a donation that is a prize', () => {
  const donation = charity.offers.advocate;
  const chosen = async (shop: Stage) => {
    const { code } = await shop.register(ANNA);
    await shop.post('/v1/advocates', { program: 'default', visitor: ANNA, cause: 'books' });
    return code;
  };

  it('of a mystery goes to the cause that she chose, which is told when it is earned', async () => {
    const advocate = { kind: 'mystery', prizes: [{ weight: 1, offer: donation }] } as const;
    const shop = await on({ ...charity, offers: { ...charity.offers, advocate } });
    const { orderId } = await shop.refer(await chosen(shop));
    expect((await shop.ofOrder(orderId))[0]?.cause).toBeUndefined();
    shop.later({ days: 14 });
    expect((await shop.ofOrder(orderId))[0]?.cause?.id).toBe('books');
    expect((await shop.me(ANNA)).donated).toMatchObject([
      { cause: { id: 'books', name: { pl: 'Książki' } }, value: usd(5) },
    ]);
  });

  it('of a contest does so too, and a prize in percent is worth no sum of money', async () => {
    const dates = { from: '2026-11-01T00:00:00Z', until: '2026-12-01T00:00:00Z' };
    const percent = { kind: 'percent', percent: 20 } as const;
    const prizes = [
      { places: 1, offer: donation },
      { places: 1, offer: percent },
    ];
    const shop = await on({ ...charity, contest: { id: 'c', name: 'C', ...dates, prizes } });
    const code = await chosen(shop);
    for (const used of [code, code, (await shop.register(CARA)).code]) await shop.refer(used);
    shop.later({ days: 30 });
    const prize = (await shop.advocate(ANNA)).rewards.find(
      ({ reason }) => reason === 'rank-reached',
    );
    expect(prize).toMatchObject({ value: usd(5), cause: { id: 'books' } });
    const second = (await shop.advocate(CARA)).rewards.find(
      ({ reason }) => reason === 'rank-reached',
    );
    expect(second).toMatchObject({ state: 'approved', offer: percent });
    expect(second).not.toHaveProperty('value');
  });
});

describe('mystery-gift', () => {
  it('draws once, seals the prize before the order and opens it when it is earned', async () => {
    const shop = await on(mysteryGift);
    const { code } = await shop.register(ANNA);
    const { nextDraw: sealed } = await shop.advocate(ANNA);
    expect(sealed).toMatch(/^[0-9a-f]{64}$/);
    const { orderId, visitor } = await shop.refer(code, { total: 59.99 });
    expect(lines(await shop.friend(visitor))).toEqual(['friend pending in-return-window 9.00']);

    const waiting = (await shop.advocate(ANNA)).rewards[0];
    expect(waiting?.drawn).toEqual({
      commitment: sealed,
      subject: `["default","${orderId}","advocate"]`,
    });
    expect(waiting?.value).toBeUndefined();
    expect((await shop.advocate(ANNA)).nextDraw).not.toBe(sealed);

    shop.later({ days: 14 });
    const { drawn, value } = (await shop.advocate(ANNA)).rewards[0] ?? {};
    expect(lines(await shop.friend(visitor))).toEqual(['friend approved order-paid 9.00']);
    const seed = drawn?.seed ?? '';
    expect(createHash('sha256').update(seed).digest('hex')).toBe(sealed);
    const again = draw(mysteryGift.offers.advocate.prizes, seed, drawn?.subject ?? '');
    expect(drawn).toEqual(again);
    expect(value).toEqual('value' in again.prize ? again.prize.value : undefined);

    await shop.webhook('paid', { id: orderId });
    expect((await shop.advocate(ANNA)).rewards[0]?.drawn).toEqual(drawn);
  });

  it('tells nobody the prize of an order that comes to nothing', async () => {
    const shop = await on(mysteryGift);
    const { code } = await shop.register(ANNA);
    const { orderId } = await shop.refer(code);
    await shop.webhook('cancelled', { id: orderId });
    expect((await shop.advocate(ANNA)).rewards[0]?.drawn?.prize).toBeUndefined();
    expect(await (await shop.ofOrder(orderId))[0]?.drawn?.seed).toBeUndefined();
  });
});

describe('influencer', () => {
  const lena = { program: 'default', code: 'LENA', customer: { firstName: 'Lena' } };

  it('pays 10% to the name that is typed, and nothing to a link', async () => {
    const shop = await on(influencer);
    await shop.post('/v1/admin/advocates', lena, shop.asAdmin);
    await shop.webhook('paid', { id: 'typed', total: 84.5, code: 'lena' });
    await shop.refer('LENA', { id: 'linked', total: 84.5 });
    shop.later({ days: 30 });
    expect(lines(await shop.ofOrder('typed'))).toEqual([
      'advocate approved order-paid 8.45',
      'friend redeemed used-on-order 12.68',
    ]);
    expect(await shop.ofOrder('linked')).toEqual([]);
    const { conversions } = await shop.conversions();
    const linked = conversions.find(({ orderId }) => orderId === 'linked');
    expect(linked?.decision.evidence[0]?.why).toMatch(
      /in this program only codes count, not links/,
    );
  });

  it('stands alone: an order with another coupon earns nothing', async () => {
    const shop = await on(influencer);
    await shop.post('/v1/admin/advocates', lena, shop.asAdmin);
    await shop.webhook('paid', { id: '1', total: 50, coupons: ['LENA', 'SUMMER10'] });
    expect(lines(await shop.ofOrder('1'))).toEqual([
      'advocate rejected other-coupon 5.00',
      'friend rejected other-coupon 7.50',
    ]);
  });
});
