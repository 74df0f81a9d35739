import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseOrder } from '../protocol/order.js';
import { readDataLayerPurchases } from './data-layer-purchase.js';
import { readSegmentOrders } from './segment-order.js';
import { readWooCommerceOrder } from './woocommerce-order.js';

const page = window as never as Window & {
  dataLayer?: unknown[];
  analytics?: unknown;
  wcSettings?: unknown;
};

function gtag(..._command: unknown[]) {
  // biome-ignore lint/complexity/noArguments: gtag pushes its arguments object.
  page.dataLayer?.push(arguments);
}

describe('an order that the page tells Google', () => {
  beforeEach(() => {
    page.dataLayer = [];
  });
  afterEach(() => {
    delete page.dataLayer;
  });

  const ecommerce = { transaction_id: '1001', value: 42, currency: 'USD', coupon: 'ANNA42' };
  const order = { id: '1001', total: 42, currency: 'USD', coupon: 'ANNA42' };

  it('is read when it was told before we came, and when it is told after', () => {
    page.dataLayer?.push({ event: 'purchase', ecommerce });
    const hear = vi.fn();
    readDataLayerPurchases(hear);
    page.dataLayer?.push(
      { ecommerce: null },
      { event: 'purchase', ecommerce: { ...ecommerce, transaction_id: '1002' } },
    );
    expect(hear.mock.calls).toEqual([[order], [{ ...order, id: '1002' }]]);
  });

  it('is read from gtag and from the older shape', () => {
    const hear = vi.fn();
    readDataLayerPurchases(hear);
    gtag('event', 'purchase', ecommerce);
    page.dataLayer?.push({
      ecommerce: { currencyCode: 'USD', purchase: { actionField: { id: '7', revenue: '9.50' } } },
    });
    expect(hear.mock.calls).toEqual([[order], [{ id: '7', total: '9.50', currency: 'USD' }]]);
  });

  it('is not confused with anything else in the data layer', () => {
    const hear = vi.fn();
    readDataLayerPurchases(hear);
    gtag('event', 'add_to_cart', ecommerce);
    gtag('consent', 'update', {});
    page.dataLayer?.push(null, 7, 'purchase', { event: 'view_item', ecommerce }, [], () => {});
    page.dataLayer?.push({ event: 'purchase' }, { event: 'purchase', ecommerce: null });
    expect(hear).not.toHaveBeenCalled();
  });

  it('reaches the shop even where reading it throws', () => {
    const trap = new Proxy(
      {},
      {
        get: () => {
          throw new Error('mine');
        },
      },
    );
    readDataLayerPurchases(() => {});
    expect(() => page.dataLayer?.push(trap)).not.toThrow();
    expect(page.dataLayer).toHaveLength(1);
  });

  it('is refused by name when it has no id', () => {
    const hear = vi.fn();
    readDataLayerPurchases(hear);
    gtag('event', 'purchase', { ...ecommerce, transaction_id: '' });
    expect(parseOrder(hear.mock.calls[0]?.[0])).toMatchObject({
      problem: { code: 'bad-order-id' },
    });
  });

  it('is heard no more once we have stopped', () => {
    const hear = vi.fn();
    readDataLayerPurchases(hear)();
    page.dataLayer?.push({ event: 'purchase', ecommerce });
    expect(hear).not.toHaveBeenCalled();
  });
});

describe('an order that the page tells Segment', () => {
  afterEach(() => {
    delete page.analytics;
  });

  it('is read from Order Completed, with its total before its revenue', () => {
    const listeners: ((event: string, properties: unknown) => void)[] = [];
    page.analytics = { on: (_: string, listener: never) => listeners.push(listener) };
    const hear = vi.fn();
    const stop = readSegmentOrders(hear);
    const completed = { order_id: '1001', total: 42.5, revenue: 40, currency: 'USD' };
    const track = (event: string, properties: unknown) => {
      for (const listener of listeners) listener(event, properties);
    };
    track('Product Viewed', completed);
    track('Order Completed', completed);
    stop();
    track('Order Completed', completed);
    expect(hear.mock.calls).toEqual([[{ id: '1001', total: 42.5, currency: 'USD' }]]);
  });

  it('is no reason to fail where there is no Segment, or a broken one', () => {
    expect(() => readSegmentOrders(() => {})()).not.toThrow();
    page.analytics = {
      on() {
        throw new Error('theirs');
      },
    };
    expect(() => readSegmentOrders(() => {})()).not.toThrow();
  });
});

describe("WooCommerce's order-received page", () => {
  const show = (path: string, total: string) => {
    history.replaceState(null, '', path);
    document.body.innerHTML = `<ul class="woocommerce-order-overview"><li class="woocommerce-order-overview__total">
      <strong><span class="woocommerce-Price-amount amount">${total}</span></strong></li></ul>`;
  };
  afterEach(() => {
    delete page.wcSettings;
    document.body.replaceChildren();
    history.replaceState(null, '', '/');
  });

  it.each([
    ['$1,234.50', 'USD', 123450],
    ['1&nbsp;234,50&nbsp;zł', 'PLN', 123450],
    ['<bdi>12.000 ₫</bdi>'.replace('.', ''), 'VND', 12000],
    ['€9,99', 'EUR', 999],
  ])('is read as it is printed: %s', (total, currency, amount) => {
    show('/checkout/order-received/1001/?key=wc_order_x', total);
    const hear = vi.fn();
    readWooCommerceOrder(hear, currency);
    expect(parseOrder(hear.mock.calls[0]?.[0])).toMatchObject({
      value: { id: '1001', total: { amount, currency } },
    });
  });

  it('takes the currency from the settings of a block theme', () => {
    page.wcSettings = { currency: { code: 'GBP' } };
    show('/order-received/7', '£5.00');
    const hear = vi.fn();
    readWooCommerceOrder(hear);
    expect(hear).toHaveBeenCalledWith({ id: '7', total: '5.00', currency: 'GBP' });
  });

  it('is found where the shop has plain permalinks', () => {
    show('/?page_id=7&order-received=1001&key=wc_order_x', '$5.00');
    const hear = vi.fn();
    readWooCommerceOrder(hear, 'USD');
    expect(hear).toHaveBeenCalledWith({ id: '1001', total: '5.00', currency: 'USD' });
  });

  it('is not taken for one when it is another page', () => {
    show('/checkout/?order=1001', '$5.00');
    const hear = vi.fn();
    readWooCommerceOrder(hear, 'USD');
    expect(hear).not.toHaveBeenCalled();
  });
});
