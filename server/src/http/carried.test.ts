import { carriedText } from 'goodword/protocol';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { signed } from './open-shop.fixture.js';
import { platformShop } from './platform-shop.fixture.js';
import { shopifyOrder } from './shopify.fixture.js';

let shop: Awaited<ReturnType<typeof platformShop>>;
beforeEach(async () => {
  shop = await platformShop();
});
afterEach(() => shop.close());

const DAY_MS = 86_400_000;
/** What the friend's cart carries: links of these people, so many days ago, oldest first. */
const carrying = (...touches: [code: string, daysAgo: number][]) =>
  carriedText(touches.map(([code, days]) => ({ code, at: shop.now() - days * DAY_MS })));

const shopify = (text: string, code = '', status = 'paid') =>
  shop.shopify(
    'orders/paid',
    shopifyOrder({ code, status }).replace(
      '"note_attributes": [',
      `"note_attributes": [{ "name": "_goodword", "value": ${JSON.stringify(text)} }, `,
    ),
  );

const woocommerce = (text: string) =>
  shop.woocommerce('order.created', {
    id: 727,
    status: 'processing',
    currency: 'USD',
    date_created_gmt: '2026-11-22T10:00:00',
    date_modified_gmt: '2026-11-22T10:00:08',
    total: '50.00',
    meta_data: [{ id: 13107, key: '_goodword', value: text }],
  });

const stripe = (more: Record<string, unknown>) => {
  const created = Math.floor(shop.now() / 1_000);
  const session = {
    id: 'cs_test_a1b2c3',
    amount_total: 5_000,
    created,
    currency: 'usd',
    payment_intent: 'pi_3Q1',
    payment_status: 'paid',
    ...more,
  };
  const type = 'checkout.session.completed';
  return shop.stripe({ id: 'evt_1', type, created, data: { object: session } });
};

const generic = (carried: unknown) => {
  const order = { id: '1001', total: '50.00', currency: 'USD', carried };
  const body = JSON.stringify({ type: 'order.paid', program: 'default', order });
  return shop.ask('/v1/orders/generic', {
    method: 'POST',
    body,
    headers: signed(body, shop.now()),
  });
};

describe('an order that carries who sent the friend, though no browser ever reports it,', () => {
  it.each([
    ['in a cart attribute of Shopify', shopify],
    ['in the meta data of WooCommerce', woocommerce],
    ['in the metadata of Stripe', (text: string) => stripe({ metadata: { _goodword: text } })],
    ['in the webhook of any other shop', generic],
  ])('%s, is credited to the advocate and rewarded', async (_, tell) => {
    expect((await tell(carrying([shop.anna.code, 3]))).status).toBe(200);
    expect(await shop.order1()).toMatchObject({
      status: 'paid',
      signal: 'carried-touch',
      code: shop.anna.code,
      rewards: { advocate: 'approved/order-paid 1000' },
    });
    expect((await shop.conversions()).conversions[0]?.heardFrom).toEqual(['webhook']);
  });

  it('in the address of a Payment Link, is credited to the advocate', async () => {
    await stripe({ client_reference_id: `goodword_${shop.anna.code}` });
    expect(await shop.order1()).toMatchObject({ signal: 'carried-touch', code: shop.anna.code });
  });

  it('leaves a reference of the shop alone, though it looks like a code', async () => {
    await stripe({ client_reference_id: shop.anna.code });
    expect(await shop.order1()).toMatchObject({ signal: 'none', rewards: {} });
  });

  it.each([
    ['first', 'anna'],
    ['last', 'cara'],
  ] as const)('is credited to the %s link where the program says so', async (credit, who) => {
    await shop.close();
    shop = await platformShop({ credit });
    await shopify(carrying([shop.anna.code, 9], [shop.cara.code, 2]));
    expect((await shop.order1())?.code).toBe(shop[who].code);
  });

  it('is not credited to a link older than the window', async () => {
    await shopify(carrying([shop.anna.code, 31]));
    expect(await shop.order1()).toMatchObject({ signal: 'none', rewards: {} });
  });

  it('names whose code the shopper typed before any link', async () => {
    await shopify(carrying([shop.anna.code, 3]), shop.cara.code);
    expect(await shop.order1()).toMatchObject({ signal: 'typed-code', code: shop.cara.code });
  });

  it('is not taken over by a browser that reports the order with another link, sooner or later', async () => {
    const stranger = { id: '1001', touches: [{ code: shop.cara.code, daysAgo: 0 }] };
    await shop.order(stranger);
    expect((await shop.order1())?.code).toBe(shop.cara.code);
    await generic(carrying([shop.anna.code, 3]));
    await shop.order(stranger);
    expect(await shop.order1()).toMatchObject({ signal: 'carried-touch', code: shop.anna.code });
  });

  it('says it with a bare code too, and by a clock that runs ahead', async () => {
    await generic(shop.anna.code.toLowerCase());
    expect(await shop.order1()).toMatchObject({ signal: 'carried-touch', code: shop.anna.code });
    await woocommerce(carrying([shop.cara.code, -300]));
    expect((await shop.conversions()).conversions.map(({ decision }) => decision.code)).toContain(
      shop.cara.code,
    );
  });

  it.each([['<script>'], ['~~..~~'], [''], [7], [{ code: 'ANNA42' }], ['x'.repeat(20_000)]])(
    'is stored all the same where it says %j',
    async (carried) => {
      expect((await generic(carried)).status).toBe(200);
      expect(await shop.order1()).toMatchObject({ status: 'paid', signal: 'none' });
    },
  );
});
