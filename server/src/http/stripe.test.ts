import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { platformShop } from './platform-shop.fixture.js';

let shop: Awaited<ReturnType<typeof platformShop>>;
beforeEach(async () => {
  shop = await platformShop();
});
afterEach(() => shop.close());

const MADE = Math.floor(Date.UTC(2026, 10, 22, 10) / 1_000);
let events = 0;

/** Events in the shape of Stripe's API, with invented people. */
const event = (type: string, object: Record<string, unknown>, created = MADE + 5) => ({
  id: `evt_1Q${String(++events).padStart(6, '0')}`,
  object: 'event',
  api_version: '2026-04-22',
  created,
  livemode: false,
  type,
  data: { object },
});
const metadata = () => ({ order_id: '1001', goodword_code: shop.anna.code });
const session = (more: Record<string, unknown> = {}) => ({
  id: 'cs_test_a1b2c3',
  object: 'checkout.session',
  amount_subtotal: 5_000,
  amount_total: 5_000,
  created: MADE,
  currency: 'usd',
  customer: 'cus_ben',
  customer_details: { email: 'ben@example.com', name: 'Ben Baker', phone: null },
  custom_fields: [],
  metadata: metadata(),
  mode: 'payment',
  payment_intent: 'pi_3Q1',
  payment_status: 'paid',
  ...more,
});
const charge = (refunded: number, more: Record<string, unknown> = {}) => ({
  id: 'ch_3Q1',
  object: 'charge',
  amount: 5_000,
  amount_refunded: refunded,
  billing_details: { email: 'ben@example.com', name: 'Ben Baker' },
  created: MADE,
  currency: 'usd',
  customer: 'cus_ben',
  metadata: metadata(),
  payment_intent: 'pi_3Q1',
  refunded: refunded === 5_000,
  ...more,
});
const completed = (more?: Record<string, unknown>) =>
  event('checkout.session.completed', session(more));

const answered = async (response: Response) => ({
  status: response.status,
  ...((await response.json()) as { result?: string; code?: string }),
});

describe('an order paid by Stripe', () => {
  it('is credited by the code in its metadata, and rewarded', async () => {
    expect(await answered(await shop.stripe(completed()))).toEqual({ status: 200, result: 'ok' });
    expect(await shop.order1()).toMatchObject({
      id: '1001',
      status: 'paid',
      total: '5000 USD',
      signal: 'typed-code',
      rewards: { advocate: 'approved/order-paid 1000', friend: 'redeemed/used-on-order 1000' },
    });
  });

  it('is credited by the code that the friend typed into the checkout page', async () => {
    const custom_fields = [{ key: 'goodwordcode', type: 'text', text: { value: shop.cara.code } }];
    await shop.stripe(completed({ custom_fields }));
    expect(await shop.order1()).toMatchObject({ code: shop.cara.code });
  });

  it('is one order whichever events tell of it, and known by its payment where the shop names none', async () => {
    const none = { metadata: {} };
    const intent = { ...none, id: 'pi_3Q1', created: MADE, currency: 'usd', customer: null };
    await shop.stripe(event('payment_intent.succeeded', { ...intent, amount: 5_000 }));
    await shop.stripe(completed(none));
    await shop.stripe(event('charge.refunded', charge(2_000, none)));
    expect((await shop.conversions()).conversions).toHaveLength(1);
    expect(await shop.order1()).toMatchObject({ id: 'pi_3Q1', total: '3000 USD' });
  });

  it('is worth what is left, however its partial refunds are ordered', async () => {
    await shop.stripe(event('charge.refunded', charge(3_000), MADE + 900));
    await shop.stripe(completed());
    await shop.stripe(event('charge.refunded', charge(1_000), MADE + 600));
    expect(await shop.order1()).toMatchObject({
      status: 'paid',
      total: '2000 USD',
      rewards: { friend: 'redeemed/used-on-order 400' },
    });
    await shop.stripe(event('charge.refunded', charge(5_000), MADE + 1_000));
    expect(await shop.order1()).toMatchObject({
      status: 'refunded',
      total: '5000 USD',
      rewards: { friend: 'reversed/order-refunded 1000' },
    });
  });

  it('waits for a bank transfer, and is undone when that fails', async () => {
    const unpaid = await shop.stripe(completed({ payment_status: 'unpaid' }));
    expect(await answered(unpaid)).toMatchObject({ status: 200, result: 'ignored' });
    expect(await shop.order1()).toBeUndefined();
    await shop.stripe(event('checkout.session.async_payment_succeeded', session()));
    expect(await shop.order1()).toMatchObject({ status: 'paid' });
    const other = session({ metadata: { order_id: '1002' }, payment_status: 'unpaid' });
    await shop.stripe(event('checkout.session.async_payment_failed', other));
    const { conversions } = await shop.conversions();
    expect(conversions.find(({ orderId }) => orderId === '1002')?.status).toBe('cancelled');
  });

  it.each([
    ['before', 1, 2],
    ['after', 2, 1],
  ])(
    'is paid where one bank transfer failed %s another came through',
    async (_when, fails, pays) => {
      const failed = event(
        'checkout.session.async_payment_failed',
        session({ payment_intent: 'pi_3Q0', payment_status: 'unpaid' }),
        MADE + fails,
      );
      const paid = event('checkout.session.completed', session(), MADE + pays);
      for (const one of fails < pays ? [failed, paid] : [paid, failed]) await shop.stripe(one);
      expect(await shop.order1()).toMatchObject({ status: 'paid' });
    },
  );

  it.each([
    ['jpy', 5_000, '5000 JPY'],
    ['kwd', 12_340, '12340 KWD'],
    ['isk', 500_000, '5000 ISK'],
    ['ugx', 500_000, '5000 UGX'],
    ['mga', 5_000, '500000 MGA'],
  ])('in %s, where Stripe writes %d, comes to %s', async (currency, amount_total, shown) => {
    await shop.stripe(completed({ currency, amount_total }));
    expect((await shop.order1())?.total).toBe(shown);
  });

  it('is stored once, however often the event is delivered', async () => {
    const same = completed();
    await shop.stripe(same);
    expect(await answered(await shop.stripe(same))).toMatchObject({ result: 'duplicate' });
  });

  it('is taken while the secret is being changed and two signatures stand side by side', async () => {
    const also = `v1=${'0'.repeat(64)},`;
    expect((await shop.stripe(completed(), { also })).status).toBe(200);
  });

  it('is refused with 401 when it is signed wrongly, too long ago, or in the future', async () => {
    const minutes = (count: number) => ({ sentAt: shop.now() + count * 60_000 });
    for (const how of [{ secret: 'whsec_other' }, minutes(-6), minutes(6)]) {
      expect(await answered(await shop.stripe(completed(), how))).toMatchObject({
        status: 401,
        code: 'bad-signature',
      });
    }
    const unsigned = await shop.send('stripe', JSON.stringify(completed()), {});
    expect(unsigned.status).toBe(401);
    expect(await shop.order1()).toBeUndefined();
  });

  it('ignores other events, and refuses an object that cannot be read', async () => {
    const invoice = await shop.stripe(event('invoice.created', { id: 'in_1' }));
    expect(await answered(invoice)).toMatchObject({ status: 200, result: 'ignored' });
    const broken = await shop.stripe(completed({ amount_total: null }));
    expect(await answered(broken)).toMatchObject({ status: 400, code: 'bad-order' });
    const empty = await shop.stripe('hello');
    expect(await answered(empty)).toMatchObject({ status: 400, code: 'bad-order' });
  });
});
