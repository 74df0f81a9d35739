import { Webhook } from 'standardwebhooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { WebhookMessage } from '../ledger/message.js';
import type { ServerOptions } from '../server.js';
import { listeningShop } from '../webhooks/listening-shop.fixture.js';
import { ANNA, BEN, openShop, SECRET, withoutIds } from './open-shop.fixture.js';
import { shopWithAnna } from './shop-with-anna.fixture.js';

let ear: Awaited<ReturnType<typeof listeningShop>>;
let close: () => Promise<void>;
beforeEach(async () => {
  ear = await listeningShop();
  close = async () => undefined;
});
afterEach(async () => {
  await close();
  await ear.close();
});

type Rules = Parameters<typeof shopWithAnna>[0];

async function open(rules: Rules = {}, options: Partial<ServerOptions> = {}) {
  const shop = await shopWithAnna(rules, {
    webhooks: [{ url: ear.url, secret: SECRET }],
    allowPrivateWebhooks: true,
    ...options,
  });
  close = shop.close;
  return shop;
}

/** The messages that arrived, once there are so many, each with the signature that it must have. */
async function heard(count: number) {
  await ear.has(count);
  return ear.received.map(({ body, headers }) => {
    const id = String(headers['webhook-id']);
    const at = new Date(Number(headers['webhook-timestamp']) * 1_000);
    expect(headers['webhook-signature']).toBe(new Webhook(SECRET).sign(id, at, body));
    return JSON.parse(body) as WebhookMessage;
  });
}

const types = (messages: readonly WebhookMessage[]) => messages.map(({ type }) => type).sort();

