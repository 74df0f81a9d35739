import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createGoodword, type Goodword, type GoodwordOptions } from '../goodword.js';
import type { ReferralEvent } from '../protocol/event.js';
import { dataLayer } from './data-layer.js';
import { handOver } from './hand-over.js';
import { leads } from './leads.js';
import { links } from './links.js';
import { routes } from './routes.js';
import { segment } from './segment.js';
import { woocommerce } from './woocommerce.js';

const page = window as never as Window & { dataLayer?: unknown[]; analytics?: unknown };
const ecommerce = { transaction_id: '1001', value: 42, currency: 'USD' };
const order = { id: '1001', total: '42.00', currency: 'USD' };

let goodword: Goodword | undefined;
function start(options: Partial<GoodwordOptions>): ReferralEvent[] {
  const events: ReferralEvent[] = [];
  goodword = createGoodword({
    program: 'default',
    ask: { afterPurchase: false },
    transport: {
      async send(batch) {
        events.push(...batch.events);
        return { answers: batch.events.map(({ id }) => ({ id, result: 'ok' })) };
      },
      invitation: async (program, code) => ({
        ok: true,
        value: { program, code, offer: { kind: 'percent', percent: 10 } },
      }),
    },
    ...options,
  });
  return events;
}
const said = (events: readonly ReferralEvent[]) =>
  events.map((event) => (event.type === 'visit' ? event.touch.code : event.id)).sort();
const visit = (address: string) => history.replaceState(null, '', address);
/** Everything that waits, for longer than a router takes to draw. */
const aWhile = () => vi.advanceTimersByTimeAsync(5_000);

beforeEach(() => {
  visit('/');
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  goodword?.consent('denied');
  goodword?.destroy();
  delete page.dataLayer;
  delete page.analytics;
  document.body.innerHTML = '';
  vi.unstubAllGlobals();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a shop whose router loads no pages', () => {
  it('hears of each friend once, and of the view’s order when the router has drawn it', async () => {
    const events = start({ with: [routes()], cleanUrl: false });
    await aWhile();
    history.pushState(null, '', '/mugs?via=ANNA42');
    history.pushState(null, '', '/pots?via=ANNA42');
    await vi.waitFor(() =>
      expect(goodword?.status().touches).toMatchObject([{ code: 'ANNA42', known: true }]),
    );
    history.pushState(null, '', '/thank-you');
    setTimeout(() => {
      document.body.innerHTML = `<script type="application/json" data-goodword="order">${JSON.stringify(order)}</script>
        <input data-goodword="code">`;
    }, 400);
    await aWhile();
    await vi.waitFor(() => expect(document.querySelector('input')?.value).toBe('ANNA42'));
    history.pushState(null, '', '/pots?via=ben123');
    await aWhile();
    await vi.waitFor(() =>
      expect(said(events)).toEqual(['ANNA42', 'ben123', 'purchase:default:1001']),
    );
    const [bought] = events.filter((event) => event.type === 'purchase');
    expect(bought?.touches.map(({ code }) => code)).toEqual(['ANNA42']);
  });

  it('finds a code field that she has emptied empty, however often the view is looked at', async () => {
    visit('/?via=ANNA42');
    start({ with: [routes()] });
    document.body.innerHTML = '<input data-goodword="code">';
    const field = document.querySelector('input');
    history.pushState(null, '', '/checkout');
    await aWhile();
    await vi.waitFor(() => expect(field?.value).toBe('ANNA42'));
    if (field) field.value = '';
    history.pushState(null, '', '/checkout/pay');
    await aWhile();
    document.dispatchEvent(new Event('focusin'));
    expect(field?.value).toBe('');
  });

  it('finds the code taken out of the address afterwards, and what else is in it left alone', async () => {
    start({ with: [routes({ fragment: true })] });
    await aWhile();
    history.pushState({ key: 7 }, '', '/?a=1#/mugs?via=ANNA42&b=100%');
    expect(goodword?.status().touches).toMatchObject([{ code: 'ANNA42' }]);
    await aWhile();
    expect([location.search + location.hash, history.state]).toEqual([
      '?a=1#/mugs?b=100%',
      { key: 7 },
    ]);
  });

  it('reads fragments only when it says that its router uses them', async () => {
    visit('/#/mugs?via=ANNA42');
    start({ with: [routes()] });
    await aWhile();
    expect(goodword?.status().touches).toEqual([]);
    goodword?.destroy();
    start({ with: [routes({ fragment: true })] });
    await aWhile();
    expect(goodword?.status().touches).toMatchObject([{ code: 'ANNA42' }]);
  });

  it('gets a problem to read for a code that is none, once, and nothing after destroy', async () => {
    start({ with: [routes()] });
    await aWhile();
    for (const path of ['/a', '/b']) history.pushState(null, '', `${path}?via=%3Cimg%3E`);
    expect(goodword?.status()).toMatchObject({ touches: [], problem: { code: 'bad-code' } });
    expect(console.warn).toHaveBeenCalledOnce();
    goodword?.destroy();
    history.pushState(null, '', '/c?via=ANNA42');
    expect(document.cookie).toBe('');
  });

  it('has nothing remembered before consent, and the arrival once it is given', async () => {
    start({ with: [routes()], consent: 'pending' });
    await aWhile();
    history.pushState(null, '', '/mugs?via=ANNA42');
    await aWhile();
    expect([document.cookie, location.search]).toEqual(['', '?via=ANNA42']);
    goodword?.consent('granted');
    await aWhile();
    expect(goodword?.status().touches).toMatchObject([{ code: 'ANNA42' }]);
    expect(location.search).toBe('');
  });
});

