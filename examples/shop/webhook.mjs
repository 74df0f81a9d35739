// @ts-check
// Tells Goodword what happened to an order: signed by the Standard Webhooks scheme, over real HTTP, until it is heard.
import { Webhook } from 'standardwebhooks';
import { decimal } from './money.mjs';
import { codesOn } from './orders.mjs';

/** @typedef {'order.paid' | 'order.refunded' | 'order.cancelled'} OrderFact */

// Pauses before the second try and the ones after it.
const PAUSES_MS = [200, 800, 3_000, 10_000];

/** @param {OrderFact} type @param {import('./orders.mjs').Order} order */
export const webhookBody = (type, order) => ({
  type,
  program: 'default',
  order: {
    id: order.id,
    total: decimal(order.total),
    currency: order.currency,
    coupons: codesOn(order),
    ...(order.code && { code: order.code }),
    firstOrder: order.firstOrder,
    placedAt: new Date(order.placedAt).toISOString(),
    customer: { id: order.customerId, email: order.email, firstName: order.firstName },
  },
});

/**
 * @param {object} options
 * @param {string} options.endpoint
 * @param {string} options.secret `whsec_…`
 * @param {() => number} options.now
 * @param {(order: import('./orders.mjs').Order, type: OrderFact, delivery: import('./orders.mjs').Delivery) => void} options.told
 * @param {readonly number[]} [options.pausesMs]
 */
export function createWebhooks({ endpoint, secret, now, told, pausesMs = PAUSES_MS }) {
  const signer = new Webhook(secret);
  const stopped = new AbortController();

  async function post(/** @type {string} */ id, /** @type {string} */ body) {
    const at = new Date(now());
    const answer = await fetch(`${endpoint}/v1/orders/generic`, {
      method: 'POST',
      body,
      headers: {
        'content-type': 'application/json',
        'webhook-id': id,
        'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
        'webhook-signature': signer.sign(id, at, body),
      },
      signal: AbortSignal.any([stopped.signal, AbortSignal.timeout(5_000)]),
    }).catch(() => undefined);
    await answer?.arrayBuffer();
    return answer?.status;
  }

  return {
    /**
     * Sends one fact; answers whether it was heard. Every try has the same id, so that it counts once.
     * @param {OrderFact} type @param {import('./orders.mjs').Order} order
     */
    async send(type, order, { delayMs = 0 } = {}) {
      told(order, type, 'waiting');
      const body = JSON.stringify(webhookBody(type, order));
      const id = `msg_oddkin_${order.id}_${type.replace('.', '_')}`;
      for (const pause of [delayMs, ...pausesMs]) {
        if (!(await wait(pause, stopped.signal))) return false;
        const status = await post(id, body);
        if (status === 200) {
          told(order, type, 'delivered');
          return true;
        }
        // What the backend refused once, it will refuse again; silence and 5xx may pass.
        if (status !== undefined && status < 500 && status !== 429) break;
      }
      if (!stopped.signal.aborted) told(order, type, 'failed');
      return false;
    },
    stop: () => stopped.abort(),
  };
}

/** @typedef {ReturnType<typeof createWebhooks>} Webhooks */

/** @returns {Promise<boolean>} False where it was stopped meanwhile. */
const wait = (/** @type {number} */ ms, /** @type {AbortSignal} */ stopped) =>
  new Promise((done) => {
    if (stopped.aborted) return done(false);
    const timer = setTimeout(finish, ms, true);
    const stop = () => finish(false);
    stopped.addEventListener('abort', stop);
    function finish(/** @type {boolean} */ going) {
      clearTimeout(timer);
      stopped.removeEventListener('abort', stop);
      done(going);
    }
  });
