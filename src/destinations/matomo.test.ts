// @vitest-environment node
import MatomoTracker from 'matomo-tracker';
import { expect, it } from 'vitest';
import { matomo } from './matomo.js';
import { openCollector } from './testing/collector.js';
import { paid, purchase, share, visit } from './testing/events.js';

it('posts what Matomo’s client for Node asks for the same order', async () => {
  const { calls, address, heard } = await openCollector();
  new MatomoTracker(3, `${address}/matomo.php`).track({
    url: 'https://shop.example/thanks',
    idgoal: '0',
    ec_id: '1001',
    revenue: '42.05',
  });
  await heard(1);
  await matomo({ host: address, siteId: 3, currency: 'USD' })({ events: [purchase] });

  const [their, our] = calls;
  expect(our?.url.pathname).toBe(their?.url.pathname);
  const ours = Object.fromEntries(new URLSearchParams(our?.text));
  expect(ours).toMatchObject(Object.fromEntries(their?.url.searchParams ?? []));
  expect(ours).toMatchObject({ cdo: '60', _id: expect.stringMatching(/^[0-9a-f]{16}$/) });
});

it('reports a share as an event that says by which code and how', async () => {
  const { calls, address } = await openCollector({ status: 204 });
  await matomo({ host: address, siteId: 3, currency: 'USD' })({ events: [share] });
  expect(Object.fromEntries(new URLSearchParams(calls[0]?.text))).toMatchObject({
    e_c: 'Referral',
    e_a: 'share',
    e_n: 'ANNA42 / whatsapp',
  });
});

it('never counts yen as dollars', async () => {
  const { calls, address } = await openCollector();
  const send = matomo({ host: address, siteId: 3, currency: 'USD' });
  const { answers } = await send({ events: [paid(4200, 'JPY')] });
  expect(answers).toMatchObject([{ result: 'drop', reason: 'bad-currency' }]);
  expect(calls).toEqual([]);
});

it('drops what Matomo would refuse as too old, and says so', async () => {
  const { calls, address } = await openCollector();
  const send = matomo({ host: address, siteId: 3, currency: 'USD' });
  const { answers } = await send({ events: [{ ...visit, ageMs: 25 * 3_600_000 }, share] });
  expect(answers).toMatchObject([{ result: 'drop', reason: 'too-old' }, { result: 'ok' }]);
  expect(calls).toHaveLength(1);
});
