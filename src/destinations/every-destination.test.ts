// @vitest-environment node
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ga4MeasurementProtocol } from './ga4-measurement-protocol.js';
import { matomo } from './matomo.js';
import type { Send } from './parts/sent.js';
import { plausible } from './plausible.js';
import { posthog } from './posthog.js';
import { rudderstack } from './rudderstack.js';
import { segment } from './segment.js';
import { snowplow } from './snowplow.js';
import { openCollector } from './testing/collector.js';
import { everyKind, lead, paid, share, signup, visit } from './testing/events.js';
import { webhook } from './webhook.js';

const DESTINATIONS: Record<string, (host: string) => Send> = {
  segment: (host) => segment({ writeKey: 'key', host }),
  rudderstack: (host) => rudderstack({ writeKey: 'key', dataPlaneUrl: host }),
  posthog: (host) => posthog({ projectKey: 'phc_key', host }),
  plausible: (host) => plausible({ domain: 'shop.example', host }),
  matomo: (host) => matomo({ host, siteId: 1, currency: 'USD' }),
  snowplow: (collector) => snowplow({ collector }),
  webhook: (host) => webhook({ url: `${host}/hook` }),
  ga4: (host) =>
    ga4MeasurementProtocol({ measurementId: 'G-1', apiSecret: 'secret', host, mode: 'cors' }),
};
const ids = everyKind.map(({ id }) => id);

describe.each(Object.entries(DESTINATIONS))('%s', (_, sendTo) => {
  it('takes every kind of event, and answers for each', async () => {
    const { address } = await openCollector();
    const { answers } = await sendTo(address)({ events: everyKind });
    expect(answers).toEqual(ids.map((id) => ({ id, result: 'ok' })));
  });

  it('is told neither the visitor id nor anything about the customer', async () => {
    const { calls, address } = await openCollector();
    await sendTo(`${address}/`)({ events: everyKind });
    const sent = calls.map(({ url, text }) => decodeURIComponent(url + text)).join();
    expect(sent).toContain('ANNA42');
    expect(sent).toContain('1001');
    for (const secret of ['visitor-0123456789', 'ben@example.com', 'Benedikt', 'c-7', 'form-7']) {
      expect(sent).not.toContain(secret);
    }
  });

  it('knows a lead by nothing that could be found again with a list of addresses', async () => {
    const { calls, address } = await openCollector();
    await sendTo(address)({ events: [lead, signup] });
    const sent = calls.map(({ url, text }) => decodeURIComponent(url + text)).join();
    expect(sent).toContain('ANNA42');
    for (const { id, subject } of [lead, signup]) {
      for (const text of [id, subject, `goodword:${id}`]) {
        // The beginning, which a UUID keeps.
        const found = createHash('sha256').update(text).digest('hex').slice(0, 8);
        expect([text, sent.includes(text), sent.includes(found)]).toEqual([text, false, false]);
      }
    }
  });

  it.each([
    [408, { result: 'retry' }],
    [429, { result: 'retry' }],
    [503, { result: 'retry' }],
    [400, { result: 'drop', reason: 'bad-request' }],
    [403, { result: 'drop', reason: 'unauthorised' }],
    [413, { result: 'drop', reason: 'too-large' }],
  ])('reads status %i honestly', async (status, verdict) => {
    const { address } = await openCollector({ status, headers: { 'retry-after': '7' } });
    const { answers, pauseMs } = await sendTo(address)({ events: [visit, share] });
    expect(answers).toEqual([visit, share].map(({ id }) => ({ id, ...verdict })));
    expect(pauseMs).toBe(7_000);
  });

  it('lets events wait while it cannot be reached', async () => {
    const { answers } = await sendTo('http://localhost:1')({ events: [visit] });
    expect(answers).toEqual([{ id: visit.id, result: 'retry' }]);
  });
});

it.each([
  ['yen, which have no decimals', paid(1200, 'JPY'), '1200'],
  ['dollars', paid(1990, 'USD'), '19.9'],
])('writes %s, as a shop would', async (_, event, total) => {
  for (const [name, sendTo] of Object.entries(DESTINATIONS)) {
    const { calls, address } = await openCollector();
    if (name === 'webhook' || (name === 'matomo' && event.order.total.currency !== 'USD')) continue;
    await sendTo(address)({ events: [event] });
    expect(decodeURIComponent(calls[0]?.text ?? '')).toMatch(
      new RegExp(`(value|total|revenue|amount)\\\\?["=:]+${total.replace('.', '\\.')}([,}&]|$)`),
    );
  }
});

it.each([
  ['segment', () => segment({ writeKey: '' })],
  ['rudderstack', () => rudderstack({ writeKey: 'key', dataPlaneUrl: '' })],
  ['posthog', () => posthog({ projectKey: '' })],
  ['plausible', () => plausible({ domain: '' })],
  ['matomo', () => matomo({ host: 'https://m.example', siteId: 1, currency: 'dollars' })],
  ['snowplow', () => snowplow({ collector: '' })],
  ['webhook', () => webhook({ url: 'javascript:alert(1)' })],
  ['ga4', () => ga4MeasurementProtocol({ measurementId: 'G-1', apiSecret: '' })],
])('%s says at set-up what is missing, and where to find it', (_, setUp) => {
  expect(setUp).toThrow(/^bad-options: Give /);
});
