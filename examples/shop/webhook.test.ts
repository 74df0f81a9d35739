import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { afterEach, describe, expect, it } from 'vitest';
import { createWebhooks } from './webhook.mjs';

const SECRET = `whsec_${Buffer.from('thirty-two bytes of pure clay…').toString('base64')}`;
const ORDER = {
  id: '1001',
  total: 5405,
  currency: 'USD',
  code: 'ANNA42',
  firstOrder: true,
  placedAt: Date.UTC(2026, 10, 22, 10),
  customerId: 'c-7',
  firstName: 'Ben',
  email: 'ben@example.com',
} as never;

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

/** A backend that answers these statuses, one after the other. */
async function backend(...statuses: number[]) {
  const heard: { headers: IncomingHttpHeaders; body: string }[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    heard.push({ headers: request.headers, body });
    response.writeHead(statuses.shift() ?? 200).end('{}');
  });
  await new Promise<void>((done) => server.listen(0, () => done()));
  closers.push(() => server.close());
  const { port } = server.address() as AddressInfo;
  const told: string[] = [];
  const webhooks = createWebhooks({
    endpoint: `http://localhost:${port}`,
    secret: SECRET,
    now: Date.now,
    told: (_order: unknown, type: string, delivery: string) => told.push(`${type} ${delivery}`),
    pausesMs: [0, 0, 0],
  });
  return { webhooks, heard, told };
}

describe('telling Goodword of an order', () => {
  it('signs what it says so that the standard library believes it', async () => {
    const { webhooks, heard } = await backend();
    expect(await webhooks.send('order.paid', ORDER)).toBe(true);
    const [message] = heard;
    const fact = new Webhook(SECRET).verify(
      message?.body ?? '',
      message?.headers as Record<string, string>,
    );
    expect(fact).toMatchObject({
      type: 'order.paid',
      order: { id: '1001', total: '54.05', currency: 'USD', coupons: ['ANNA42'], code: 'ANNA42' },
    });
  });

  it('says it again with the same id until it is heard', async () => {
    const { webhooks, heard, told } = await backend(500, 429, 200);
    expect(await webhooks.send('order.paid', ORDER)).toBe(true);
    expect(new Set(heard.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    expect(heard).toHaveLength(3);
    expect(told).toEqual(['order.paid waiting', 'order.paid delivered']);
  });

  it('does not insist when it is refused', async () => {
    const { webhooks, heard, told } = await backend(401);
    expect(await webhooks.send('order.refunded', ORDER)).toBe(false);
    expect(heard).toHaveLength(1);
    expect(told.at(-1)).toBe('order.refunded failed');
  });

  it('keeps quiet after the shop has closed, and stays waiting', async () => {
    const { webhooks, heard, told } = await backend();
    const sent = webhooks.send('order.paid', ORDER, { delayMs: 60_000 });
    webhooks.stop();
    expect(await sent).toBe(false);
    expect(heard).toHaveLength(0);
    expect(told).toEqual(['order.paid waiting']);
  });
});
