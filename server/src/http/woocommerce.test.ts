import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { platformShop } from './platform-shop.fixture.js';

let shop: Awaited<ReturnType<typeof platformShop>>;
beforeEach(async () => {
  shop = await platformShop();
});
afterEach(() => shop.close());

/** An order in the shape of WooCommerce's REST API, version 3, with invented people. */
const order = (more: Record<string, unknown> = {}) => ({
  id: 727,
  parent_id: 0,
  number: '727',
  order_key: 'wc_order_58d2d042d1d',
  status: 'processing',
  currency: 'USD',
  date_created: '2026-11-22T11:00:00',
  date_created_gmt: '2026-11-22T10:00:00',
  date_modified: '2026-11-22T11:00:08',
  date_modified_gmt: '2026-11-22T10:00:08',
  total: '50.00',
  total_tax: '4.00',
  customer_id: 26,
  customer_ip_address: '203.0.113.7',
  customer_user_agent: 'mozilla/5.0',
  billing: { first_name: 'Ben', last_name: 'Baker', email: 'ben@example.com', phone: '5550100' },
  meta_data: [
    { id: 13106, key: '_download_permissions_granted', value: 'yes' },
    { id: 13107, key: 'goodword_code', value: shop.anna.code },
  ],
  coupon_lines: [{ id: 12, code: 'summer', discount: '5.00' }],
  refunds: [],
  ...more,
});
const refund = (id: number, total: string) => ({ id, reason: '', total });
const at = (time: string) => ({ date_modified_gmt: `2026-11-23T${time}` });

const answered = async (response: Response) => ({
  status: response.status,
  ...((await response.json()) as { result?: string; code?: string }),
});

describe('an order of WooCommerce', () => {
  it('is paid, credited by the code in its meta data, and rewarded', async () => {
    expect(await answered(await shop.woocommerce('order.created', order()))).toEqual({
      status: 200,
      result: 'ok',
    });
    expect(await shop.order1()).toMatchObject({
      id: '727',
      status: 'paid',
      total: '5000 USD',
      signal: 'typed-code',
      rewards: { advocate: 'approved/order-paid 1000', friend: 'redeemed/used-on-order 1000' },
    });
  });

  it('is told apart from another one of the same second, whose delivery has the same id', async () => {
    await shop.woocommerce('order.updated', order());
    await shop.woocommerce('order.updated', order({ id: 728, customer_id: 27, billing: {} }));
    expect((await shop.conversions()).conversions).toHaveLength(2);
  });

  it('is worth what its refunds leave, and is whole again when a refund is deleted', async () => {
    await shop.woocommerce('order.created', order());
    const refunds = [refund(1, '-10.00'), refund(2, '-5.50')];
    await shop.woocommerce('order.updated', order({ refunds, ...at('10:00:00') }));
    expect(await shop.order1()).toMatchObject({
      total: '3450 USD',
      rewards: { friend: 'redeemed/used-on-order 690' },
    });
    await shop.woocommerce('order.updated', order({ ...at('11:00:00') }));
    expect(await shop.order1()).toMatchObject({ total: '5000 USD' });
  });

  it.each([
    ['refunded', 'refunded', 'reversed/order-refunded 1000'],
    ['cancelled', 'cancelled', 'reversed/order-cancelled 1000'],
    ['failed', 'cancelled', 'reversed/order-cancelled 1000'],
  ])('that is %s counts as %s', async (said, status, friend) => {
    await shop.woocommerce('order.updated', order({ status: said, ...at('10:00:00') }));
    await shop.woocommerce('order.created', order());
    expect(await shop.order1()).toMatchObject({ status, rewards: { friend } });
  });

  it('that failed and was paid after all is rewarded anew, and the refusal stays on record', async () => {
    await shop.woocommerce('order.updated', order({ status: 'failed' }));
    await shop.woocommerce('order.updated', order({ ...at('10:00:00') }));
    expect(await shop.order1()).toMatchObject({
      status: 'paid',
      rewards: { advocate: 'approved/order-paid 1000', friend: 'redeemed/used-on-order 1000' },
    });
  });

  it('of a guest is not taken for the order of every other guest', async () => {
    const guest = (id: number) =>
      order({ id, customer_id: 0, billing: { email: `guest${id}@example.com` } });
    await shop.woocommerce('order.created', guest(1));
    await shop.woocommerce('order.created', guest(2));
    const { conversions } = await shop.conversions();
    expect(conversions.map(({ rewards }) => rewards[0]?.state)).toEqual(['approved', 'approved']);
  });

  it('of a shop that calculates with four decimals is rounded to the cent', async () => {
    await shop.woocommerce('order.created', order({ total: '49.9950' }));
    expect((await shop.order1())?.total).toBe('5000 USD');
  });

  it.each([
    ['pending', 'order.updated'],
    ['on-hold', 'order.updated'],
    ['checkout-draft', 'order.created'],
    ['processing', 'order.deleted'],
    ['processing', 'coupon.created'],
  ])('that is %s, in %s, is answered 200 and stores nothing', async (status, topic) => {
    const response = await shop.woocommerce(topic, order({ status }));
    expect(await answered(response)).toMatchObject({ status: 200, result: 'ignored' });
    expect(await shop.order1()).toBeUndefined();
  });

  it('lets its webhook be saved: the unsigned ping is answered 200, anything else unsigned 401', async () => {
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    const ping = await shop.send('woocommerce', 'webhook_id=12', form);
    expect(await answered(ping)).toMatchObject({ status: 200, result: 'ignored' });
    const body = JSON.stringify(order());
    expect((await shop.send('woocommerce', body, {})).status).toBe(401);
    expect((await shop.send('woocommerce', 'webhook_id=12&id=7', form)).status).toBe(401);
    const wrong = { 'x-wc-webhook-signature': btoa('no') };
    expect((await shop.woocommerce('order.created', order(), wrong)).status).toBe(401);
    expect(await shop.order1()).toBeUndefined();
  });

  it.each([
    ['no id', { id: undefined }, 'bad-order'],
    ['a total that is none', { total: 'free' }, 'bad-amount'],
    ['a refund that is none', { refunds: [refund(1, 'all')] }, 'bad-amount'],
    ['an unknown currency', { currency: 'XQZ' }, 'bad-currency'],
  ])('with %s is refused with 400', async (_what, change, code) => {
    const response = await shop.woocommerce('order.created', order(change));
    expect(await answered(response)).toMatchObject({ status: 400, code });
  });
});
