// @vitest-environment node
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Analytics } from '@segment/analytics-node';
import { afterEach, describe, expect, it } from 'vitest';
import type { PurchaseEvent, VisitEvent } from '../protocol/event.js';
import { segment } from './segment.js';
import { json, openCollector } from './testing/collector.js';

const base = { program: 'default', visitor: 'visitor-0123456789', ageMs: 60_000 };
const page = 'https://shop.example/thanks';
const purchase: PurchaseEvent = {
  ...base,
  page,
  type: 'purchase',
  id: 'purchase:default:1001',
  order: {
    id: '1001',
    total: { amount: 4205, currency: 'USD' },
    coupons: ['SPRING', 'ANNA42'],
    customer: { email: 'ben@example.com', firstName: 'Ben' },
  },
  touches: [{ code: 'ANNA42', ageMs: 90_000 }],
};
const visit: VisitEvent = {
  ...base,
  type: 'visit',
  id: 'v1',
  touch: { code: 'ANNA42', ageMs: 60_000 },
};

interface Call {
  readonly url: string | undefined;
  readonly type: string | undefined;
  readonly body: Record<string, unknown> & { batch: Record<string, unknown>[] };
}

let server: Server | undefined;
afterEach(() => server?.close());

/** A stand-in for Segment that speaks real HTTP. */
async function openSegment(status = 200, headers: Record<string, string> = {}) {
  const calls: Call[] = [];
  server = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    calls.push({ url: request.url, type: request.headers['content-type'], body: JSON.parse(text) });
    response.writeHead(status, headers).end('{"success":true}');
  });
  await new Promise<void>((listening) => server?.listen(0, listening));
  const { port } = server.address() as AddressInfo;
  return { calls, send: segment({ writeKey: 'key', host: `http://localhost:${port}/` }) };
}

describe('segment', () => {
  it('reports a purchase as Order Completed with its money in units of the currency', async () => {
    const { calls, send } = await openSegment();
    const { answers } = await send({ events: [purchase] });
    expect(answers).toEqual([{ id: purchase.id, result: 'ok' }]);
    expect(calls[0]?.url).toBe('/v1/batch');
    expect(calls[0]?.body).toMatchObject({ writeKey: 'key', sentAt: expect.any(String) });
    expect(calls[0]?.body.batch[0]).toMatchObject({
      type: 'track',
      event: 'Order Completed',
      messageId: 'purchase:default:1001',
      properties: {
        order_id: '1001',
        total: 42.05,
        currency: 'USD',
        coupon: 'SPRING,ANNA42',
        referral_touches: ['ANNA42'],
      },
      context: { page: { url: page } },
    });
  });

  it('writes yen without decimals and dinars with three', async () => {
    const { calls, send } = await openSegment();
    const paid = (amount: number, currency: string): PurchaseEvent => ({
      ...purchase,
      order: { ...purchase.order, total: { amount, currency } },
    });
    await send({ events: [paid(1200, 'JPY'), paid(1200, 'KWD')] });
    expect(calls[0]?.body.batch.map(({ properties }) => properties)).toMatchObject([
      { total: 1200 },
      { total: 1.2 },
    ]);
  });

  it('sends neither the visitor id nor the customer, and one anonymous id for one visitor', async () => {
    const { calls, send } = await openSegment();
    await send({ events: [purchase, visit] });
    const sent = JSON.stringify(calls);
    expect(sent).not.toContain(base.visitor);
    expect(sent).not.toContain('ben@example.com');
    const [first, second] = calls[0]?.body.batch ?? [];
    expect(first?.['anonymousId']).toMatch(/^[0-9a-f]{32}$/);
    expect(second?.['anonymousId']).toBe(first?.['anonymousId']);
  });

  it('dates an event by its age, and needs no preflight', async () => {
    const { calls, send } = await openSegment();
    await send({ events: [visit] });
    const { batch, sentAt } = calls[0]?.body ?? { batch: [] };
    expect(Date.parse(String(sentAt)) - Date.parse(String(batch[0]?.['timestamp']))).toBe(60_000);
    expect(calls[0]?.type).toMatch(/^text\/plain/);
  });

  it.each([
    [429, { result: 'retry' }],
    [503, { result: 'retry' }],
    [400, { result: 'drop', reason: 'bad-request' }],
    [401, { result: 'drop', reason: 'unauthorised' }],
    [413, { result: 'drop', reason: 'too-large' }],
  ])('reads status %i honestly', async (status, verdict) => {
    const { send } = await openSegment(status);
    expect((await send({ events: [visit] })).answers).toEqual([{ id: 'v1', ...verdict }]);
  });

  it('waits as long as Segment asks', async () => {
    const { send } = await openSegment(429, { 'retry-after': '7' });
    expect((await send({ events: [visit] })).pauseMs).toBe(7_000);
  });

  it('keeps events while Segment cannot be reached', async () => {
    const send = segment({ writeKey: 'key', host: 'http://localhost:1' });
    expect((await send({ events: [visit] })).answers).toEqual([{ id: 'v1', result: 'retry' }]);
  });

  it('says at set-up that the write key is missing', () => {
    expect(() => segment({ writeKey: '' })).toThrow('bad-options: Give segment() the writeKey');
  });

  it('posts what Segment’s own client posts for the same order', async () => {
    const { calls, address } = await openCollector();
    const client = new Analytics({ writeKey: 'key', host: address, flushAt: 1 });
    client.track({
      event: 'Order Completed',
      anonymousId: 'somebody',
      messageId: 'purchase:default:1001',
      properties: { order_id: '1001', total: 42.05, currency: 'USD', coupon: 'SPRING,ANNA42' },
    });
    await client.closeAndFlush();
    await segment({ writeKey: 'key', host: address })({ events: [purchase] });

    expect(calls.map(({ url }) => url.pathname)).toEqual(['/v1/batch', '/v1/batch']);
    const [theirs, ours] = calls.map(
      (call) => (json(call)['batch'] as Record<string, unknown>[])[0],
    );
    for (const field of ['type', 'event', 'messageId']) {
      expect(ours?.[field], field).toEqual(theirs?.[field]);
    }
    expect(ours?.['properties']).toMatchObject(theirs?.['properties'] ?? {});
    for (const field of ['anonymousId', 'timestamp', 'context']) {
      expect(typeof ours?.[field], field).toBe(typeof theirs?.[field]);
    }
  });
});
