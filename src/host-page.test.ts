import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createGoodword, type Goodword, type GoodwordOptions } from './goodword.js';
import type { ReferralEvent } from './protocol/event.js';

const order = { id: '1001', total: '42.00', currency: 'USD' };
const visit = (address: string) => history.replaceState(null, '', address);

let goodword: Goodword | undefined;
/** Starts us on this page, with a backend that takes everything; answers what it was told. */
function start(options: Partial<GoodwordOptions> = {}): ReferralEvent[] {
  const events: ReferralEvent[] = [];
  goodword = createGoodword({
    program: 'default',
    ask: { afterPurchase: false },
    transport: async (batch) => {
      events.push(...batch.events);
      return { answers: batch.events.map(({ id }) => ({ id, result: 'ok' })) };
    },
    ...options,
  });
  return events;
}
const stop = () => {
  goodword?.destroy();
  goodword = undefined;
};
const codes = () => goodword?.status().touches.map(({ code }) => code);
const types = (events: ReferralEvent[]) => events.map(({ type }) => type).sort();

beforeEach(() => {
  visit('/');
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  goodword?.consent('denied');
  stop();
  document.body.innerHTML = '';
  Reflect.deleteProperty(document, 'referrer');
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('what the browser remembers of its friend', () => {
  it('outlives a code that is none, a walk through the shop and the way back from the payment page', async () => {
    visit('/?via=ANNA42');
    const events = start({ cleanUrl: false });
    await vi.waitFor(() => expect(types(events)).toEqual(['visit']));
    for (const [address, referrer] of [
      [`/?via=${'x'.repeat(5_000)}`, ''],
      ['/mugs', 'http://localhost:3000/'],
      ['/thank-you', 'https://www.paypal.com/checkout'],
    ] as const) {
      stop();
      visit(address);
      Object.defineProperty(document, 'referrer', { value: referrer, configurable: true });
      const later = start();
      expect(codes()).toEqual(['ANNA42']);
      await goodword?.signup({ subject: `account-${address.length}` });
      expect(types(later)).toEqual(['signup']);
    }
    expect(goodword?.status().problem).toBeUndefined();
  });

  it('is not changed by what the shop’s router writes into the address, nor by a page that comes back', async () => {
    const events = start();
    history.pushState(null, '', '/mugs?via=BEN123');
    history.replaceState(null, '', '/mugs?via=BEN123&size=l');
    for (const name of ['popstate', 'hashchange', 'pageshow'])
      window.dispatchEvent(new Event(name));
    await goodword?.signup({ subject: 'account-7' });
    expect([codes(), types(events)]).toEqual([[], ['signup']]);
  });

  it('goes with an order that was placed before consent, at the times and the page of the arrival', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    visit('/mugs?via=ANNA42');
    const events = start({ consent: 'pending' });
    vi.setSystemTime(Date.now() + 60_000);
    visit('/thank-you');
    const bought = goodword?.purchase(order);
    vi.setSystemTime(Date.now() + 60_000);
    goodword?.consent('granted');
    await bought;
    await vi.waitFor(() => expect(types(events)).toEqual(['purchase', 'visit']));
    const [arrived] = events.filter((event) => event.type === 'visit');
    expect(arrived?.touch).toMatchObject({ landing: 'http://localhost:3000/mugs', ageMs: 120_000 });
    const [purchase] = events.filter((event) => event.type === 'purchase');
    expect(purchase).toMatchObject({
      ageMs: 60_000,
      touches: [{ code: 'ANNA42', ageMs: 120_000 }],
    });
  });
});

describe('the shop’s page', () => {
  it('finds nothing of the browser changed, and hears no listener that would keep it from the cache', async () => {
    const heard: string[] = [];
    for (const target of [window, document]) {
      const listen = target.addEventListener;
      vi.spyOn(target, 'addEventListener').mockImplementation((...args: unknown[]) => {
        heard.push(String(args[0]));
        Reflect.apply(listen, target, args);
      });
    }
    const parts = () => [
      history.pushState,
      history.replaceState,
      window.fetch,
      window.XMLHttpRequest,
      XMLHttpRequest.prototype.open,
      XMLHttpRequest.prototype.send,
      navigator.sendBeacon,
      window.onpagehide,
    ];
    const before = parts();
    visit('/?via=ANNA42');
    const events = start();
    await goodword?.purchase(order);
    await vi.waitFor(() => expect(types(events)).toEqual(['purchase', 'visit']));
    // `focusin` for buttons that are come near, and, by a part that is fetched, for code fields that come late.
    const once = ['click', 'pointerover', 'prerenderingchange', 'DOMContentLoaded'];
    const tab = ['visibilitychange', 'pagehide', 'pageshow', 'online'];
    const ours = [...once, ...tab, 'focusin', 'focusin'].sort();
    await vi.waitFor(() => expect([...heard].sort()).toEqual(ours));
    expect(parts()).toEqual(before);
  });

  it('may add its button after us: the click is heard all the same', async () => {
    start();
    document.body.innerHTML = '<a href="#invite" data-goodword="open">Invite</a>';
    const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
    document.querySelector('a')?.dispatchEvent(click);
    expect(click.defaultPrevented).toBe(true);
  });
});
