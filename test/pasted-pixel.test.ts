import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';

const text = readFileSync(new URL('../dist/shopify-pixel.js', import.meta.url), 'utf8');

it('the text that is pasted into Shopify’s admin reports an order by itself', async () => {
  const heard: unknown[] = [];
  const backend = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    heard.push(...JSON.parse(body).events);
    response.end('{"answers":[{"id":"purchase:default:1001","result":"ok"}]}');
  });
  await new Promise<void>((ready) => backend.listen(0, ready));
  onTestFinished(() => void backend.close());
  const { port } = backend.address() as AddressInfo;
  const left: string[] = [];
  const removed: string[] = [];
  let publish = async (_: unknown): Promise<unknown> => undefined;
  const analytics = {
    subscribe(_: string, hear: typeof publish) {
      publish = hear;
    },
  };
  const browser = {
    cookie: { get: async () => `1~${'v'.repeat(22)}~ANNA42.${Date.now().toString(36)}.k` },
    localStorage: {
      setItem: async (key: string) => left.push(key),
      removeItem: async (key: string) => removed.push(key),
    },
  };
  const call = `goodword.startShopifyPixel({ analytics, browser }, { endpoint: 'http://localhost:${port}/goodword', program: 'default' });`;
  new Function('analytics', 'browser', `${text}\n${call}`)(analytics, browser);
  const order = { id: 'gid://shopify/Order/1001' };
  const totalPrice = { amount: 42.5, currencyCode: 'USD' };
  await publish({ data: { checkout: { order, totalPrice } } });
  expect(heard).toMatchObject([
    {
      id: 'purchase:default:1001',
      order: { total: { amount: 4250 } },
      touches: [{ code: 'ANNA42' }],
    },
  ]);
  expect([left, removed]).toEqual([
    ['gw.out.purchase:default:1001'],
    ['gw.out.purchase:default:1001'],
  ]);
});
