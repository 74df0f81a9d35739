// @vitest-environment node
import RudderAnalytics from '@rudderstack/rudder-sdk-node';
import { expect, it } from 'vitest';
import { rudderstack } from './rudderstack.js';
import { json, openCollector } from './testing/collector.js';
import { purchase, visit } from './testing/events.js';

it('posts what RudderStack’s own client posts for the same order', async () => {
  const { calls, address, heard } = await openCollector();
  const client = new RudderAnalytics('key', { dataPlaneUrl: address, gzip: false, flushAt: 1 });
  client.track({
    event: 'Order Completed',
    anonymousId: 'somebody',
    properties: { order_id: '1001', total: 42.05, currency: 'USD', coupon: 'SPRING,ANNA42' },
  });
  await heard(1);
  await rudderstack({ writeKey: 'key', dataPlaneUrl: address })({ events: [purchase] });

  const [theirs, ours] = calls.map((call) => (json(call)['batch'] as Record<string, unknown>[])[0]);
  expect(ours).toMatchObject({
    type: theirs?.['type'],
    event: theirs?.['event'],
    properties: theirs?.['properties'],
  });
  for (const field of ['messageId', 'anonymousId', 'originalTimestamp', 'context']) {
    expect(typeof ours?.[field], field).toBe(typeof theirs?.[field]);
  }
  expect(ours).toMatchObject({ messageId: 'purchase:default:1001' });
});

it('posts to the address that takes the write key without a preflight', async () => {
  const { calls, address } = await openCollector();
  await rudderstack({ writeKey: 'a key', dataPlaneUrl: address })({ events: [visit] });
  expect(calls[0]?.url.pathname).toBe('/beacon/v1/batch');
  expect(calls[0]?.url.searchParams.get('writeKey')).toBe('a key');
  expect(calls[0]?.headers['content-type']).toMatch(/^text\/plain/);
  expect(calls[0]?.headers['authorization']).toBeUndefined();
});

it('dates an event by its age, so that RudderStack can set the clock right', async () => {
  const { calls, address } = await openCollector();
  await rudderstack({ writeKey: 'key', dataPlaneUrl: address })({ events: [visit] });
  const [sent] = json(calls[0])['batch'] as { sentAt: string; originalTimestamp: string }[];
  expect(Date.parse(sent?.sentAt ?? '') - Date.parse(sent?.originalTimestamp ?? '')).toBe(60_000);
});
