// @vitest-environment node
import { expect, it } from 'vitest';
import { json, openCollector } from './testing/collector.js';
import { purchase } from './testing/events.js';
import { webhook } from './webhook.js';

it('posts the protocol’s own words, less the person', async () => {
  const { calls, address } = await openCollector();
  await webhook({ url: `${address}/hook?source=shop` })({ events: [purchase] });
  expect(String(calls[0]?.url)).toBe('http://localhost/hook?source=shop');
  const { visitor: _, ageMs: __, order, ...rest } = purchase;
  const { customer: ___, ...goods } = order;
  expect(json(calls[0])['events']).toEqual([
    {
      ...rest,
      order: goods,
      anonymousId: expect.stringMatching(/^[0-9a-f]{32}$/),
      happenedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    },
  ]);
});
