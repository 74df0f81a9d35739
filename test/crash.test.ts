import { randomUUID } from 'node:crypto';
import { setTimeout as pass } from 'node:timers/promises';
import type { Conversions } from 'goodword/protocol';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { RewardTold, WebhookMessage } from '../server/src/ledger/message.js';
import { openStore } from '../server/src/store/open-store.js';
import { startPostgres, type TestPostgres } from '../server/src/store/postgres.fixture.js';
import { listeningShop } from '../server/src/webhooks/listening-shop.fixture.js';
import { type BackendProcess, openBackendProcess } from './faults/backend-process.js';

const ADMIN_KEY = 'key-of-the-merchant';
const SECRET = `whsec_${Buffer.from('the shop signs with this').toString('base64')}`;
const headers = { authorization: `Bearer ${ADMIN_KEY}` };

const ORDERS = Number(process.env['CRASH_ORDERS'] ?? 40);
const KILLS = Number(process.env['CRASH_KILLS'] ?? 4);
const CAP = Math.floor(ORDERS / 2);
const POOL = 'friend-points-100';

const programs = [
  {
    ...{ id: 'default', shop: 'Marigold', shareUrl: 'https://shop.example/' },
    offers: {
      advocate: { kind: 'credit', value: { amount: 1_000, currency: 'USD' } },
      friend: { kind: 'points', points: 100 },
    },
    rules: {
      ...{ windowDays: 30, credit: 'last', firstOrderOnly: false, holdDays: 0 },
      ...{ caps: { perAdvocate: { rewards: CAP } }, review: { ordersPerHour: 100_000 } },
    },
  },
];

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

const at = ({ port }: BackendProcess, path: string) => `http://127.0.0.1:${port}/goodword${path}`;

/** Sends until it is answered, as shops' platforms do: the same delivery each time. */
async function deliver(backend: BackendProcess, order: string): Promise<void> {
  const body = JSON.stringify({
    type: 'order.paid',
    program: 'default',
    order: { id: order, total: '50.00', currency: 'USD', code: 'ANNA42' },
  });
  const id = randomUUID();
  for (;;) {
    const now = new Date();
    const signed = {
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(now.getTime() / 1_000)),
      'webhook-signature': new Webhook(SECRET).sign(id, now, body),
    };
    const answer = await fetch(at(backend, '/v1/orders/generic'), {
      ...{ method: 'POST', body, headers: signed },
    }).catch(() => undefined);
    if (answer?.status === 200) return;
    await pass(20);
  }
}

async function conversionsOf(backend: BackendProcess) {
  const all: Conversions['conversions'][number][] = [];
  let before = '';
  for (;;) {
    const path = `/v1/admin/conversions?program=default&before=${before}`;
    const query = before === '' ? path.replace('&before=', '') : path;
    const page = (await (await fetch(at(backend, query), { headers })).json()) as Conversions;
    all.push(...page.conversions);
    if (page.next === undefined) return all;
    before = encodeURIComponent(page.next);
  }
}

/** Orders come all the time, each told by two deliveries at once, while one process after the other is killed. */
async function liveThrough(backends: readonly BackendProcess[]) {
  const [first] = backends as [BackendProcess];
  const vanity = { program: 'default', code: 'ANNA42' };
  await fetch(at(first, '/v1/admin/advocates'), {
    ...{ method: 'POST', headers, body: JSON.stringify(vanity) },
  });
  const coupons = Array.from({ length: ORDERS }, (_, index) => `GIFT-${index}`);
  await fetch(at(first, `/v1/admin/pools/${POOL}?program=default`), {
    ...{ method: 'POST', headers, body: JSON.stringify(coupons) },
  });
  const waiting = Array.from({ length: ORDERS }, (_, index) => `o-${index}`);
  let told = 0;
  const work = async () => {
    for (let order = waiting.shift(); order !== undefined; order = waiting.shift()) {
      const twice = [first, backends.at(-1) ?? first];
      await Promise.all(twice.map((backend) => deliver(backend, order)));
      told += 1;
    }
  };
  const workers = Array.from({ length: 6 }, work);
  for (let kill = 0; kill < KILLS; kill++) {
    // Not after a time but after some work, so that a slow machine is killed in the middle, too.
    const enough = told + Math.floor(ORDERS / (KILLS + 2));
    while (told < enough && waiting.length > 0) await pass(5);
    const backend = backends[kill % backends.length] ?? first;
    await backend.kill();
    await backend.start();
  }
  await Promise.all(workers);
  const orders = await conversionsOf(first);
  const earned = orders.flatMap(({ rewards }) =>
    rewards.filter(({ side, state }) => side === 'advocate' && state !== 'rejected'),
  );
  return { orders, earned };
}

