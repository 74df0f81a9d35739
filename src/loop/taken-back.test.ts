import Cookies from 'js-cookie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Backend } from '../delivery/backend.js';
import { cart } from '../extras/cart.js';
import { handOver } from '../extras/hand-over.js';
import { ok } from '../protocol/result.js';
import type { Goodword } from './api.js';
import { bundledParts } from './bundled-parts.js';
import { type GoodwordOptions, settle } from './options.js';
import {
  eachOnItsOwnPage,
  grantWatched,
  kept,
  offer,
  openShop,
  order,
  visit,
} from './shop-page.fixture.js';
import type { Extra, Parts, PartsByName } from './stage.js';
import { wire } from './wiring.js';

eachOnItsOwnPage();
const A = 'a'.repeat(32);
const B = 'b'.repeat(32);
const aWhile = (ms = 60) => new Promise((done) => setTimeout(done, ms));
/** A promise, and what keeps it. */
function gate<T = void>() {
  let open = (_: T) => {};
  const opened = new Promise<T>((go) => {
    open = go;
  });
  return { opened, open };
}
const send: Backend['send'] = async ({ events }) => ({
  answers: events.map(({ id }) => ({ id, result: 'ok' })),
});

let page: Goodword | undefined;
afterEach(() => {
  page?.consent('denied');
  page?.destroy();
  page = undefined;
  localStorage.clear();
  Cookies.remove('gw');
});
interface Held {
  readonly own?: Partial<PartsByName>;
  readonly until?: Readonly<Record<string, Promise<unknown>>>;
  readonly extras?: readonly Extra[];
}
/** A page whose parts come when they are let. */
function start(options: Partial<GoodwordOptions>, { own = {}, until = {}, extras }: Held = {}) {
  const parts: Parts = async (name) => {
    await until[name];
    return own[name] ?? bundledParts(name);
  };
  page = wire(settle({ program: 'default', transport: { send }, ...options }), parts, extras);
  return page;
}
describe('once consent is taken back', () => {
  it('no card comes that was on its way', async () => {
    visit('/?via=ANNA42');
    const late = gate();
    const cards: string[] = [];
    const own: Partial<PartsByName> = {
      welcome: {
        startWelcome({ invitation: { code } }) {
          cards.push(code);
          return { close: () => cards.push(`${code} closed`) };
        },
      },
    };
    const invitation = async (program: string, code: string) => ok({ program, code, offer });
    const shop = start(
      { transport: { send, invitation } },
      { own, until: { welcome: late.opened } },
    );
    const invited = vi.fn();
    shop.on('invited', invited);
    await vi.waitFor(() => expect(invited).toHaveBeenCalled());
    shop.consent('denied');
    late.open();
    await aWhile();
    expect(cards).toEqual([]);
  });

  it('what she bought is not said to wait', async () => {
    const late = gate();
    const shop = start({}, { until: { conversion: late.opened } });
    const said = shop.purchase(order);
    await aWhile();
    shop.consent('denied');
    late.open();
    expect(await said).toMatchObject({ ok: false, problem: { code: 'consent-denied' } });
  });

  it('a link that comes late is not kept for who she is afterwards', async () => {
    const late = gate<{ code: string; link: string }>();
    const register = vi.fn(async () => ok(await late.opened));
    const shop = start({
      consent: 'pending',
      transport: { send, register, forget: async () => ok(true) },
    });
    await grantWatched(shop);
    void shop.open();
    await vi.waitFor(() => expect(register).toHaveBeenCalled());
    shop.consent('denied');
    shop.consent('granted');
    late.open({ code: 'ANNA42', link: 'https://shop.example/?via=ANNA42' });
    await aWhile();
    expect(kept()).not.toContain('gw.link.default');
  });

  it('a registration that failed is not tried again', async () => {
    const asked: string[] = [];
    vi.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
      const { url, method } = input instanceof Request ? input : { url: String(input), ...init };
      asked.push(`${method?.toUpperCase()} ${new URL(url, location.href).pathname}`);
      return new Response(method === 'DELETE' ? null : '{}', {
        status: method === 'DELETE' ? 204 : 503,
      });
    });
    Cookies.set('gw', `1~${A}`);
    const options = { program: 'default', consent: 'pending', endpoint: '/goodword' } as const;
    page = wire(settle(options), bundledParts);
    await grantWatched(page);
    void page.open();
    const registered = () => asked.filter((one) => one.endsWith('/v1/advocates'));
    await vi.waitFor(() => expect(registered()).toHaveLength(1));
    page.consent('denied');
    await vi.waitFor(() => expect(asked.at(-1)).toBe('DELETE /goodword/v1/me'));
    await aWhile(1_500); // a second try comes after one second
    expect(registered()).toHaveLength(1);
  });

  it('it is told once', async () => {
    const shop = start({ consent: 'pending' });
    const told = await grantWatched(shop);
    await shop.purchase(order);
    shop.consent('denied');
    await aWhile();
    expect(told).toEqual(['granted', 'denied']);
  });

  it('no token of who she was goes to the other domain', async () => {
    vi.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
      if (!String(input).endsWith('/hand-over')) return new Response(null, { status: 204 });
      const letter = String(init?.body).includes(A) ? 'a' : 'b';
      return Response.json({ token: letter.repeat(100), expiresInMs: 120_000 });
    });
    Cookies.set('gw', `1~${A}`);
    document.body.innerHTML = '<a href="https://pay.shop.io/x">Pay</a>';
    const crossing = handOver({ domains: ['pay.shop.io'] });
    const shop = start({}, { extras: [crossing] });
    await vi.waitFor(async () =>
      expect(await crossing.url('https://pay.shop.io/x')).toContain('a'.repeat(100)),
    );
    const near = new Event('pointerover', { bubbles: true, composed: true });
    document.querySelector('a')?.dispatchEvent(near);
    await aWhile();
    shop.consent('denied');
    shop.consent('granted');
    Cookies.set('gw', `1~${B}`);
    expect(await crossing.url('https://pay.shop.io/x')).toContain('b'.repeat(100));
  });
});

