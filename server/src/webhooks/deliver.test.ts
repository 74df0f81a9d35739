import { Webhook } from 'standardwebhooks';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../store/open-store.js';
import type { Store } from '../store/store.js';
import { deliverDue } from './deliver.js';
import { listeningShop } from './listening-shop.fixture.js';
import { PAUSES_MS } from './pause.js';
import { openPost } from './post.js';

const SECRET = `whsec_${Buffer.from('the backend signs with this').toString('base64')}`;

let shop: Awaited<ReturnType<typeof listeningShop>>;
let store: Store;
let now: number;
beforeEach(async () => {
  // The reference library asks the machine's clock.
  now = Date.now();
  shop = await listeningShop();
  store = await openStore(':memory:', undefined, [{ url: shop.url }]);
});
afterEach(() => Promise.all([shop.close(), store.close()]));

const round = (secrets = new Map([[shop.url, SECRET]])) =>
  deliverDue(store.outbox, {
    ...{ secrets, now: () => now, random: () => 0.5 },
    post: openPost({ allowPrivate: true }),
  });
const say = (id = 'msg_1') =>
  store.outbox.add([
    {
      id,
      type: 'reward.approved',
      program: 'default',
      at: now,
      body: '{"type":"reward.approved"}',
    },
  ]);
const parcel = async (state: 'waiting' | 'delivered' | 'dead') =>
  (await store.outbox.list('default', state, 1))[0];

describe('a message to the shop', () => {
  it('is signed so that the reference library accepts it, and delivered once', async () => {
    await say();
    expect(await round()).toBe(1);
    expect(await round()).toBe(0);
    const [{ headers, body } = { headers: {}, body: '' }] = shop.received;
    const sent = headers as Record<string, string>;
    expect(new Webhook(SECRET).verify(body, sent)).toEqual({ type: 'reward.approved' });
    expect(() => new Webhook(SECRET).verify(`${body} `, sent)).toThrow();
    expect(headers).toMatchObject({ 'webhook-id': 'msg_1', 'content-type': 'application/json' });
    expect(await parcel('delivered')).toMatchObject({ outcome: 'Answered 204.', tries: 1 });
  });

  it('is tried again under the same id, later and later, and is dead in the end', async () => {
    shop.answers(500);
    await say();
    for (const pause of PAUSES_MS) {
      expect(await round()).toBe(1);
      expect(await parcel('waiting')).toMatchObject({ dueAt: now + pause });
      now += pause - 1;
      expect(await round()).toBe(0);
      now += 1;
    }
    expect(await round()).toBe(1);
    expect(await parcel('dead')).toMatchObject({ outcome: 'Answered 500.', tries: 9 });
    now += 365 * 86_400_000;
    expect(await round()).toBe(0);
    expect(new Set(shop.received.map(({ headers }) => headers['webhook-id']))).toEqual(
      new Set(['msg_1']),
    );
  });

  it('is delivered when a dead one is sent again', async () => {
    shop.answers(410);
    await say();
    await round();
    const dead = await parcel('dead');
    expect(dead).toMatchObject({ outcome: 'Answered 410.' });
    shop.answers(200);
    await store.outbox.revive(dead?.parcel ?? '', now);
    expect(await round()).toBe(1);
    expect(await parcel('delivered')).toMatchObject({ tries: 1 });
  });

  it('waits as long as the shop asks for', async () => {
    shop.answers(429, { 'retry-after': '3600' });
    await say();
    await round();
    expect(await parcel('waiting')).toMatchObject({ dueAt: now + 3_600_000 });
  });

  it('is not delivered by a redirect', async () => {
    shop.answers(301, { location: 'https://elsewhere.example/' });
    await say();
    await round();
    expect(await parcel('waiting')).toMatchObject({ outcome: 'Answered 301.' });
  });

  it('is taken up again when the process that sent it died', async () => {
    await say();
    await store.outbox.take(now, now + 60_000, 10);
    expect(await round()).toBe(0);
    now += 60_000;
    expect(await round()).toBe(1);
    expect(shop.received).toHaveLength(1);
  });

  it('goes nowhere when nobody listens at its address any more', async () => {
    await say();
    await round(new Map());
    expect(shop.received).toEqual([]);
    expect(await parcel('waiting')).toMatchObject({
      outcome: 'Nobody listens at this address any more.',
    });
  });

  it('does not keep others waiting when one address is slow to fail', async () => {
    await Promise.all(['a', 'b', 'c'].map((id) => say(id)));
    expect(await round()).toBe(3);
    expect(shop.received.map(({ headers }) => headers['webhook-id']).sort()).toEqual([
      'a',
      'b',
      'c',
    ]);
  });
});
