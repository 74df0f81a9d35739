import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openShop, signed } from './open-shop.fixture.js';
import { problem, refusal } from './refusal.fixture.js';

let shop: Awaited<ReturnType<typeof openShop>>;
beforeEach(async () => {
  shop = await openShop();
});
afterEach(() => shop.close());

describe('an order webhook', () => {
  it.each([
    ['is signed with another secret', { secret: `whsec_${btoa('another secret')}` }],
    ['is not signed at all', {}, { 'webhook-signature': '' }],
    ['has no timestamp', {}, { 'webhook-timestamp': 'soon' }],
  ] as [string, object, Record<string, string>?][])(
    'is refused with 401 when it %s',
    async (_how, delivery, headers = {}) => {
      const body = '{"type":"order.paid"}';
      const response = await shop.ask('/v1/orders/generic', {
        method: 'POST',
        body,
        headers: { ...signed(body, shop.now(), delivery), ...headers },
      });
      expect(await problem(response)).toEqual(refusal(401, 'bad-signature'));
      expect((await shop.conversions()).conversions).toEqual([]);
    },
  );

  it('is refused when it was signed for another body, or too long ago', async () => {
    const headers = signed('{"type":"order.paid"}', shop.now());
    const other = { method: 'POST', body: '{"type":"order.paid" }', headers };
    expect((await shop.ask('/v1/orders/generic', other)).status).toBe(401);
    shop.later({ minutes: 6 });
    const late = { method: 'POST', body: '{"type":"order.paid"}', headers };
    expect((await shop.ask('/v1/orders/generic', late)).status).toBe(401);
  });

  it('is answered 200 and changes nothing when it is delivered again', async () => {
    await shop.webhook('paid', { total: 50 }, { id: 'msg_1' });
    const before = await shop.conversions();
    expect((await shop.webhook('paid', { total: 50 }, { id: 'msg_1' })).status).toBe(200);
    expect(await shop.conversions()).toEqual(before);
  });

  const ORDER = { id: '1', total: '42.00', currency: 'USD' };
  it.each([
    ['no-such-type', 'bad-order', { type: 'order.eaten' }],
    ['no order', 'bad-order', { order: undefined }],
    ['no program', 'bad-order', { program: undefined }],
    ['no id', 'bad-order-id', { order: { ...ORDER, id: undefined } }],
    ['an unrendered id', 'bad-order-id', { order: { ...ORDER, id: '{{ order.id }}' } }],
    ['no total', 'bad-amount', { order: { ...ORDER, total: undefined } }],
    ['a negative total', 'bad-amount', { order: { ...ORDER, total: '-5' } }],
    ['a total that can be read in two ways', 'bad-amount', { order: { ...ORDER, total: '1,234' } }],
    ['three decimals of a dollar', 'bad-amount', { order: { ...ORDER, total: '1.999' } }],
    ['half a yen', 'bad-amount', { order: { ...ORDER, total: '1.5', currency: 'JPY' } }],
    ['no currency', 'bad-currency', { order: { ...ORDER, currency: undefined } }],
    ['an unknown currency', 'bad-currency', { order: { ...ORDER, currency: 'XQZ' } }],
    ['a time that is none', 'bad-order', { order: { ...ORDER, placedAt: 'yesterday' } }],
  ])('with %s is refused, and told what to mend', async (_what, code, change) => {
    const whole = { type: 'order.paid', program: 'default', order: ORDER, ...change };
    const body = JSON.stringify(whole);
    const init = { method: 'POST', body, headers: signed(body, shop.now()) };
    expect(await problem(await shop.ask('/v1/orders/generic', init))).toEqual(refusal(400, code));
  });

  it('of a program that is not served is refused with 404', async () => {
    const body = JSON.stringify({ type: 'order.paid', program: 'other', order: ORDER });
    const init = { method: 'POST', body, headers: signed(body, shop.now()) };
    const response = await shop.ask('/v1/orders/generic', init);
    expect(await problem(response)).toEqual(refusal(404, 'unknown-program'));
  });

  it.each([
    ['1.234,56', 'EUR', 123_456],
    ['1,234.56', 'USD', 123_456],
    ['12.345', 'KWD', 12_345],
    ['5000', 'JPY', 5_000],
  ])('reads %s %s as %d minor units', async (total, currency, amount) => {
    const body = JSON.stringify({
      type: 'order.paid',
      program: 'default',
      order: { ...ORDER, total, currency },
    });
    const init = { method: 'POST', body, headers: signed(body, shop.now()) };
    expect((await shop.ask('/v1/orders/generic', init)).status).toBe(200);
    expect((await shop.conversions()).conversions[0]?.total).toEqual({ amount, currency });
  });
});
