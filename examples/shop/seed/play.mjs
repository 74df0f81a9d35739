// @ts-check
// Plays a crowd through the real endpoints, several at a time, as browsers and the shop's server would.
import { createWebhooks } from '../webhook.mjs';
import { customerOf, eventsOf, orderOf } from './facts.mjs';
import { crowdOf } from './person.mjs';

const AT_ONCE = 8;
const PATIENCE = 6;

/**
 * @param {object} options
 * @param {string} options.endpoint E.g. `http://localhost:4600/goodword`.
 * @param {string} options.webhookSecret
 * @param {number} [options.people] Default: 300.
 * @param {number} [options.start] Another start, other people. Default: 7.
 * @param {() => number} [options.now]
 * @param {(done: number, all: number, what: string) => void} [options.onProgress]
 * @returns {Promise<Record<string, number>>} What the backend answered, counted.
 */
export async function playCrowd(options) {
  const { endpoint, webhookSecret, people = 300, start = 7, now = Date.now, onProgress } = options;
  const crowd = crowdOf(people, start);
  const shop = new URL(endpoint).origin;
  const advocates = crowd.filter((person) => person.advocate || person.himself);
  const buyers = crowd.filter((person) => person.bought?.order.webhook);
  const all = advocates.length + crowd.length + buyers.length;
  const counts = /** @type {Record<string, number>} */ ({});
  const count = (/** @type {string} */ what) => {
    counts[what] = (counts[what] ?? 0) + 1;
  };
  let done = 0;
  const step = (/** @type {string} */ what) => onProgress?.(++done, all, what);

  /** @type {Map<number, string>} */
  const codes = new Map();
  const codeOf = (/** @type {number} */ index) => codes.get(index);
  await eachOf(advocates, async (person) => {
    const body = { program: 'default', visitor: person.visitor, customer: customerOf(person) };
    codes.set(person.index, (await post(`${endpoint}/v1/advocates`, body)).code);
    count('advocates');
    step('Advocates get their codes');
  });

  await eachOf(crowd, async (person) => {
    const events = eventsOf(person, codeOf, shop);
    if (events.length > 0) {
      const { answers } = await post(`${endpoint}/v1/events`, { events });
      for (const answer of answers)
        count(`events ${answer.result}${answer.reason ? ` (${answer.reason})` : ''}`);
    }
    step('Browsers report');
  });

  const webhooks = createWebhooks({ endpoint, secret: webhookSecret, now, told: () => {} });
  const clock = now();
  await eachOf(buyers, async (person) => {
    const bought = /** @type {NonNullable<typeof person.bought>} */ (person.bought);
    const order = /** @type {any} */ (orderOf(person, bought, codeOf, clock));
    const heard = await webhooks.send('order.paid', order);
    count(heard ? 'orders confirmed' : 'orders refused');
    if (heard && bought.order.refunded && (await webhooks.send('order.refunded', order)))
      count('orders refunded');
    step('The shop confirms its orders');
  });
  return counts;
}

/** @template T @param {readonly T[]} list @param {(item: T) => Promise<void>} act */
async function eachOf(list, act) {
  const rest = list.values();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const item of rest) await act(item);
    }),
  );
}

/**
 * As a browser sends it. A busy backend says how long to wait; anything else is said aloud.
 * @returns {Promise<any>}
 */
async function post(/** @type {string} */ address, /** @type {unknown} */ body) {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: JSON.stringify(body),
    });
    if (answer.ok) return answer.json();
    const said = await answer.text();
    const busy = answer.status === 429 || answer.status === 503;
    if (!busy || attempt === PATIENCE)
      throw new Error(`${address} answered ${answer.status}: ${said}`);
    await new Promise((go) =>
      setTimeout(go, 1000 * Number(answer.headers.get('retry-after') ?? 1)),
    );
  }
}
