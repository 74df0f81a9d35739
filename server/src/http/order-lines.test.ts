import { afterEach, describe, expect, it } from 'vitest';
import { platformShop } from './platform-shop.fixture.js';

let shop: Awaited<ReturnType<typeof platformShop>>;
afterEach(() => shop.close());

/** Gift cards earn nothing, by the names that each platform has for them. */
const excludedProducts = ['632910392', 'GIFT-CARD', 'prod_gift'];
const open = async () => {
  shop = await platformShop({ excludedProducts });
};
/** What the friend's 20% are worth now, in cents. */
const worth = async () =>
  Number((await shop.order1())?.rewards['friend']?.split(' ')[1] ?? Number.NaN);

const ORDER = '820982911946154508';
const TEA = '866550311766439020';
const CARD = '141249953214522974';

interface Shopify {
  readonly left?: string;
  readonly included?: boolean;
  readonly refunds?: readonly unknown[];
  readonly at?: string;
}

/** Two teas of 19.99 with 3.01 off and 2.96 of tax, a gift card of 25.00, 4.90 for sending: 69.83. */
const shopifyOrder = ({ left = '69.83', refunds = [], at = '05' }: Shopify = {}) =>
  JSON.stringify({
    ...{ id: 0, currency: 'USD', total_price: '69.83', current_total_price: left },
    ...{ financial_status: 'paid', created_at: '2026-11-22T05:00:00-05:00', taxes_included: false },
    updated_at: `2026-11-22T05:00:${at}-05:00`,
    note_attributes: [{ name: 'goodword_code', value: shop.anna.code }],
    customer: { id: 7, email: 'ben@example.com', orders_count: 1 },
    line_items: [
      {
        ...{ id: 1, product_id: 788032119674292900, variant_id: 49148385, sku: 'TEA-1' },
        ...{ price: '19.99', quantity: 2, discount_allocations: [{ amount: '3.01' }] },
        tax_lines: [{ price: '2.50' }, { price: '0.46' }],
      },
      {
        ...{ id: 2, product_id: 632910392, variant_id: 39072856, sku: null },
        ...{ price: '25.00', quantity: 1, discount_allocations: [], tax_lines: [] },
      },
    ],
    refunds,
  })
    .replace('"id":0', `"id":${ORDER}`)
    .replace('"id":1,', `"id":${TEA},`)
    .replace('"id":2,', `"id":${CARD},`)
    .replaceAll('"line_item_id":1', `"line_item_id":${TEA}`)
    .replaceAll('"line_item_id":2', `"line_item_id":${CARD}`);

const back = (id: number, line: 1 | 2, subtotal: string, tax: string, amount: string) => ({
  id,
  order_id: 0,
  created_at: '2026-11-23T09:00:00-05:00',
  refund_line_items: [
    {
      id: id + 1,
      line_item_id: line,
      quantity: 1,
      subtotal: Number(subtotal),
      total_tax: Number(tax),
    },
  ],
  transactions: [{ id: id + 2, kind: 'refund', status: 'success', amount, currency: 'USD' }],
});
const alone = (refund: object) =>
  JSON.stringify(refund)
    .replace('"order_id":0', `"order_id":${ORDER}`)
    .replaceAll('"line_item_id":1', `"line_item_id":${TEA}`)
    .replaceAll('"line_item_id":2', `"line_item_id":${CARD}`);

describe('the lines of an order of Shopify', () => {
  it('leave out what the program excludes, with its taxes and discounts, to the cent', async () => {
    await open();
    await shop.shopify('orders/paid', shopifyOrder());
    // 20% of 69.83 less 25.00.
    expect(await worth()).toBe(897);
  });

  it('know a product by the number in the stock, too', async () => {
    shop = await platformShop({ excludedProducts: ['TEA-1'] });
    await shop.shopify('orders/paid', shopifyOrder());
    // The teas are 36.97 and 2.96 of tax.
    expect(await worth()).toBe(Math.round((6_983 - 3_993) * 0.2));
  });

  it('take a refund from the line for which it was, whoever tells of it first', async () => {
    const card = back(500, 2, '25.00', '0', '25.00');
    const tea = back(600, 1, '18.49', '1.48', '19.97');
    for (const tell of [
      () => [
        ['orders/paid', shopifyOrder()] as const,
        ['refunds/create', alone(card)] as const,
        ['refunds/create', alone(tea)] as const,
      ],
      () => [
        ['refunds/create', alone(tea)] as const,
        [
          'orders/updated',
          shopifyOrder({ left: '24.86', refunds: [card, tea], at: '40' }),
        ] as const,
        ['refunds/create', alone(card)] as const,
        ['orders/paid', shopifyOrder()] as const,
      ],
    ]) {
      await open();
      for (const [topic, body] of tell()) await shop.shopify(topic, body);
      expect((await shop.order1())?.total).toBe('2486 USD');
      // The gift card is gone and takes nothing from what is left any more: all of 24.86 counts.
      expect(await worth()).toBe(497);
      await shop.close();
    }
    await open();
  });

  it('that cannot be read do not lose the order', async () => {
    await open();
    const broken = shopifyOrder().replace('"quantity":2', '"quantity":"two"');
    expect((await shop.shopify('orders/paid', broken)).status).toBe(200);
    expect(await worth()).toBe(1_397);
  });
});