describe('a friend who goes on to the shop’s other domain', () => {
  it('takes a token along, unless the address is signed, which any change would break', async () => {
    const token = { token: 't'.repeat(100), expiresInMs: 120_000 };
    vi.stubGlobal('fetch', async () => Response.json(token));
    visit('/?via=ANNA42');
    const crossing = handOver({ domains: ['pay.shop.io'] });
    start({ with: [crossing] });
    await aWhile();
    const handed = await crossing.url('https://pay.shop.io/cart?size=l');
    expect(handed).toMatch(/^https:\/\/pay\.shop\.io\/cart\?size=l&\w+=t{100}$/);
    for (const href of [
      'https://pay.shop.io/f?X-Amz-Signature=abc',
      'https://pay.shop.io.evil.example/',
    ])
      expect(await crossing.url(href)).toBe(href);
  });
});

describe('an order that the page tells others', () => {
  it('is reported once, however often it is told, to Google before and after we came', async () => {
    page.dataLayer = [{ event: 'purchase', ecommerce }];
    const events = start({ with: [dataLayer()] });
    await aWhile();
    page.dataLayer.push({ ecommerce: null }, { event: 'purchase', ecommerce });
    page.dataLayer = [{ event: 'purchase', ecommerce }];
    window.dispatchEvent(new Event('load'));
    page.dataLayer.push({ event: 'purchase', ecommerce: { ...ecommerce, transaction_id: '1002' } });
    await vi.waitFor(() =>
      expect(said(events)).toEqual(['purchase:default:1001', 'purchase:default:1002']),
    );
  });

  it('does not replace what a call of the shop’s own said of it', async () => {
    const events = start({ with: [dataLayer()] });
    await aWhile();
    page.dataLayer ??= [];
    void goodword?.purchase({ ...order, code: 'ANNA42' });
    page.dataLayer.push({ event: 'purchase', ecommerce });
    await vi.waitFor(() => expect(said(events)).toEqual(['purchase:default:1001']));
    page.dataLayer.push({ event: 'purchase', ecommerce: { ...ecommerce, value: 43 } });
    await aWhile();
    expect(events).toMatchObject([{ order: { code: 'ANNA42', total: { amount: 4200 } } }]);
  });

  it('is reported after all when it was told wrongly at first', async () => {
    page.dataLayer = [{ event: 'purchase', ecommerce: { ...ecommerce, value: 'NaN' } }];
    const events = start({ with: [dataLayer()] });
    await vi.waitFor(() => expect(goodword?.status().problem).toBeDefined());
    page.dataLayer.push({ event: 'purchase', ecommerce });
    await vi.waitFor(() => expect(said(events)).toEqual(['purchase:default:1001']));
  });

  it('is heard from Segment’s library, which may come after us', async () => {
    const events = start({ with: [segment()] });
    await aWhile();
    const ears: ((event: string, words: unknown) => void)[] = [];
    page.analytics = { on: (_: string, ear: (typeof ears)[0]) => ears.push(ear) };
    window.dispatchEvent(new Event('load'));
    for (const ear of ears) {
      ear('Order Completed', { order_id: '1001', total: 42, currency: 'USD' });
    }
    await vi.waitFor(() => expect(said(events)).toEqual(['purchase:default:1001']));
  });

  it('is read from WooCommerce’s order page', async () => {
    visit('/checkout/order-received/77/');
    document.body.innerHTML =
      '<p class="woocommerce-order-overview__total"><b class="amount">€9,99</b></p>';
    const events = start({ with: [woocommerce({ currency: 'EUR' })] });
    await vi.waitFor(() => expect(said(events)).toEqual(['purchase:default:77']));
  });
});

describe('forms and links', () => {
  it('a sign-up is on disk before the next page comes, by the friend’s code', async () => {
    visit('/?via=ANNA42');
    start({ with: [leads()] });
    await aWhile();
    document.body.innerHTML =
      '<form data-goodword="signup" id="join"><input type="email" value="ben@example.com"></form>';
    document.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true }));
    window.dispatchEvent(new Event('pagehide'));
    const [note] = Object.keys(localStorage).filter((key) => key.startsWith('gw.out.signup:'));
    expect(note).toMatch(/^gw\.out\.signup:default:join-[0-9a-f]{16}$/);
    expect(localStorage.getItem(String(note))).toContain('ANNA42');
  });

  it('a form without anything to know it by is a problem to read, and is sent all the same', async () => {
    start({ with: [leads()] });
    await aWhile();
    document.body.innerHTML = '<form data-goodword="lead"></form>';
    const event = new Event('submit', { bubbles: true, cancelable: true });
    document.querySelector('form')?.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
    await aWhile();
    expect(goodword?.status().problem?.message).toContain('data-goodword-subject');
  });

  it('a link to the shop’s other domain takes the friend’s code along, with consent only', async () => {
    visit('/?via=ANNA42');
    start({ with: [links({ domains: ['Shop.io'] })], consent: 'pending' });
    await aWhile();
    const hrefs = ['https://pay.shop.io/', 'https://myshop.io/', `${location.origin}/`];
    const press = () => {
      document.body.innerHTML = hrefs.map((href) => `<a href="${href}">x</a>`).join('');
      const all = Array.from(document.querySelectorAll('a'));
      for (const link of all)
        link.dispatchEvent(new Event('pointerdown', { bubbles: true, composed: true }));
      return all.map((link) => link.getAttribute('href'));
    };
    expect(press()).toEqual(hrefs);
    goodword?.consent('granted');
    expect(press()).toEqual(['https://pay.shop.io/?via=ANNA42', ...hrefs.slice(1)]);
  });
});
