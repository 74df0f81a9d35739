// @ts-check
// Opens the shop: its pages, its order book, and Goodword's backend mounted at /goodword of the same server.
import { createServer as createGoodword } from '@goodword/server';
import { createApp } from './app.mjs';
import { openArchive } from './archive.mjs';
import { createCoupons } from './coupons.mjs';
import { askGoodword } from './discount.mjs';
import { listen } from './listen.mjs';
import { createOrders } from './orders.mjs';
import { referralProgram } from './program.mjs';
import { createSessions } from './sessions.mjs';
import { createWebhooks } from './webhook.mjs';

/**
 * @typedef {object} ShopOptions
 * @property {number} [port] Default: 0, any free one.
 * @property {string} [database] Goodword's: a file, `:memory:` or `postgres://…`. Default: `:memory:`.
 * @property {string} [archive] JSON file for the shop's own orders. Default: memory only.
 * @property {string} adminKey Opens Goodword's dashboard.
 * @property {string} webhookSecret `whsec_…`
 * @property {'on' | 'off' | number} [webhook] Tell Goodword of a paid order at once, never, or so many
 *   milliseconds later. Default: `'on'`.
 * @property {() => number} [now] Default: `Date.now`.
 * @property {boolean} [shortLinks] Share links are `/r/CODE` of the shop. Default: `/?via=CODE`.
 * @property {boolean} [coupons] Make a coupon of the shop for each approved reward. Default: somebody does it by hand.
 * @property {Record<string, unknown>} [program] Laid over the shop's referral programme.
 */

/** @param {ShopOptions} options */
export async function startShop(options) {
  const { port = 0, database = ':memory:', webhook = 'on', now = Date.now } = options;
  const archive = openArchive(options.archive);
  const orders = createOrders(archive, now);
  const coupons = createCoupons(archive, orders);
  const door = await listen(port);
  const endpoint = `${door.url}/goodword`;
  const program = referralProgram(door.url, {
    ...(options.shortLinks && { links: { base: `${door.url}/r` } }),
    ...options.program,
  });

  const goodword = await createGoodword({
    database,
    programs: [program],
    adminKey: options.adminKey,
    webhookSecret: options.webhookSecret,
    ...(options.coupons && { issue: { amount: coupons.make } }),
    now,
  }).catch(async (error) => {
    await door.close();
    throw error;
  });
  const webhooks = createWebhooks({
    endpoint,
    secret: options.webhookSecret,
    now,
    told: (order, type, delivery) =>
      orders.change(order, { webhooks: { ...order.webhooks, [type]: delivery } }),
  });
  const placed = (/** @type {import('./orders.mjs').Order} */ order) => {
    if (webhook === 'off') return;
    void webhooks.send('order.paid', order, { delayMs: webhook === 'on' ? 0 : webhook });
  };

  const app = createApp({
    program,
    orders,
    sessions: createSessions(archive),
    invitation: askGoodword(endpoint),
    coupon: coupons.find,
    tell: webhooks.send,
    placed,
    goodword: (request) => goodword.fetch(request),
  });
  door.open(app.fetch);
  // What was still to be told when the shop closed is told when it opens.
  for (const order of orders.list()) if (order.webhooks['order.paid'] === 'waiting') placed(order);

  return {
    url: door.url,
    endpoint,
    orders,
    /** Tells Goodword a fact about an order now: `send('order.paid', order)`. */
    send: webhooks.send,
    async close() {
      webhooks.stop();
      await door.close();
      await goodword.close();
    },
  };
}
