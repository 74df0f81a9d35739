// @vitest-environment happy-dom
// @vitest-environment-options { "url": "http://localhost/thanks" }
import { init, track } from '@plausible-analytics/tracker';
import { expect, it } from 'vitest';
import { plausible } from './plausible.js';
import { json, openCollector } from './testing/collector.js';
import { purchase, share, visit } from './testing/events.js';

it('posts what Plausible’s own client posts for the same order', async () => {
  const { calls, address, heard } = await openCollector({ status: 202, body: 'ok' });
  init({
    domain: 'shop.example',
    endpoint: `${address}/api/event`,
    autoCapturePageviews: false,
    captureOnLocalhost: true,
  });
  track('Order Completed', {
    url: 'https://shop.example/thanks',
    revenue: { amount: 42.05, currency: 'USD' },
    props: {
      program: 'default',
      order_id: '1001',
      coupon: 'SPRING,ANNA42',
      referral_touches: 'ANNA42',
    },
  });
  await heard(1);
  await plausible({ domain: 'shop.example', host: address })({ events: [purchase] });

  const [theirs, ours] = calls.map(json);
  // The client abbreviates the names of the documented API; Plausible reads both.
  expect(ours).toEqual({
    name: theirs?.['n'],
    url: theirs?.['u'],
    domain: theirs?.['d'],
    props: theirs?.['p'],
    revenue: theirs?.['$'],
  });
  const [their, our] = calls;
  expect(our?.url.pathname).toBe(their?.url.pathname);
  expect(our?.headers['content-type']).toContain(their?.headers['content-type']);
});

it('answers for each event by itself', async () => {
  const { address } = await openCollector(({ text }) => ({
    status: text.includes('Visited') ? 400 : 202,
  }));
  const { answers } = await plausible({ domain: 'shop.example', host: address })({
    events: [visit, share],
  });
  expect(answers).toEqual([
    { id: visit.id, result: 'drop', reason: 'bad-request' },
    { id: share.id, result: 'ok' },
  ]);
});
