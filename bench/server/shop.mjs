// A shop as it is in earnest: few advocates bring much, most bring little; friends come, look, share on and buy; orders are
// told of by the browser and by the shop's server, and some go back. Seeded: every run has the same shop.
import { randomUUID } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { createServer } from '../../server/dist/server.js';

export const DAY_MS = 86_400_000;
export const ADMIN_KEY = 'key-of-the-bench-1';
const SECRET = `whsec_${Buffer.from('the shop signs with this').toString('base64')}`;
const BASE = 'https://shop.example/goodword';

const usd = (amount) => ({ amount, currency: 'USD' });
export const PROGRAM = {
  id: 'default',
  shop: 'Marigold',
  shareUrl: 'https://shop.example/',
  offers: {
    advocate: { kind: 'credit', value: usd(1_000) },
    friend: { kind: 'percent', percent: 20 },
  },
  rules: { windowDays: 30, credit: 'last', firstOrderOnly: true, holdDays: 14 },
};

/** Numbers from 0 to 1, the same in every run. */
export function chance(seed = 1) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Opens a backend with a clock that can be turned. */
export async function openShop(database, at = Date.now()) {
  let now = at;
  let caller = 0;
  const server = await createServer({
    database,
    programs: [PROGRAM],
    adminKey: ADMIN_KEY,
    webhookSecret: SECRET,
    // Her reward is booked here, his discount the shop gives by itself.
    issue: { credit: 'balance', percent: () => ({}) },
    now: () => now,
  });
  // From many addresses, as many shoppers are, so that no limit is measured.
  const answer = async (request) => {
    const address = `82.${(caller >> 16) & 255}.${(caller >> 8) & 255}.${caller++ & 255}`;
    const response = await server.fetch(request, { address });
    const text = await response.text();
    if (!response.ok) throw new Error(`${request.url} answered ${response.status}: ${text}`);
    return JSON.parse(text);
  };
  const ask = (path, init) => answer(new Request(BASE + path, init));
  // As every client writes it: with the length of its body.
  const posted = (path, body, headers = {}) =>
    new Request(BASE + path, {
      method: 'POST',
      body,
      headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
    });
  const post = (...parts) => answer(posted(...parts));
  const eventsOf = (list) => posted('/v1/events', JSON.stringify({ events: list }));
  const webhookOf = (type, order, more = {}) => {
    const body = JSON.stringify({ type: `order.${type}`, program: 'default', order, ...more });
    const id = randomUUID();
    return posted('/v1/orders/generic', body, {
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(now / 1_000)),
      'webhook-signature': new Webhook(SECRET).sign(id, new Date(now), body),
    });
  };
  return {
    close: () => server.close(),
    now: () => now,
    setClock: (time) => {
      now = time;
    },
    register: (visitor, firstName) =>
      post(
        '/v1/advocates',
        JSON.stringify({ program: 'default', visitor, customer: { firstName } }),
      ),
    // Requests that are made before the clock runs: browsers and the shop's server make them, not the backend.
    eventsOf,
    webhookOf,
    answer,
    events: (list) => answer(eventsOf(list)),
    webhook: (...parts) => answer(webhookOf(...parts)),
    me: (visitor) =>
      ask('/v1/me?program=default', { headers: { authorization: `Bearer ${visitor}` } }),
    admin: (path) =>
      ask(`/v1/admin/${path}`, { headers: { authorization: `Bearer ${ADMIN_KEY}` } }),
  };
}

const base = (type, visitor) => ({
  type,
  id: randomUUID(),
  program: 'default',
  visitor,
  ageMs: 0,
  page: 'https://shop.example/products/linen-shirt',
});

export const visit = (visitor, code) => ({
  ...base('visit', visitor),
  touch: { code, ageMs: 0, landing: 'https://shop.example/?via=x', referrer: 'chat.example' },
});
export const open = (visitor) => ({ ...base('open', visitor), surface: 'button' });
export const share = (visitor, code) => ({
  ...base('share', visitor),
  code,
  channel: 'copy-link',
  outcome: 'copied',
});
export const purchase = (visitor, code, id, total) => ({
  ...base('purchase', visitor),
  id: `purchase:default:${id}`,
  order: { id, total: usd(total), coupons: [] },
  touches: code ? [{ code, ageMs: DAY_MS, landing: 'https://shop.example/?via=x' }] : [],
});
