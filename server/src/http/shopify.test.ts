import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { platformShop } from './platform-shop.fixture.js';
import { ORDER_ID, shopifyOrder, shopifyRefund } from './shopify.fixture.js';

let shop: Awaited<ReturnType<typeof platformShop>>;
beforeEach(async () => {
  shop = await platformShop({ minimumOrder: { amount: 2_000, currency: 'USD' } });
});
afterEach(() => shop.close());

const answered = async (response: Response) => ({
  status: response.status,
  ...((await response.json()) as { result?: string; code?: string; reason?: string }),
});

describe('an order of Shopify', () => {
  it('is paid, credited and rewarded, and keeps every digit of its id', async () => {
    const code = shop.anna.code;
    const response = await shop.shopify('orders/paid', shopifyOrder({ coupons: [code] }));
    expect(await answered(response)).toEqual({ status: 200, result: 'ok' });
    expect(await shop.order1()).toEqual({
      id: ORDER_ID,
      status: 'paid',
      total: '5000 USD',
      signal: 'coupon',
      code,
      rewards: {
        advocate: 'approved/order-paid 1000',
        friend: 'redeemed/used-on-order 1000',
      },
    });
  });

  it('joins what the thank-you page said of the same order', async () => {
    await shop.order({ ...shop.touched, id: ORDER_ID });
    await shop.shopify('orders/paid', shopifyOrder());
    const { conversions } = await shop.conversions();
    expect(conversions).toMatchObject([
      { heardFrom: ['browser', 'webhook'], decision: { signal: 'touch', code: shop.anna.code } },
    ]);
  });

  it('is credited by the code that the shopper typed into the cart, before any coupon', async () => {
    const told = { coupons: [shop.cara.code], code: shop.anna.code.toLowerCase() };
    await shop.shopify('orders/paid', shopifyOrder(told));
    expect(await shop.order1()).toMatchObject({ signal: 'typed-code', code: shop.anna.code });
  });

  it('is refused to the advocate who buys with the address that she registered', async () => {
    const own = shopifyOrder({ coupons: [shop.anna.code] }).replaceAll(
      /ben@example\.com/gi,
      'anna@shop.example',
    );
    await shop.shopify('orders/paid', own);
    expect((await shop.order1())?.rewards).toEqual({
      advocate: 'rejected/self-referral 1000',
      friend: 'rejected/self-referral 1000',
    });
  });

  it('is worth what is left of it after a partial refund, told by either webhook, or both, or twice', async () => {
    const order = { coupons: [shop.anna.code] };
    const refund = shopifyRefund('20.00');
    const after = { ...order, status: 'partially_refunded', left: '30.00', refunds: [refund] };
    const updated = shopifyOrder({ ...after, updated: '2026-11-23T09:00:01-05:00' });
    const expected = {
      status: 'paid',
      total: '3000 USD',
      rewards: { advocate: 'approved/order-paid 1000', friend: 'redeemed/used-on-order 600' },
    };
    await shop.shopify('refunds/create', refund);
    expect(await shop.order1()).toBeUndefined();
    await shop.shopify('orders/paid', shopifyOrder(order));
    expect(await shop.order1()).toMatchObject(expected);
    await shop.shopify('orders/updated', updated);
    expect(await shop.order1()).toMatchObject(expected);
    expect(await answered(await shop.shopify('refunds/create', refund))).toMatchObject({
      result: 'duplicate',
    });
    expect(await shop.order1()).toMatchObject(expected);
  });

  it('earns nothing any more when what is left falls below the minimum', async () => {
    await shop.shopify('orders/paid', shopifyOrder({ coupons: [shop.anna.code] }));
    await shop.shopify('refunds/create', shopifyRefund('35.00'));
    expect(await shop.order1()).toMatchObject({
      status: 'paid',
      total: '1500 USD',
      rewards: { advocate: 'rejected/below-minimum 1000', friend: 'rejected/below-minimum 300' },
    });
  });

  it('is refunded when everything went back in parts, and shows what it was', async () => {
    await shop.shopify('orders/paid', shopifyOrder({ coupons: [shop.anna.code] }));
    await shop.shopify('refunds/create', shopifyRefund('20.00'));
    await shop.shopify('refunds/create', shopifyRefund('30.00', { id: '509562970' }));
    expect(await shop.order1()).toMatchObject({
      status: 'refunded',
      total: '5000 USD',
      rewards: {
        advocate: 'rejected/order-refunded 1000',
        friend: 'reversed/order-refunded 1000',
      },
    });
  });

  it('follows an edit, up and down, and an older update that comes late changes nothing', async () => {
    const coupons = [shop.anna.code];
    const first = shopifyOrder({ coupons, total: '15.00' });
    const second = { coupons, total: '80.00', updated: '2026-11-22T06:00:00-05:00' };
    await shop.shopify('orders/paid', first);
    expect((await shop.order1())?.rewards).toMatchObject({
      advocate: 'rejected/below-minimum 1000',
    });
    await shop.shopify('orders/updated', shopifyOrder(second));
    expect(await shop.order1()).toMatchObject({
      total: '8000 USD',
      rewards: { advocate: 'approved/order-paid 1000', friend: 'redeemed/used-on-order 1600' },
    });
    await shop.shopify('orders/updated', `${first} `);
    expect(await shop.order1()).toMatchObject({ total: '8000 USD' });
    const third = { ...second, left: '40.00', updated: '2026-11-22T07:00:00-05:00' };
    await shop.shopify('orders/updated', shopifyOrder(third));
    expect(await shop.order1()).toMatchObject({ total: '4000 USD' });
  });

  it('undoes its rewards when it is cancelled', async () => {
    const coupons = [shop.anna.code];
    await shop.shopify('orders/paid', shopifyOrder({ coupons }));
    const at = '2026-11-22T08:00:00-05:00';
    await shop.shopify('orders/cancelled', shopifyOrder({ coupons, cancelled: at, updated: at }));
    expect(await shop.order1()).toMatchObject({
      status: 'cancelled',
      rewards: { friend: 'reversed/order-cancelled 1000' },
    });
  });

  it('is the first order when Shopify counts one, and is not judged again by a late count', async () => {
    const coupons = [shop.anna.code];
    const late = { coupons, ordersCount: 5, updated: '2027-03-01T05:00:00-05:00' };
    await shop.shopify('orders/paid', shopifyOrder({ coupons }));
    await shop.shopify('orders/fulfilled', shopifyOrder(late));
    expect((await shop.order1())?.rewards).toMatchObject({ advocate: 'approved/order-paid 1000' });
    await shop.shopify(
      'orders/paid',
      shopifyOrder({ coupons, id: '900000000000000001', ordersCount: 5 }),
    );
    const { conversions } = await shop.conversions();
    const second = conversions.find(({ orderId }) => orderId === '900000000000000001');
    expect(second?.rewards[0]).toMatchObject({ state: 'rejected', reason: 'not-first-order' });
  });

  it.each([
    ['JPY', '5000', '5000 JPY'],
    ['JPY', '5000.00', '5000 JPY'],
    ['KWD', '12.345', '12345 KWD'],
    ['EUR', '1234.5', '123450 EUR'],
  ])('in %s of %s comes to %s', async (currency, total, shown) => {
    await shop.shopify('orders/paid', shopifyOrder({ currency, total }));
    expect((await shop.order1())?.total).toBe(shown);
  });

  it('counts only refunds in its own currency; what is left of the rest Shopify itself says', async () => {
    const refund = shopifyRefund('18.00', { currency: 'EUR' });
    const after = { refunds: [refund], left: '30.00', updated: '2026-11-23T09:00:01-05:00' };
    await shop.shopify('orders/updated', shopifyOrder(after));
    expect(await shop.order1()).toMatchObject({ total: '3000 USD' });
  });

  it.each([
    ['of a topic that is not about money', 'customers/redact', '{"customer":{"id":1}}', {}],
    ['of an order that is not paid yet', 'orders/create', shopifyOrder({ status: 'pending' }), {}],
    ['that is a test notification', 'orders/paid', shopifyOrder(), { 'x-shopify-test': 'true' }],
    [
      'of a refund that is still under way',
      'refunds/create',
      shopifyRefund('5.00', { status: 'pending' }),
      {},
    ],
  ])(
    'a delivery %s is answered 200, stores nothing and says why',
    async (_what, topic, body, headers) => {
      expect(await answered(await shop.shopify(topic, body, headers))).toEqual({
        status: 200,
        result: 'ignored',
        reason: expect.stringMatching(/\.$/),
      });
      expect(await shop.order1()).toBeUndefined();
    },
  );

  it.each([
    ['no order', '{}', 'bad-order'],
    ['no JSON', 'id=1', 'bad-order'],
    ['an order without a total', shopifyOrder().replace(/"total_price": .*/, ''), 'bad-order'],
    ['a total that is none', shopifyOrder({ total: 'free' }), 'bad-amount'],
    ['an unknown currency', shopifyOrder({ currency: 'XQZ' }), 'bad-currency'],
    ['a date that is none', shopifyOrder({ updated: 'soon' }), 'bad-order'],
  ])('with %s is refused with 400', async (_what, body, code) => {
    expect(await answered(await shop.shopify('orders/paid', body))).toMatchObject({
      status: 400,
      code,
    });
  });

  it.each([
    ['another secret', { 'x-shopify-hmac-sha256': btoa('x'.repeat(32)) }],
    ['no signature', { 'x-shopify-hmac-sha256': '' }],
  ])('signed with %s is refused with 401', async (_how, headers) => {
    const response = await shop.shopify('orders/paid', shopifyOrder(), headers);
    expect(await answered(response)).toMatchObject({ status: 401, code: 'bad-signature' });
    expect(await shop.order1()).toBeUndefined();
  });

  it('may be as long as a real one: an order of 500 lines is taken', async () => {
    const line = '{ "id": 866550311766439020, "title": "Tea", "price": "25.00", "tax_lines": [] }';
    const lines = Array.from({ length: 500 }, () => line).join(',');
    const long = shopifyOrder().replace(/"line_items": \[.*\]/, `"line_items": [${lines}]`);
    expect(long.length).toBeGreaterThan(40_000);
    const padded = `${long}${' '.repeat(100_000)}`;
    expect((await shop.shopify('orders/paid', padded)).status).toBe(200);
    expect((await shop.shopify('orders/paid', ' '.repeat(2_100_000))).status).toBe(413);
  });

  it('is answered 404 where the shop has not set it up', async () => {
    const other = await platformShop({}, { orderSources: {} });
    const response = await other.shopify('orders/paid', shopifyOrder());
    expect(await answered(response)).toMatchObject({ status: 404, code: 'not-found' });
    await other.close();
  });
});
