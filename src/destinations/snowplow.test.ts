// @vitest-environment node
import { buildSelfDescribingEvent, buildStructEvent, newTracker } from '@snowplow/node-tracker';
import { expect, it } from 'vitest';
import { snowplow } from './snowplow.js';
import { json, openCollector } from './testing/collector.js';
import { paid, purchase, share } from './testing/events.js';

type Payload = Record<string, string>;

const ECOMMERCE = 'iglu:com.snowplowanalytics.snowplow.ecommerce';

it('posts what Snowplow’s own tracker posts for the same order and share', async () => {
  const { calls, address, heard } = await openCollector();
  const tracker = newTracker(
    { namespace: 'goodword', appId: 'goodword', encodeBase64: false },
    { endpoint: address, eventMethod: 'post', bufferSize: 2 },
  );
  const action = {
    schema: `${ECOMMERCE}/snowplow_ecommerce_action/jsonschema/1-0-2`,
    data: { type: 'transaction' },
  };
  const transaction = {
    schema: `${ECOMMERCE}/transaction/jsonschema/1-0-0`,
    data: {
      transaction_id: '1001',
      revenue: 42.05,
      currency: 'USD',
      payment_method: 'unknown',
      total_quantity: 0,
      discount_code: 'SPRING,ANNA42',
    },
  };
  tracker.track(buildSelfDescribingEvent({ event: action }), [transaction]);
  tracker.track(
    buildStructEvent({
      category: 'referral',
      action: 'share',
      label: 'ANNA42',
      property: 'whatsapp',
    }),
  );
  tracker.flush();
  await heard(1);
  const theirCalls = calls.length;
  await snowplow({ collector: address })({ events: [purchase, share] });

  const [their, our] = [calls[0], calls[theirCalls]];
  expect(our?.url.pathname).toBe(their?.url.pathname);
  expect(our?.headers['content-type']).toMatch(/^application\/json/);
  expect(json(our)['schema']).toBe(json(their)['schema']);

  const theirs = calls.slice(0, theirCalls).flatMap((call) => json(call)['data'] as Payload[]);
  const [ourOrder, ourShare] = json(our)['data'] as Payload[];
  const [theirOrder, theirShare] = theirs;
  for (const field of ['e', 'aid']) expect(ourOrder?.[field]).toBe(theirOrder?.[field]);
  for (const field of ['ue_pr', 'co'] as const) {
    expect(JSON.parse(ourOrder?.[field] ?? '')).toEqual(JSON.parse(theirOrder?.[field] ?? ''));
  }
  for (const field of ['e', 'se_ca', 'se_ac', 'se_la', 'se_pr']) {
    expect(ourShare?.[field], field).toBe(theirShare?.[field]);
  }
  for (const field of ['eid', 'dtm', 'stm', 'tv', 'p']) {
    expect(typeof ourShare?.[field], field).toBe(typeof theirShare?.[field]);
  }
});

it('keeps to what the transaction schema takes: hundredths, and no more than ten million', async () => {
  const { calls, address } = await openCollector();
  const send = snowplow({ collector: address });
  const tooMuch = { ...paid(12_000_000, 'JPY'), id: 'purchase:default:1002' };
  const { answers } = await send({ events: [tooMuch, paid(1_205, 'KWD')] });
  expect(answers).toMatchObject([{ result: 'drop', reason: 'bad-amount' }, { result: 'ok' }]);
  const [order] = json(calls[0])['data'] as Payload[];
  expect(JSON.parse(order?.['co'] ?? '').data[0].data.revenue).toBe(1.21);
});
