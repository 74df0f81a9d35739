// @vitest-environment node
import { PostHog } from 'posthog-node';
import { expect, it } from 'vitest';
import { posthog } from './posthog.js';
import { type Call, json, openCollector } from './testing/collector.js';
import { purchase, visit } from './testing/events.js';

const batchOf = (call: Call) => json(call)['batch'] as Record<string, Record<string, unknown>>[];

it('posts what PostHog’s own client posts for the same order', async () => {
  const { calls, address } = await openCollector();
  const client = new PostHog('phc_key', { host: address, disableCompression: true, flushAt: 1 });
  await client.captureImmediate({
    event: 'Order Completed',
    distinctId: 'somebody',
    properties: {
      order_id: '1001',
      total: 42.05,
      currency: 'USD',
      coupon: 'SPRING,ANNA42',
      $current_url: 'https://shop.example/thanks',
      $process_person_profile: false,
    },
  });
  await client.shutdown();
  await posthog({ projectKey: 'phc_key', host: address })({ events: [purchase] });

  const [theirs, ours] = calls.map(json);
  expect(calls.map(({ url }) => url.pathname)).toEqual(['/batch/', '/batch/']);
  expect(ours?.['api_key']).toBe(theirs?.['api_key']);
  const [their, our] = calls.map((call) => batchOf(call)[0]);
  const told = ['order_id', 'total', 'currency', 'coupon', '$current_url'];
  for (const name of [...told, '$process_person_profile']) {
    expect(our?.['properties']?.[name], name).toEqual(their?.['properties']?.[name]);
  }
  expect(our?.['event']).toEqual(their?.['event']);
  for (const field of ['distinct_id', 'uuid', 'timestamp']) {
    expect(typeof our?.[field], field).toBe(typeof their?.[field]);
  }
});

it('gives an event that is sent again the same UUID, and each event its own', async () => {
  const { calls, address } = await openCollector();
  const send = posthog({ projectKey: 'phc_key', host: address });
  await send({ events: [purchase, visit] });
  await send({ events: [purchase] });
  const uuids = calls.flatMap((call) => batchOf(call).map(({ uuid }) => String(uuid)));
  expect(uuids[2]).toBe(uuids[0]);
  expect(uuids[1]).not.toBe(uuids[0]);
  expect(uuids[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