describe('the lines of an order of WooCommerce', () => {
  const order = (more: object = {}) => ({
    ...{ id: 727, status: 'processing', currency: 'USD', total: '69.83', customer_id: 26 },
    ...{ date_created_gmt: '2026-11-22T10:00:00', date_modified_gmt: '2026-11-22T10:00:08' },
    billing: { email: 'ben@example.com' },
    meta_data: [{ id: 1, key: 'goodword_code', value: shop.anna.code }],
    line_items: [
      {
        ...{ id: 315, name: 'Tea', product_id: 93, variation_id: 0, quantity: 2, sku: 'TEA-1' },
        ...{ subtotal: '39.98', subtotal_tax: '3.20', total: '36.97', total_tax: '2.96' },
      },
      {
        ...{ id: 316, name: 'Gift card', product_id: 22, variation_id: 23, quantity: 1 },
        ...{ sku: 'GIFT-CARD', subtotal: '25.00', total: '25.00', total_tax: '0.00' },
      },
    ],
    refunds: [],
    ...more,
  });

  it('leave out what the program excludes', async () => {
    await open();
    await shop.woocommerce('order.created', order());
    expect(await worth()).toBe(897);
  });

  it('do not say for which one a refund was: it is taken from what counts, never below nothing', async () => {
    await open();
    await shop.woocommerce('order.created', order());
    const refunds = [{ id: 1, reason: '', total: '-10.00' }];
    await shop.woocommerce(
      'order.updated',
      order({ date_modified_gmt: '2026-11-23T10:00:00', refunds }),
    );
    expect(await worth()).toBe(Math.round((6_983 - 1_000 - 2_500) * 0.2));
  });
});

describe('the lines of a payment of Stripe', () => {
  const event = (more: object) => ({
    ...{ id: 'evt_1', object: 'event', created: Math.floor(shop.now() / 1_000), livemode: false },
    type: 'checkout.session.completed',
    data: {
      object: {
        ...{ id: 'cs_1', object: 'checkout.session', amount_total: 6_983, currency: 'usd' },
        ...{
          created: Math.floor(shop.now() / 1_000),
          payment_status: 'paid',
          payment_intent: 'pi_1',
        },
        ...{ customer: 'cus_ben', customer_details: { email: 'ben@example.com' } },
        metadata: { order_id: '1001', goodword_code: shop.anna.code },
        ...more,
      },
    },
  });

  it('leave out what the program excludes, where the shop writes them into the metadata', async () => {
    await open();
    const metadata = { order_id: '1001', goodword_code: shop.anna.code };
    const goodword_items = 'tea:3993, GIFT-CARD:2500';
    await shop.stripe(event({ metadata: { ...metadata, goodword_items } }));
    expect(await worth()).toBe(897);
  });

  it('are read where a session comes with its lines expanded', async () => {
    await open();
    const line = (product: unknown, amount_total: number) => ({
      ...{ id: 'li_1', object: 'item', amount_total, quantity: 1, currency: 'usd' },
      price: { id: 'price_1', object: 'price', product },
    });
    const data = [line({ id: 'prod_gift', name: 'Gift card' }, 2_500), line('prod_tea', 3_993)];
    await shop.stripe(event({ line_items: { object: 'list', data } }));
    expect(await worth()).toBe(897);
  });
});

describe('the lines of any other shop', () => {
  it('take a refund from the line that it names, and from the next one of that name', async () => {
    await open();
    const items = [
      { product: 'GIFT-CARD', total: '25.00' },
      { product: 'GIFT-CARD', total: '10.00' },
      { product: 'tea', total: '34.83' },
    ];
    const order = { total: 69.83, items, code: shop.anna.code };
    await shop.webhook('paid', order);
    expect(await worth()).toBe(697);
    const cards = [{ product: 'GIFT-CARD', amount: '30.00' }];
    const refunds = [{ id: 'r-1', amount: '30.00', items: cards }];
    await shop.webhook('refunded', { ...order, refunds } as object);
    await shop.webhook('refunded', { ...order, refunds } as object);
    // 69.83 less 30.00 came back; 5.00 of gift cards are left.
    expect(await worth()).toBe(697);
  });
});