/** What stands in the database of a backend that was killed last: rewards that were handed over, credit and coupons. */
async function handedOver(database: string) {
  const store = await openStore(database);
  const ids = Array.from({ length: ORDERS }, (_, index) => `o-${index}`);
  const rewards = (await store.rewards.ofOrders('default', ids)).filter(
    ({ state }) => state === 'issued',
  );
  const [credit] = await store.credit.balances('default', 'anna42');
  const pools = await store.coupons.pools('default', 0);
  await store.close();
  const coupons = rewards.flatMap(({ coupon }) => coupon ?? []);
  const credited = rewards.filter(({ side }) => side === 'advocate').length;
  return { coupons, credited, credit, given: pools.find(({ pool }) => pool === POOL)?.given };
}

it.each(['SQLite', 'PostgreSQL, by two processes'])(
  'loses no order and pays, credits and gives none twice while the backend is killed under load: %s',
  async (where) => {
    const database = where === 'SQLite' ? {} : { database: await postgres.freshDatabase() };
    const ear = await listeningShop();
    const server = {
      ...{ adminKey: ADMIN_KEY, webhookSecret: SECRET, allowPrivateWebhooks: true },
      issue: { credit: 'balance', points: 'pool' },
      webhooks: [{ url: ear.url, secret: SECRET, events: ['reward.issued'] }],
    };
    const backends: BackendProcess[] = [];
    try {
      for (let count = 0; count < (where === 'SQLite' ? 1 : 2); count++) {
        backends.push(await openBackendProcess({ ...database, programs, server }));
      }
      const { orders, earned } = await liveThrough(backends);
      expect(orders.map(({ orderId }) => orderId).sort()).toEqual(
        Array.from({ length: ORDERS }, (_, index) => `o-${index}`).sort(),
      );
      expect(orders.every(({ status }) => status === 'paid')).toBe(true);
      expect(earned).toHaveLength(CAP);

      // What a process had taken when it died, another one takes a minute later: it holds at any moment.
      await vi.waitFor(() => expect(ear.received.length).toBeGreaterThan(1), 30_000);
      for (const backend of backends) await backend.kill();
      const { coupons, credited, credit, given } = await handedOver(backends[0]?.database ?? '');
      expect(credited).toBeGreaterThan(0);
      expect(credit).toEqual({ amount: credited * 1_000, currency: 'USD' });
      expect(coupons.length).toBeGreaterThan(0);
      expect(new Set(coupons).size).toBe(coupons.length);
      expect(given).toBe(coupons.length);
      // Told again after a crash it is the same message.
      const rewardOf = (body: string) =>
        (JSON.parse(body) as WebhookMessage<RewardTold>).data.reward.id;
      const told = new Set(ear.received.map(({ headers: sent }) => sent['webhook-id']));
      expect(told.size).toBe(new Set(ear.received.map(({ body }) => rewardOf(body))).size);
    } finally {
      await ear.close();
      for (const backend of backends) await backend.close();
    }
  },
  120_000 + ORDERS * 1_000,
);