describe('a cart of Shopify', () => {
  const written: { readonly text: string; readonly answer: () => void }[] = [];
  const openCart = () => {
    written.length = 0;
    vi.stubGlobal('Shopify', { routes: { root: '/' } });
    vi.stubGlobal(
      'PerformanceObserver',
      class {
        observe() {}
        disconnect() {}
      },
    );
    vi.spyOn(window, 'fetch').mockImplementation((_, init) => {
      const { attributes } = JSON.parse(String(init?.body));
      const answered = gate<Response>();
      const answer = () => answered.open(Response.json({ attributes }));
      written.push({ text: attributes._goodword, answer });
      return answered.opened;
    });
    Cookies.set('gw', `1~${A}~ANNA42.${Date.now().toString(36)}.k`);
  };
  afterEach(() => void vi.unstubAllGlobals());

  it('is emptied where consent is taken back while it was being written', async () => {
    openCart();
    const shop = start({}, { extras: [cart()] });
    await vi.waitFor(() => expect(written).toHaveLength(1));
    shop.consent('denied');
    written[0]?.answer();
    await vi.waitFor(() => expect(written.map(({ text }) => text).at(-1)).toBe(''));
  });

  it('is emptied by a page that begins with a no, and nothing of it stays in the browser', async () => {
    openCart();
    start({}, { extras: [cart()] });
    await vi.waitFor(() => expect(written).toHaveLength(1));
    written[0]?.answer();
    await vi.waitFor(() => expect(localStorage.getItem('goodword.cart')).toContain('ANNA42'));
    page?.destroy();
    start({ consent: 'denied' }, { extras: [cart()] });
    await vi.waitFor(() => expect(written).toHaveLength(2));
    expect(written[1]?.text).toBe('');
    written[1]?.answer();
    await vi.waitFor(() => expect(Object.keys(localStorage)).toEqual([]));
  });
});

describe('a tab', () => {
  it('that hears late of a no forgets nobody who has said yes since', async () => {
    const shop = openShop({ consent: 'pending' });
    await grantWatched(shop.goodword);
    await shop.goodword.purchase(order);
    Cookies.set('gw', `1~${B}`);
    dispatchEvent(new StorageEvent('storage', { key: 'gw.denied', newValue: A }));
    expect([Cookies.get('gw'), shop.goodword.status().consent]).toEqual([`1~${B}`, 'granted']);
  });

  it('that was prepared in advance hears of a no once it is shown', async () => {
    Object.defineProperty(document, 'prerendering', { value: true, configurable: true });
    const shop = start({ consent: 'pending' });
    const told: string[] = [];
    shop.on('consent', (state) => told.push(state));
    shop.consent('granted', 'tcf');
    Reflect.deleteProperty(document, 'prerendering');
    document.dispatchEvent(new Event('prerenderingchange'));
    await vi.waitFor(() => expect(told).toEqual(['granted']));
    dispatchEvent(new StorageEvent('storage', { key: 'gw.denied', newValue: '1' }));
    expect(shop.status().consent).toBe('denied');
  });

  it('is given back though an extra of the shop answers no undo', async () => {
    const joined = vi.fn();
    const shop = start({}, { extras: [joined as never] });
    await vi.waitFor(() => expect(joined).toHaveBeenCalled());
    shop.destroy();
    expect(start({})).not.toBe(shop);
  });
});

it('a transport of the shop’s own that breaks is a backend that does not answer', async () => {
  visit('/?via=ANNA42');
  const broken = () => Promise.reject(new Error('no network'));
  const shop = start({ transport: { send, invitation: broken, program: broken } });
  const problem = { code: 'unreachable', message: 'Error: no network' };
  expect(await shop.open()).toEqual({ ok: false, problem });
  expect(shop.status().touches).toMatchObject([{ code: 'ANNA42', known: false }]);
});
