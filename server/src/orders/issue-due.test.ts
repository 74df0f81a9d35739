import { afterEach, expect, it } from 'vitest';
import { storeIn } from '../store/open-store.js';
import type { Store } from '../store/store.js';
import { genericFact } from './generic.js';
import { openHeardShop } from './heard-shop.fixture.js';
import { type IssuingBy, issueDue } from './issue-due.js';
import { recordFact } from './record-fact.js';
import { sweep } from './sweep.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

let store: Store;
afterEach(() => store.close());

it('a shop that cannot be reached is asked for a reward until it can, and the merchant is told', async () => {
  let now = Date.UTC(2026, 10, 22);
  const shop = await openHeardShop(now, () => {});
  const { book } = shop;
  const listener = { url: 'https://shop.example/hooks', types: ['issue.failed'] };
  store = storeIn(shop.database, [listener]);
  const order = { id: '1001', total: '42.00', currency: 'USD', code: 'ANNA42' };
  const body = { type: 'order.paid', program: 'default', order };
  const fact = genericFact({ id: 'd-1', sentAt: now, body }, now);
  if (!fact.ok) throw new Error(fact.problem.message);
  await recordFact(store, fact.value, { book, now, cause: 'order' });
  now += 15 * DAY;
  await sweep(store, book, now);

  let tries = 0;
  const ask: IssuingBy['ask'] = async () => {
    tries += 1;
    return tries > 12 ? { issued: { coupon: 'AT-LAST' } } : { failed: 'Answered 503.' };
  };
  const by: IssuingBy = {
    ...{ book, ask, rules: { credit: () => ({}) }, now: () => now, fresh: () => `f-${now}` },
    pauseAfter: (nth) => (nth < 9 ? HOUR : undefined),
  };
  const hers = async () => (await store.rewards.ofAdvocate('default', 'ANNA42'))[0];
  for (let day = 0; day < 12; day++) {
    await issueDue(store, by);
    expect(await hers()).toMatchObject({ state: 'approved' });
    now += DAY;
  }
  expect(await store.issuing.failing('default')).toEqual({ rewards: 1, outcome: 'Answered 503.' });
  const told = await store.outbox.list('default', 'waiting', 50);
  expect(told).toHaveLength(10);
  expect(JSON.parse(told[0]?.body ?? '')).toMatchObject({
    type: 'issue.failed',
    data: { orderId: '1001', outcome: 'Answered 503.', waiting: 1 },
  });
  await issueDue(store, by);
  expect(await hers()).toMatchObject({ state: 'issued', coupon: 'AT-LAST' });
  expect(await store.issuing.failing('default')).toBeUndefined();
});

it('tells after each round whether more may be due, so that a heap is worked through at once', async () => {
  const now = Date.UTC(2026, 10, 22);
  const { book, database } = await openHeardShop(now, () => {});
  store = storeIn(database, []);
  const by: IssuingBy = {
    ...{ book, rules: {}, now: () => now, fresh: () => 'f-1', pauseAfter: () => HOUR },
    ask: async () => ({ issued: {} }),
  };
  // Rewards that are owed no more since: each is looked at, and let go.
  const heap = Array.from({ length: 45 }, (_, nth) => `default:${nth}:advocate`);
  await store.issuing.want('default', heap, now);
  expect([await issueDue(store, by), await issueDue(store, by)]).toEqual(['more', 'more']);
  expect(await issueDue(store, by)).toBe('nothing');
});
