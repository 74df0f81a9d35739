// @vitest-environment node
import { expect, it } from 'vitest';
import { ga4MeasurementProtocol } from './ga4-measurement-protocol.js';
import { json, openCollector } from './testing/collector.js';
import { open, purchase, visit } from './testing/events.js';

const keys = { measurementId: 'G-1', apiSecret: 's&cret' };

interface Body {
  client_id: string;
  events: { name: string; params: Record<string, unknown>; timestamp_micros: number }[];
}

it('posts a purchase as the Measurement Protocol’s reference writes it', async () => {
  const { calls, address } = await openCollector({ status: 204 });
  const before = Date.now();
  await ga4MeasurementProtocol({ ...keys, host: address })({ events: [purchase] });
  const { url } = calls[0] ?? {};
  expect(url?.pathname).toBe('/mp/collect');
  expect(Object.fromEntries(url?.searchParams ?? [])).toEqual({
    measurement_id: 'G-1',
    api_secret: 's&cret',
  });
  const body = json(calls[0]) as unknown as Body;
  expect(body.client_id).toMatch(/^[0-9a-f]{32}$/);
  expect(body.events).toMatchObject([
    {
      name: 'purchase',
      params: {
        transaction_id: '1001',
        value: 42.05,
        currency: 'USD',
        coupon: 'SPRING,ANNA42',
        items: [],
        referral_touches: 'ANNA42',
        page_location: 'https://shop.example/thanks',
      },
    },
  ]);
  const micros = body.events[0]?.timestamp_micros ?? 0;
  expect(micros / 1_000).toBeGreaterThanOrEqual(before - purchase.ageMs);
  expect(micros / 1_000).toBeLessThanOrEqual(Date.now() - purchase.ageMs);
});

it('keeps to Google’s limits: 25 events of one client a request, and none of four days ago', async () => {
  const { calls, address } = await openCollector();
  const many = Array.from({ length: 30 }, (_, nth) => ({ ...visit, id: `v${nth}` }));
  const other = { ...open, visitor: 'visitor-of-another-browser' };
  const old = { ...visit, id: 'old', ageMs: 96 * 3_600_000 };
  const { answers } = await ga4MeasurementProtocol({ ...keys, host: address })({
    events: [...many, other, old],
  });
  const bodies = calls.map((call) => json(call) as unknown as Body);
  expect(bodies.map(({ events }) => events.length).sort()).toEqual([1, 25, 5].sort());
  expect(new Set(bodies.map(({ client_id }) => client_id)).size).toBe(2);
  expect(answers.find(({ id }) => id === 'old')).toMatchObject({ reason: 'too-old' });
  expect(answers.filter(({ result }) => result === 'ok')).toHaveLength(31);
});

it('joins the users of the Google tag where it is told their client id', async () => {
  const { calls, address } = await openCollector();
  const clientId = () => '555.777';
  await ga4MeasurementProtocol({ ...keys, host: address, clientId })({ events: [visit] });
  expect(json(calls[0])).toMatchObject({ client_id: '555.777' });
});

it('cuts long values, which Google would refuse', async () => {
  const { calls, address } = await openCollector();
  const surface = 'x'.repeat(150);
  const long = { ...open, surface };
  await ga4MeasurementProtocol({ ...keys, host: address })({ events: [long] });
  const [event] = (json(calls[0]) as unknown as Body).events;
  expect(event?.params['surface']).toBe(surface.slice(0, 100));
});
