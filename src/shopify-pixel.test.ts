// @vitest-environment node
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { startShopifyPixel } from './shopify-pixel.js';

const COOKIE = `1~${'v'.repeat(22)}~ANNA42.${(Date.now() - 60_000).toString(36)}.k`;

const checkout = {
  order: {
    id: 'gid://shopify/Order/5678901234567890',
    customer: { id: 'c-7', isFirstOrder: true },
  },
  totalPrice: { amount: 42.5, currencyCode: 'USD' },
  email: 'ben@example.com',
  discountApplications: [
    { type: 'DISCOUNT_CODE', title: 'ANNA42' },
    { type: 'AUTOMATIC', title: 'Spring' },
  ],
};

/** Shopify's side of a pixel: events that are published, a cookie jar and a storage that are lent. */
function openSandbox(cookie: string) {
  const stored = new Map<string, string>();
  const listeners: ((event: unknown) => unknown)[] = [];
  return {
    stored,
    publish: (data: unknown) => Promise.all(listeners.map((hear) => hear({ data }))),
    api: {
      analytics: {
        subscribe: (_: string, hear: (event: unknown) => unknown) => listeners.push(hear),
      },
      browser: {
        cookie: { get: async () => cookie },
        localStorage: {
          setItem: async (key: string, text: string) => stored.set(key, text),
          removeItem: async (key: string) => stored.delete(key),
        },
      },
    },
  };
}

const closing: (() => void)[] = [];

/** A backend that gives this answer to every batch. */
async function openBackend(answer: (ids: string[]) => { status: number; body: string }) {
  const heard: { type: string | undefined; event: Record<string, unknown> }[] = [];
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    const { events } = JSON.parse(text);
    for (const event of events) heard.push({ type: request.headers['content-type'], event });
    const { status, body } = answer(events.map(({ id }: { id: string }) => id));
    response.writeHead(status).end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  closing.push(() => server.close());
  const { port } = server.address() as AddressInfo;
  return { heard, endpoint: `http://127.0.0.1:${port}/goodword` };
}

const fine = (ids: string[]) => ({
  status: 200,
  body: JSON.stringify({ answers: ids.map((id) => ({ id, result: 'ok' })) }),
});

describe('a Shopify checkout', () => {
  afterEach(() => {
    for (const close of closing.splice(0)) close();
  });

  it('is reported with the friend who sent the shopper, under the id that the webhook will use', async () => {
    const { heard, endpoint } = await openBackend(fine);
    const sandbox = openSandbox(COOKIE);
    startShopifyPixel(sandbox.api, { endpoint, program: 'default' });
    await sandbox.publish({ checkout });
    expect(heard).toHaveLength(1);
    expect(heard[0]?.type).toBe('text/plain'); // no preflight stands before it
    expect(heard[0]?.event).toMatchObject({
      id: 'purchase:default:5678901234567890',
      type: 'purchase',
      order: {
        id: '5678901234567890',
        total: { amount: 4250, currency: 'USD' },
        coupons: ['ANNA42'],
        customer: { id: 'c-7', email: 'ben@example.com' },
        firstOrder: true,
      },
      touches: [{ code: 'ANNA42' }],
    });
    expect(sandbox.stored.size).toBe(0);
  });

  it.each([
    ['is down', () => ({ status: 503, body: '' })],
    ['answers a login page', () => ({ status: 200, body: '<html>' })],
    [
      'asks to be told again',
      (ids: string[]) => ({
        status: 200,
        body: JSON.stringify({ answers: ids.map((id) => ({ id, result: 'retry' })) }),
      }),
    ],
  ])('waits in the shop storage when the backend %s', async (_, answer) => {
    const { endpoint } = await openBackend(answer);
    const sandbox = openSandbox(COOKIE);
    startShopifyPixel(sandbox.api, { endpoint, program: 'default' });
    await sandbox.publish({ checkout });
    expect([...sandbox.stored.keys()]).toEqual(['gw.out.purchase:default:5678901234567890']);
  });

  it('is left to the webhook when it has no order id yet, or nobody sent the shopper', async () => {
    const { heard, endpoint } = await openBackend(fine);
    const sandbox = openSandbox(COOKIE);
    startShopifyPixel(sandbox.api, { endpoint, program: 'default' });
    await sandbox.publish({ checkout: { ...checkout, order: null } });
    const stranger = openSandbox('');
    startShopifyPixel(stranger.api, { endpoint, program: 'default' });
    await stranger.publish({ checkout });
    expect(heard).toEqual([]);
    expect(sandbox.stored.size + stranger.stored.size).toBe(0);
  });

  it('never throws, whatever Shopify publishes', async () => {
    const { heard, endpoint } = await openBackend(fine);
    const sandbox = openSandbox(COOKIE);
    startShopifyPixel(sandbox.api, { endpoint, program: 'default' });
    for (const data of [
      null,
      undefined,
      {},
      { checkout: 7 },
      { checkout: { order: { id: {} } } },
    ]) {
      await sandbox.publish(data);
    }
    expect(heard).toEqual([]);
  });
});
