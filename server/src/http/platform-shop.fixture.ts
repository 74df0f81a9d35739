import { createHmac } from 'node:crypto';
import { CARA } from './open-shop.fixture.js';
import { shopWithAnna } from './shop-with-anna.fixture.js';

export const SHOPIFY_SECRET = 'shopify-signs-with-this';
export const WOO_SECRET = 'woocommerce-signs-with-this';
export const STRIPE_SECRET = 'whsec_stripe_signs_with_this';

const hmac = (secret: string, text: string, how: 'base64' | 'hex') =>
  createHmac('sha256', secret).update(text).digest(how);

/** A shop with an advocate, whose orders come from Shopify, WooCommerce and Stripe. */
export async function platformShop(...[rules, options]: Parameters<typeof shopWithAnna>) {
  const program = 'default';
  const shop = await shopWithAnna(
    { holdDays: 0, ...rules },
    {
      orderSources: {
        shopify: { secret: SHOPIFY_SECRET, program },
        woocommerce: { secret: WOO_SECRET, program },
        stripe: { secret: STRIPE_SECRET, program },
      },
      ...options,
    },
  );
  const cara = await shop.register(CARA, { firstName: 'Cara' });
  const send = (platform: string, body: string, headers: Record<string, string>) =>
    shop.ask(`/v1/orders/${platform}`, { method: 'POST', body, headers });
  /** The headers by which each platform proves that a body is its own. */
  const sign = {
    shopify: (body: string) => ({
      'x-shopify-topic': 'orders/paid',
      'x-shopify-hmac-sha256': hmac(SHOPIFY_SECRET, body, 'base64'),
      'x-shopify-webhook-id': 'b54557e4-bdd9-4b37-8a5f-bf7d70bcd043',
    }),
    woocommerce: (body: string) => ({
      'x-wc-webhook-topic': 'order.updated',
      'x-wc-webhook-signature': hmac(WOO_SECRET, body, 'base64'),
      'x-wc-webhook-delivery-id': '7a1b2c3d4e5f60718293a4b5c6d7e8f9',
    }),
    stripe: (body: string, { secret = STRIPE_SECRET, sentAt = shop.now(), also = '' } = {}) => {
      const time = Math.floor(sentAt / 1_000);
      const signature = hmac(secret, `${time}.${body}`, 'hex');
      return { 'stripe-signature': `t=${time},${also}v1=${signature},v0=0` };
    },
  };
  return {
    ...shop,
    cara,
    sign,
    /** What Shopify sends. The body is text, because its ids are too long for JavaScript. */
    shopify: (topic: string, body: string, headers: Record<string, string> = {}) =>
      send('shopify', body, { ...sign.shopify(body), 'x-shopify-topic': topic, ...headers }),
    /** What WooCommerce sends. */
    woocommerce: (topic: string, order: unknown, headers: Record<string, string> = {}) => {
      const body = JSON.stringify(order);
      const signed = { ...sign.woocommerce(body), 'x-wc-webhook-topic': topic };
      return send('woocommerce', body, { ...signed, ...headers });
    },
    /** What Stripe sends. */
    stripe: (event: unknown, how?: Parameters<typeof sign.stripe>[1]) => {
      const body = JSON.stringify(event);
      return send('stripe', body, sign.stripe(body, how));
    },
    send,
    /** The latest order, in one line for each thing that a merchant looks at. */
    order1: async () => {
      const [order] = (await shop.conversions()).conversions;
      return (
        order && {
          id: order.orderId,
          status: order.status,
          total: `${order.total.amount} ${order.total.currency}`,
          signal: order.decision.signal,
          code: order.decision.code,
          rewards: Object.fromEntries(
            order.rewards.map(({ side, state, reason, value }) => [
              side,
              `${state}/${reason} ${value?.amount}`,
            ]),
          ),
        }
      );
    },
  };
}
