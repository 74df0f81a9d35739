import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ReferralEvent } from '../protocol/event.js';
import { transportTo } from './transport.js';

const batch = { events: [{ id: 'a' }] as unknown as ReferralEvent[] };
const real = globalThis.fetch;
/** As scripts of the page put themselves over the browser's own fetch. */
const wrap = (fetch: () => Promise<Response>) => {
  globalThis.fetch = fetch;
};

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  globalThis.fetch = real;
  vi.useRealTimers();
});

it('waits ten seconds for an answer that never comes, and keeps the events', async () => {
  wrap(() => new Promise(() => {}));
  const sending = transportTo('https://shop.example/goodword', () => true).send(batch);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await sending).toMatchObject({ answers: [], problem: { code: 'unreachable' } });
});

it('takes a fetch that throws at once for a network that is down', async () => {
  wrap(() => {
    throw new Error('blocked by an extension');
  });
  const sending = transportTo('https://shop.example/goodword', () => true).send(batch);
  await vi.advanceTimersByTimeAsync(100);
  expect(await sending).toMatchObject({ answers: [], problem: { code: 'unreachable' } });
});

it('waits ten seconds for the rest of an answer that has begun', async () => {
  const endless = new ReadableStream({
    start: (body) => body.enqueue(new TextEncoder().encode('{')),
  });
  wrap(async () => new Response(endless));
  const sending = transportTo('https://shop.example/goodword', () => true).send(batch);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await sending).toMatchObject({ answers: [], problem: { code: 'unreachable' } });
});
