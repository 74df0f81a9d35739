import type { Invited, Redeemed } from 'goodword/protocol';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ANNA, openShop } from './open-shop.fixture.js';

let shop: Awaited<ReturnType<typeof openShop>>;
let code: string;
beforeEach(async () => {
  shop = await openShop({ minimumOrder: { amount: 2000, currency: 'USD' } });
  code = (await shop.register(ANNA, { firstName: 'Anna' })).code;
});
afterEach(() => shop.close());

const look = async (asked: string, headers: Record<string, string> = shop.asAdmin) =>
  shop.ask(`/v1/redeem/${asked}`, { headers });
const order = (more = {}) => ({
  id: 'made-by-the-till-1',
  code,
  total: '40.00',
  currency: 'USD',
  firstOrder: true,
  ...more,
});
const redeem = async (more = {}) => {
  const response = await shop.post('/v1/redeem', order(more), shop.asAdmin);
  return { status: response.status, body: (await response.json()) as Redeemed & { code?: string } };
};

describe('a code at the till', () => {
  it('tells who invites, what the friend gets, and what for', async () => {
    const invited = (await (await look(code.toLowerCase())).json()) as Invited;
    expect(invited).toEqual({
      program: 'default',
      shop: 'Marigold',
      code,
      firstName: 'Anna',
      offer: { kind: 'percent', percent: 20 },
      firstOrderOnly: true,
      minimumOrder: { amount: 2000, currency: 'USD' },
      currency: 'USD',
    });
  });

  it.each(['NOBODY99', 'x', '%3Cscript%3E'])('says that nobody owns %s', async (asked) => {
    const response = await look(asked);
    expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([
      404,
      'unknown-code',
    ]);
  });

  it('shows nothing and records nothing without a key', async () => {
    expect((await look(code, {})).status).toBe(401);
    expect((await shop.post('/v1/redeem', order())).status).toBe(401);
    expect((await shop.conversions()).conversions).toEqual([]);
  });

  it('credits the advocate with an order that knows no visitor', async () => {
    const { body } = await redeem({ receipt: '77' });
    expect(body).toEqual({
      result: 'ok',
      orderId: 'till-77',
      total: { amount: 4000, currency: 'USD' },
    });
    const [conversion] = (await shop.conversions()).conversions;
    expect(conversion).toMatchObject({
      orderId: 'till-77',
      status: 'paid',
      decision: { code, signal: 'typed-code' },
    });
    expect(conversion?.rewards.map(({ side, state }) => [side, state]).sort()).toEqual([
      ['advocate', 'pending'],
      ['friend', 'redeemed'],
    ]);
  });

  it.each([{}, { receipt: '77' }])('counts an order that is sent again once: %j', async (more) => {
    const [one, two, three] = await Promise.all([redeem(more), redeem(more), redeem(more)]);
    const results = [one, two, three].map(({ body }) => body.result);
    expect(results.sort()).toEqual(['duplicate', 'duplicate', 'ok']);
    expect((await shop.report()).funnel.orders).toBe(1);
  });

  it.each([
    ['total', { total: '99.00' }],
    ['code', { code: 'BOB42' }],
  ])('is refused where its receipt is on record with another %s', async (_what, other) => {
    const bob = { program: 'default', code: 'BOB42' };
    await shop.post('/v1/admin/advocates', bob, shop.asAdmin);
    await redeem({ receipt: '42' });
    shop.later({ days: 1 });
    const again = { receipt: '42', id: 'another-press-1' };
    expect(await redeem({ ...again, ...other })).toMatchObject({
      ...{ status: 409, body: { code: 'conflict' } },
    });
    expect((await redeem({ ...again, code: code.toLowerCase() })).body).toMatchObject({
      ...{ result: 'duplicate', total: { amount: 4000 } },
    });
    expect((await shop.report()).funnel.orders).toBe(1);
  });

  it.each([
    ['not-first-order', { firstOrder: false }],
    ['below-minimum', { total: '19.99' }],
    ['currency-differs', { currency: 'EUR' }],
  ])('says that an order earns nothing, and why: %s', async (refusal, more) => {
    expect((await redeem(more)).body).toMatchObject({ result: 'ok', refusal });
  });

  it('says that an order in another currency earns no fixed amount', async () => {
    await shop.close();
    shop = await openShop();
    code = (await shop.register(ANNA)).code;
    expect((await redeem({ currency: 'EUR' })).body).toMatchObject({ refusal: 'currency-differs' });
  });

  it.each([
    ['bad-request', { id: 'x' }],
    ['bad-request', { code: '<b>' }],
    ['bad-request', { total: 40 }],
    ['bad-request', { receipt: ' ' }],
    ['bad-amount', { total: '-1' }],
    ['bad-amount', { total: '1e9' }],
    ['bad-currency', { currency: 'ZZZ' }],
    ['unknown-code', { code: 'NOBODY99' }],
  ])('is refused with %s where it is %j', async (problem, more) => {
    const { status, body } = await redeem(more);
    expect([status >= 400 && status < 500, body.code]).toEqual([true, problem]);
  });
});
