/// <reference types="gtag.js" />
import { afterEach, expect, it } from 'vitest';
import { gtag, tagManager } from './ga4-tag.js';
import { everyKind, purchase, share } from './testing/events.js';

type Page = Record<string, unknown[] | undefined>;
const page = globalThis as unknown as Page;
const entries = (layer = 'dataLayer') => [...(page[layer] ?? [])];

afterEach(() => {
  delete page['dataLayer'];
  delete page['shopLayer'];
});

// The names and types of Google's own parameters, as its typings know them: a wrong one does not compile.
const asGoogleWritesIt: Gtag.EventParams = {
  transaction_id: '1001',
  value: 42.05,
  currency: 'USD',
  coupon: 'SPRING,ANNA42',
  items: [],
};

it('pushes the command that the Google tag’s own snippet would push', async () => {
  page['dataLayer'] = [];
  const theirs = (..._: Parameters<Gtag.Gtag>) => {};
  const snippet = function () {
    // biome-ignore lint/complexity/noArguments: Google's snippet, word for word
    page['dataLayer']?.push(arguments);
  } as unknown as typeof theirs;
  snippet('event', 'purchase', asGoogleWritesIt);
  const { answers } = await gtag()({ events: [purchase] });
  expect(answers).toEqual([{ id: purchase.id, result: 'ok' }]);
  const [their, our] = entries().map((entry) => ({
    kind: Object.prototype.toString.call(entry),
    command: Array.from(entry as ArrayLike<unknown>),
  }));
  expect(our?.kind).toBe(their?.kind);
  expect(our?.command.slice(0, 2)).toEqual(their?.command.slice(0, 2));
  expect(our?.command[2]).toMatchObject(asGoogleWritesIt);
});

it('calls sharing, leads and sign-ups by Google’s own names', async () => {
  await gtag({ measurementId: 'G-1' })({ events: everyKind });
  const commands = entries().map((entry) => Array.from(entry as ArrayLike<unknown>));
  const google: Gtag.EventNames[] = ['share', 'generate_lead', 'sign_up', 'purchase'];
  const ours = ['referral_visit', 'referral_open'];
  expect(commands.map(([, name]) => name)).toEqual([...ours, ...google, 'referral_feedback']);
  expect(JSON.stringify(commands)).not.toContain('form-7'); // the shop's own id of a lead may be made of an address
  for (const [, , params] of commands) expect(params).toMatchObject({ send_to: 'G-1' });
});

it('tells Tag Manager of a purchase as e-commerce, in whatever layer the page has', async () => {
  await tagManager({ layer: 'shopLayer' })({ events: [purchase, share] });
  expect(entries('shopLayer')).toMatchObject([
    { event: 'purchase', ecommerce: asGoogleWritesIt },
    { event: 'share', method: 'whatsapp', item_id: 'ANNA42' },
  ]);
  expect(entries()).toEqual([]);
});

it('pushes an event once, however often it comes round', async () => {
  const send = gtag();
  await send({ events: [purchase] });
  const { answers } = await send({ events: [purchase] });
  expect(answers).toEqual([{ id: purchase.id, result: 'duplicate' }]);
  expect(entries()).toHaveLength(1);
});
