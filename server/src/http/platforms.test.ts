import { afterEach, describe, expect, it, vi } from 'vitest';
import { PROGRAM } from './open-shop.fixture.js';
import {
  platformShop,
  SHOPIFY_SECRET,
  STRIPE_SECRET,
  WOO_SECRET,
} from './platform-shop.fixture.js';
import { shopifyOrder } from './shopify.fixture.js';

let shop: Awaited<ReturnType<typeof platformShop>>;
afterEach(async () => {
  await shop.close();
  vi.restoreAllMocks();
});

const stayed = { ...PROGRAM.rules, holdDays: 0, milestone: { kind: 'completed' } } as const;
const hers = async () => (await shop.order1())?.rewards['advocate'];

describe('a reward that waits until the order is completed', () => {
  it('comes when WooCommerce calls the order completed', async () => {
    shop = await platformShop(stayed);
    const order = (status: string, more: object) =>
      shop.woocommerce('order.updated', {
        ...{ id: 727, status, currency: 'USD', total: '50.00', billing: {} },
        ...{ date_created_gmt: '2026-11-22T09:00:00', date_modified_gmt: '2026-11-22T09:00:00' },
        ...{ meta_data: [{ key: 'goodword_code', value: shop.anna.code }], ...more },
      });
    await order('processing', {});
    expect(await hers()).toMatch(/^pending\/awaiting-milestone/);
    const done = { date_modified_gmt: '2026-11-22T09:30:00' };
    await order('completed', { ...done, date_completed_gmt: '2026-11-22T09:30:00' });
    expect(await hers()).toMatch(/^approved\/order-paid/);
  });

  it('comes when Shopify calls the order fulfilled, the first word of it included', async () => {
    shop = await platformShop(stayed);
    const order = { coupons: [shop.anna.code] };
    await shop.shopify('orders/paid', shopifyOrder(order));
    expect(await hers()).toMatch(/^pending\/awaiting-milestone/);
    await shop.shopify('orders/fulfilled', shopifyOrder({ ...order, fulfilled: true }));
    expect(await hers()).toMatch(/^approved\/order-paid/);
  });

  it('is warned of at the start where only Stripe tells of orders, which never says so', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const stripe = { secret: STRIPE_SECRET, program: 'default' };
    shop = await platformShop(stayed, { orderSources: { stripe } });
    expect(warn).toHaveBeenCalledWith(expect.stringMatching(/"default".*order\.completed/));
    await shop.close();
    warn.mockClear();
    const woocommerce = { secret: WOO_SECRET, program: 'default' };
    shop = await platformShop(stayed, { orderSources: { stripe, woocommerce } });
    expect(warn).not.toHaveBeenCalled();
  });
});

describe('a platform of which several programs hear', () => {
  const programs = [
    { ...PROGRAM, rules: { ...PROGRAM.rules, holdDays: 0 } },
    { ...PROGRAM, id: 'club', offers: { ...PROGRAM.offers, friend: { kind: 'nothing' } } },
  ] as const;

  it('tells each of them of an order once, and each decides by its own rules', async () => {
    const ids = programs.map(({ id }) => id);
    shop = await platformShop(
      {},
      { programs, orderSources: { shopify: { secret: SHOPIFY_SECRET, programs: ids } } },
    );
    const told = shopifyOrder({ coupons: [shop.anna.code] });
    const once = await shop.shopify('orders/paid', told);
    expect(await once.json()).toEqual({ result: 'ok' });
    const again = await shop.shopify('orders/paid', told);
    expect(await again.json()).toEqual({ result: 'duplicate' });
    expect(await hers()).toMatch(/^approved/);
    const { conversions } = await inClub();
    expect(conversions).toMatchObject([{ status: 'paid', decision: { signal: 'none' } }]);
  });

  const inClub = async () => {
    const path = '/v1/admin/conversions?program=club';
    const response = await shop.ask(path, { headers: shop.asAdmin });
    return (await response.json()) as { conversions: unknown[] };
  };

  it('is refused at set-up where one of them does not exist, or none is named', async () => {
    shop = await platformShop();
    for (const named of [{}, { programs: [] }, { programs: ['default', 'lost'] }]) {
      const shopify = { secret: SHOPIFY_SECRET, ...named };
      await expect(platformShop({}, { orderSources: { shopify } })).rejects.toThrow(
        /orderSources\.shopify\.program/,
      );
    }
  });
});