describe('the shop’s own systems', () => {
  it('are told of the friend’s order and of both rewards', async () => {
    const shop = await open({ holdDays: 0 });
    await shop.order(shop.touched);
    await shop.webhook('paid');
    const messages = await heard(5);
    expect(types(messages)).toEqual([
      'friend.ordered',
      'reward.approved',
      'reward.approved',
      'reward.earned',
      'reward.earned',
    ]);
    expect(messages.find(({ type }) => type === 'friend.ordered')).toMatchObject({
      timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      data: {
        program: 'default',
        code: shop.anna.code,
        order: { id: '1001', total: { amount: 5_000, currency: 'USD' } },
      },
    });
    expect(messages.find(({ type }) => type === 'reward.approved')).toMatchObject({
      data: { orderId: '1001', reward: { state: 'approved', reason: 'order-paid' } },
    });
    expect(withoutIds(messages)).not.toMatch(/ben|visitor|example\.com/i);
  });

  it('are told who invited a friend who signs up, and nothing when nobody did', async () => {
    const shop = await open();
    const signup = (subject: string, visitor: string, code: string) => ({
      ...{ type: 'signup', id: `signup:default:${subject}`, program: 'default', visitor },
      ...{ ageMs: 0, subject, touches: [{ code, ageMs: 1_000 }] },
    });
    await shop.events(
      signup('own', ANNA, shop.anna.code),
      signup('lost', BEN, 'NOBODY'),
      signup('account-7', BEN, shop.anna.code),
      signup('account-7', BEN, shop.anna.code),
    );
    expect(await heard(1)).toMatchObject([
      {
        type: 'friend.joined',
        data: { program: 'default', code: shop.anna.code, kind: 'signup', subject: 'account-7' },
      },
    ]);
    await shop.events(signup('account-8', BEN, shop.anna.code));
    const subjects = (await heard(2)).map(({ data }) => 'subject' in data && data.subject);
    expect(subjects).toEqual(['account-7', 'account-8']);
  });

  it('hear only what they asked for: the value that a partial refund leaves', async () => {
    const events = ['reward.updated', 'reward.reversed'] as const;
    const shop = await open({}, { webhooks: [{ url: ear.url, secret: SECRET, events }] });
    const order = { coupons: [shop.anna.code] };
    await shop.webhook('paid', order);
    const refunds = [{ id: 'r-1', amount: '20.00' }];
    await shop.webhook('refunded', { ...order, refunds } as object);
    expect(await heard(1)).toMatchObject([
      {
        type: 'reward.updated',
        data: { reward: { side: 'friend', state: 'redeemed', value: { amount: 600 } } },
      },
    ]);
    await shop.webhook('refunded', order);
    expect(types(await heard(2))).toEqual(['reward.reversed', 'reward.updated']);
  });

  it('get a dead message again when the merchant says so, and only then', async () => {
    ear.answers(410);
    const shop = await open(
      {},
      { webhooks: [{ url: ear.url, secret: SECRET, events: ['friend.ordered'] }] },
    );
    await shop.webhook('paid', { coupons: [shop.anna.code] });
    await ear.has(1);
    const message = await firstDead(shop);
    expect(message).toMatchObject({ type: 'friend.ordered', outcome: 'Answered 410.', tries: 1 });
    const again = () => shop.post(`/v1/admin/messages/${message.id}`, {}, shop.asAdmin);
    expect((await again()).status).toBe(200);
    expect(await (await again()).json()).toMatchObject({ state: 'waiting' });
    ear.answers(204);
    await ear.has(2);
    expect(ear.received[1]?.headers['webhook-id']).toBe(ear.received[0]?.headers['webhook-id']);
  });

  it('are told a test when the merchant wants one, whatever else they hear, signed like all', async () => {
    const events = ['pool.dry'] as const;
    const shop = await open({}, { webhooks: [{ url: ear.url, secret: SECRET, events }] });
    const webhooks = await shop.ask('/v1/admin/webhooks', { headers: shop.asAdmin });
    expect(await webhooks.json()).toEqual({ webhooks: [{ url: ear.url, events }] });
    const test = () => shop.post('/v1/admin/webhooks/test?program=default', {}, shop.asAdmin);
    const sent = (await (await test()).json()) as { at: number };
    expect(sent).toEqual({ addresses: 1, at: expect.any(Number) });
    expect(await heard(1)).toMatchObject([{ type: 'webhook.test', data: { program: 'default' } }]);
    await test();
    expect(types(await heard(2))).toEqual(['webhook.test', 'webhook.test']);
    await vi.waitFor(async () => {
      const messages = await shop.outbox('delivered');
      expect(messages.map(({ at }) => at)).toContain(sent.at);
    }, 15_000);
    expect(ear.received[1]?.headers['webhook-id']).not.toBe(ear.received[0]?.headers['webhook-id']);
  });

  it('are told no test where there are none, nor by a stranger', async () => {
    const shop = await open({}, { webhooks: [] });
    const test = (headers?: Record<string, string>) =>
      shop.post('/v1/admin/webhooks/test?program=default', {}, headers);
    expect([(await test()).status, (await test(shop.asAdmin)).status]).toEqual([401, 409]);
    const unknown = await shop.post('/v1/admin/webhooks/test?program=other', {}, shop.asAdmin);
    expect(unknown.status).toBe(404);
  });

  it('are nobody else’s business: the list is behind the admin key', async () => {
    const shop = await open();
    expect((await shop.ask('/v1/admin/messages?program=default')).status).toBe(401);
    expect((await shop.post('/v1/admin/messages/x', {})).status).toBe(401);
    expect((await shop.post('/v1/admin/messages/x', {}, shop.asAdmin)).status).toBe(404);
    const query = (text: string) =>
      shop.ask(`/v1/admin/messages?${text}`, { headers: shop.asAdmin });
    expect((await query('program=other')).status).toBe(404);
    expect((await query('program=default&state=lost')).status).toBe(400);
  });

  it.each([
    ['a private address', { url: 'https://127.0.0.1/' }, /public address/],
    ['an address of its network', { url: 'https://[fd00::1]/' }, /public address/],
    ['no TLS', { url: 'http://shop.example/' }, /https/],
    ['no address', { url: 'shop.example' }, /url must be like/],
    ['a short secret', { secret: 'abc' }, /whsec_/],
    ['an event that there is not', { events: ['friend.left'] }, /friend\.left/],
  ])('cannot be set up with %s', async (_what, change, message) => {
    const listener = { url: 'https://shop.example/hooks', secret: SECRET, ...change };
    const webhooks = [listener] as NonNullable<ServerOptions['webhooks']>;
    await expect(openShop({}, { webhooks })).rejects.toThrow(message);
  });
});

type Shop = Awaited<ReturnType<typeof open>>;

/** The shop has answered before the backend has written down what that means. */
const firstDead = (shop: Shop) =>
  vi.waitFor(async () => {
    const [message] = await shop.outbox('dead');
    if (!message) throw new Error('nothing is dead yet');
    return message;
  });
