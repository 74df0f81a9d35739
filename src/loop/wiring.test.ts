import Cookies from 'js-cookie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Backend, Sent } from '../delivery/backend.js';
import type { Batch } from '../protocol/batch.js';
import { no, ok } from '../protocol/result.js';
import type { Goodword } from './api.js';
import { bundledParts } from './bundled-parts.js';
import { type GoodwordOptions, settle } from './options.js';
import type { Parts, PartsByName } from './stage.js';
import { wire } from './wiring.js';

const order = { id: '1001', total: '42.00', currency: 'USD' };
const offer = { kind: 'percent', percent: 20 } as const;

/** A shop's page with us on it: a real engine, a backend that remembers, a popup that only says what it would do. */
function openShop(options: Partial<GoodwordOptions> = {}) {
  const batches: Batch[] = [];
  const popup: string[] = [];
  const backend: Pick<Backend, 'send' | 'invitation'> = {
    async send(batch) {
      batches.push(batch);
      return { answers: batch.events.map(({ id }) => ({ id, result: 'ok' as const })) };
    },
    invitation: async (program, code) =>
      code === 'ANNA42' ? ok({ program, code, offer }) : no('unknown-code', 'Nobody owns it.'),
  };
  const own: Partial<PartsByName> = {
    widget: {
      createSharing: () => ({
        open: async (surface) => {
          popup.push(surface);
          return ok({ close() {} });
        },
        prepare: () => popup.push('prepared'),
        close: () => popup.push('closed'),
        destroy: () => popup.push('destroyed'),
      }),
    },
    welcome: {
      startWelcome({ invitation }) {
        popup.push(`welcome from ${invitation.code}`);
        return { close: () => popup.push('card closed') };
      },
    },
  };
  const brought: string[] = [];
  const blocked = new Set<string>();
  const parts: Parts = async (name) => {
    brought.push(name);
    if (blocked.has(name)) throw new Error('blocked');
    return own[name] ?? bundledParts(name);
  };
  const sending = options.endpoint === undefined ? { transport: backend } : {};
  const goodword = wire(settle({ program: 'default', ...sending, ...options }), parts);
  shops.push(goodword);
  const events = () => batches.flatMap((batch) => batch.events);
  const types = () => events().map(({ type }) => type);
  return { goodword, backend, parts, brought, blocked, popup, batches, events, types };
}

const shops: Goodword[] = [];
const visit = (address: string) => history.replaceState(null, '', address);
const kept = () => Object.keys(localStorage).filter((key) => key.startsWith('gw.'));

/** As the tab does it where she said no: it erases what all tabs share, and leaves a sign for the others. */
async function takenBackElsewhere(goodword: Goodword): Promise<void> {
  Cookies.remove('gw');
  const sign = new StorageEvent('storage', { key: 'gw.denied', newValue: '1' });
  await vi.waitFor(() => {
    dispatchEvent(sign);
    expect(goodword.status().consent).toBe('denied');
  });
}

beforeEach(() => {
  visit('/');
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  for (const goodword of shops.splice(0)) {
    goodword.consent('denied');
    goodword.destroy();
  }
  document.body.innerHTML = '';
  Reflect.deleteProperty(navigator, 'globalPrivacyControl');
  vi.restoreAllMocks();
});

describe('a friend who opens a link', () => {
  it('is remembered at once, reported once, welcomed once, and the code leaves the address', async () => {
    visit('/mugs?size=l&via=ANNA42#top');
    const shop = openShop();
    expect(shop.goodword.status()).toMatchObject({ cookie: 'stored', waiting: 1 });
    await vi.waitFor(() => expect(shop.popup).toEqual(['welcome from ANNA42']));
    const address = () => location.pathname + location.search + location.hash;
    await vi.waitFor(() => expect(address()).toBe('/mugs?size=l#top'));
    await vi.waitFor(() => expect(shop.types()).toEqual(['visit']));
    expect(shop.goodword.status().touches).toMatchObject([{ code: 'ANNA42', known: true }]);
  });

  it('is one visit however often the page starts us again', async () => {
    visit('/?via=ANNA42');
    const first = openShop({ cleanUrl: false });
    await vi.waitFor(() => expect(first.types()).toEqual(['visit']));
    await vi.waitFor(() => expect(first.goodword.status().touches[0]?.known).toBe(true));
    first.goodword.destroy();
    const second = openShop({ cleanUrl: false });
    await second.goodword.purchase(order);
    expect(second.types()).toEqual(['purchase']);
    expect(second.popup).not.toContain('welcome from ANNA42');
  });

  it('counts once the page is looked at that the browser prepared in advance, not before', async () => {
    Object.defineProperty(document, 'prerendering', { value: true, configurable: true });
    visit('/?via=ANNA42');
    const { goodword, types } = openShop();
    expect(goodword.status()).toMatchObject({ consent: 'pending', cookie: 'nothing', waiting: 1 });
    Reflect.deleteProperty(document, 'prerendering');
    for (const _ of ['once', 'twice']) document.dispatchEvent(new Event('prerenderingchange'));
    await vi.waitFor(() => expect(types()).toEqual(['visit']));
    expect(goodword.status().touches).toHaveLength(1);
  });

  it('finds the code filled in at the checkout, and is told about the invitation', async () => {
    document.body.innerHTML = '<input data-goodword="code">';
    visit('/?via=ANNA42');
    const shop = openShop();
    const invited = vi.fn();
    shop.goodword.on('invited', invited);
    await vi.waitFor(() => expect(document.querySelector('input')?.value).toBe('ANNA42'));
    expect(invited).toHaveBeenCalledExactlyOnceWith({ program: 'default', code: 'ANNA42', offer });
  });

  it('finds a code of her own filled in where the backend gives her one, and is still one friend', async () => {
    document.body.innerHTML = '<input data-goodword="code">';
    visit('/?via=ANNA42');
    const own = 'ANNA42-7KQ4M';
    const transport: Pick<Backend, 'send' | 'invitation'> = {
      send: async ({ events }) => ({ answers: events.map(({ id }) => ({ id, result: 'ok' })) }),
      invitation: async (program) => ok({ program, code: own, offer }),
    };
    const first = openShop({ transport });
    await vi.waitFor(() => expect(document.querySelector('input')?.value).toBe(own));
    first.goodword.destroy();
    const again = openShop({ transport });
    expect(again.goodword.status().touches).toMatchObject([{ code: own, known: true }]);
  });

  it('finds the code filled in on the pages that follow', async () => {
    visit('/?via=ANNA42');
    const first = openShop();
    await vi.waitFor(() => expect(first.goodword.status().touches[0]?.known).toBe(true));
    first.goodword.destroy();
    document.body.innerHTML = '<input data-goodword="code">';
    const second = openShop();
    await vi.waitFor(() => expect(document.querySelector('input')?.value).toBe('ANNA42'));
    expect(second.popup).toEqual([]);
  });

  it('finds the code filled in at a field that came later, once she touches the form; what she empties stays empty', async () => {
    visit('/?via=ANNA42');
    const { goodword } = openShop();
    await vi.waitFor(() => expect(goodword.status().touches[0]?.known).toBe(true));
    document.body.innerHTML = '<input data-goodword="code"><input name="email">';
    const [code, email] = document.querySelectorAll('input');
    email?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    expect(code?.value).toBe('ANNA42');
    if (code) code.value = '';
    email?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    expect(code?.value).toBe('');
  });

  it('is looked up once consent comes, even where the popup was asked for before', async () => {
    visit('/?via=ANNA42');
    const shop = openShop({ consent: 'pending' });
    await shop.goodword.open();
    shop.goodword.consent('granted');
    await vi.waitFor(() => expect(shop.popup).toContain('welcome from ANNA42'));
  });

  it('is forgotten again where nobody owns the code', async () => {
    visit('/?via=MADEUP');
    const shop = openShop();
    await vi.waitFor(() => expect(shop.goodword.status().touches).toEqual([]));
    expect(shop.popup).toEqual([]);
  });

  it('brings no trace of a code that is none, only a problem to read', () => {
    visit('/?via=%3Cscript%3E');
    const { goodword } = openShop();
    expect(goodword.status()).toMatchObject({ cookie: 'nothing', problem: { code: 'bad-code' } });
  });
});

describe('a customer who buys', () => {
  it('is on disk when the call returns, credited to her friend, and asked to share once', async () => {
    visit('/?via=ANNA42');
    const shop = openShop();
    const answer = shop.goodword.purchase(order);
    expect(kept()).toContain('gw.out.purchase:default:1001');
    expect(await answer).toEqual({
      ok: true,
      value: { id: 'purchase:default:1001', result: 'ok' },
    });
    expect(shop.events().find(({ type }) => type === 'purchase')).toMatchObject({
      order: { total: { amount: 4200, currency: 'USD' } },
      touches: [{ code: 'ANNA42' }],
    });
    await shop.goodword.purchase(order);
    const asked = () => shop.popup.filter((surface) => surface === 'purchase');
    await vi.waitFor(() => expect(asked()).toHaveLength(1));
    expect(shop.goodword.status().waiting).toBe(0);
  });

  it('is reported by the order that the page declares', async () => {
    document.body.innerHTML = `<script type="application/json" data-goodword="order">${JSON.stringify(order)}</script>`;
    const shop = openShop({ ask: { afterPurchase: false } });
    await vi.waitFor(() => expect(shop.types()).toEqual(['purchase']));
    expect(shop.popup).toEqual([]);
  });

  it.each([
    [{ ...order, id: '{{ order.id }}' }, 'bad-order-id'],
    [{ ...order, total: '1.234,567' }, 'bad-amount'],
    [undefined, 'bad-order'],
  ])('is refused loudly with the order %j, and nothing is left behind', async (wrong, code) => {
    const { goodword, events } = openShop();
    const answer = await goodword.purchase(wrong as never);
    expect(answer).toMatchObject({ ok: false, problem: { code } });
    expect(console.warn).toHaveBeenCalledWith(expect.stringContaining(code));
    expect([goodword.status().waiting, events()]).toEqual([0, []]);
    expect(goodword.status().dropped).toMatchObject([{ reason: code }]);
  });

  it('gets an answer, not an exception, for an order of which no JSON can be made', async () => {
    const { goodword } = openShop();
    const circular: Record<string, unknown> = { ...order };
    circular['self'] = circular;
    const answer = await goodword.purchase(circular as never);
    expect(answer).toMatchObject({ ok: false, problem: { code: 'bad-event' } });
  });

  it('waits on disk while the backend is down, and the next page delivers', async () => {
    const down: GoodwordOptions['transport'] = () => Promise.reject(new Error('down'));
    const first = openShop({ transport: down }).goodword;
    expect(await first.purchase(order)).toMatchObject({ ok: true, value: { result: 'retry' } });
    expect(first.status()).toMatchObject({ waiting: 1, problem: { code: 'unreachable' } });
    first.destroy();
    const second = openShop();
    await vi.waitFor(() => expect(second.types()).toEqual(['purchase']));
    expect(second.goodword.status().waiting).toBe(0);
  });

  it.each(['delivery', 'conversion'])(
    'waits on disk while the part %s is blocked',
    async (part) => {
      const shop = openShop();
      shop.blocked.add(part);
      const { goodword } = shop;
      expect(await goodword.purchase(order)).toMatchObject({
        ok: true,
        value: { result: 'retry' },
      });
      expect(goodword.status()).toMatchObject({ waiting: 1, problem: { code: 'unreachable' } });
      shop.blocked.clear();
      expect(await goodword.purchase(order)).toMatchObject({ ok: true, value: { result: 'ok' } });
      expect(goodword.status()).toMatchObject({ waiting: 0, dropped: [] });
    },
  );

  it('does not hold up a visit while the part that reads orders is blocked', async () => {
    visit('/?via=ANNA42');
    const shop = openShop();
    shop.blocked.add('conversion');
    await shop.goodword.purchase(order);
    await vi.waitFor(() => expect(shop.types()).toEqual(['visit']));
    expect(shop.goodword.status().waiting).toBe(1);
  });

  it('is read by a part that comes beside delivery; a visit does not bring it', async () => {
    visit('/?via=ANNA42');
    const friend = openShop();
    await vi.waitFor(() => expect(friend.popup).toEqual(['welcome from ANNA42']));
    expect(friend.brought).toEqual(['delivery', 'invitation', 'welcome']);
    friend.goodword.destroy();
    visit('/');
    const buyer = openShop({ ask: { afterPurchase: false } });
    buyer.goodword.consent('denied'); // forgets the friend
    buyer.goodword.consent('granted');
    void buyer.goodword.purchase(order);
    const brought = buyer.brought.filter((part) => part !== 'consent');
    expect(brought.slice(-2).sort()).toEqual(['conversion', 'delivery']);
  });
});

describe('consent', () => {
  it('leaves nothing on disk and asks nobody before it is given, then counts with the true times', async () => {
    visit('/?via=ANNA42');
    const shop = openShop({ consent: 'pending' });
    const answer = shop.goodword.purchase(order);
    expect([document.cookie, kept(), shop.goodword.status().waiting]).toEqual(['', [], 2]);
    expect(location.search).toBe('?via=ANNA42');
    shop.goodword.consent('granted');
    expect(await answer).toMatchObject({ ok: true });
    await vi.waitFor(() => expect(shop.types().sort()).toEqual(['purchase', 'visit']));
    await vi.waitFor(() => expect(shop.popup).toContain('purchase'));
  });

  it('forgets everything when it is taken back, what waits to be sent too', async () => {
    visit('/?via=ANNA42');
    const { goodword } = openShop({ transport: () => Promise.reject(new Error('down')) });
    await goodword.purchase(order);
    expect(kept()).not.toEqual([]);
    goodword.consent('denied');
    expect([document.cookie, kept()]).toEqual(['', []]);
    expect(await goodword.purchase(order)).toMatchObject({
      ok: false,
      problem: { code: 'consent-denied' },
    });
    expect(goodword.status().dropped).toMatchObject([{ reason: 'consent-denied' }]);
  });

  it('has the backend forget who she was, once', async () => {
    const forget = vi.fn(async () => ok(true as const));
    const send = () => Promise.reject(new Error('down'));
    const shop = openShop({ consent: 'pending', transport: { send, forget } });
    shop.goodword.consent('granted');
    await shop.goodword.purchase(order);
    await vi.waitFor(() => expect(shop.brought).toContain('consent'));
    const visitor = /~(\w{32})/.exec(document.cookie)?.[1];
    shop.goodword.consent('denied');
    shop.goodword.consent('denied');
    await vi.waitFor(() => expect(forget).toHaveBeenCalledWith('default', visitor));
    expect(forget).toHaveBeenCalledTimes(1);
    expect([document.cookie, kept()]).toEqual(['', []]);
  });

  it('is said again to a transport that did not take it', async () => {
    const forget = vi.fn(async () => no('server-error', 'Not now.'));
    const send = () => Promise.reject(new Error('down'));
    vi.spyOn(Math, 'random').mockReturnValue(0); // then the pauses are the shortest
    const shop = openShop({ consent: 'pending', transport: { send, forget } });
    shop.goodword.consent('granted');
    await shop.goodword.purchase(order);
    await vi.waitFor(() => expect(shop.brought).toContain('consent'));
    shop.goodword.consent('denied');
    await vi.waitFor(() => expect(forget.mock.calls.length).toBeGreaterThan(1), 10_000);
    expect(shop.goodword.status().problem?.message).toMatch(/^Not forgotten by the backend/);
  });

  it('is taken back by a page that begins with a no, as a server may write it into its tag', async () => {
    const forget = vi.fn(async () => ok(true as const));
    visit('/?via=ANNA42');
    const yes = openShop();
    await vi.waitFor(() => expect(yes.goodword.status().visitor).toBe(true));
    const visitor = /~(\w{32})/.exec(document.cookie)?.[1];
    yes.goodword.destroy();
    visit('/');
    const { goodword } = openShop({ consent: 'denied', transport: { send: vi.fn(), forget } });
    expect([document.cookie, kept(), goodword.status().cookie]).toEqual(['', [], 'nothing']);
    await vi.waitFor(() => expect(forget.mock.calls).toEqual([['default', visitor]]));
  });

  it('is gone here too when it was taken back in another tab, of which only the page’s own transport is told again', async () => {
    const forget = vi.fn(async () => ok(true as const));
    const send = () => Promise.reject(new Error('down'));
    const shop = openShop({ consent: 'pending', transport: { send, forget } });
    shop.goodword.consent('granted');
    await shop.goodword.purchase(order);
    await vi.waitFor(() => expect(shop.brought).toContain('consent'));
    const visitor = /~(\w{32})/.exec(document.cookie)?.[1];
    await takenBackElsewhere(shop.goodword);
    expect(await shop.goodword.purchase(order)).toMatchObject({ ok: false });
    expect([document.cookie, kept()]).toEqual(['', []]);
    expect(forget.mock.calls).toEqual([['default', visitor]]);
  });

  it('asks the backend nothing where another tab has asked it', async () => {
    const asked = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('down'));
    const shop = openShop({ consent: 'pending', endpoint: '/goodword' });
    shop.goodword.consent('granted');
    await shop.goodword.purchase(order);
    await vi.waitFor(() => expect(shop.brought).toContain('consent'));
    await takenBackElsewhere(shop.goodword);
    const methods = asked.mock.calls.map(([, init]) => init?.method);
    expect(methods).not.toContain('DELETE');
    expect([document.cookie, kept()]).toEqual(['', []]);
  });

  it('lets nothing be written by an answer that comes after it was taken back', async () => {
    let answer = (_: Sent) => {};
    const send = () =>
      new Promise<Sent>((resolve) => {
        answer = resolve;
      });
    const shop = openShop({ consent: 'pending', transport: { send } });
    shop.goodword.consent('granted');
    const said = shop.goodword.purchase(order);
    await vi.waitFor(() => expect(shop.brought).toContain('consent'));
    await vi.waitFor(() => expect(shop.popup).toEqual(['purchase']));
    shop.goodword.consent('denied');
    const id = 'purchase:default:1001';
    answer({ answers: [{ id, result: 'drop', reason: 'bad-event' }] });
    expect(await said).toMatchObject({ ok: false, problem: { code: 'consent-denied' } });
    expect([document.cookie, kept()]).toEqual(['', []]);
  });

  it('is taken as refused where the browser signals Global Privacy Control', async () => {
    Object.defineProperty(navigator, 'globalPrivacyControl', { value: true, configurable: true });
    visit('/?via=ANNA42');
    const shop = openShop();
    expect(await shop.goodword.purchase(order)).toMatchObject({ ok: false });
    expect([document.cookie, kept(), shop.events()]).toEqual(['', [], []]);
  });
});

describe('the page', () => {
  it('opens the popup from any element that asks for it, and brings it near beforehand', async () => {
    document.body.innerHTML = '<a href="#invite" data-goodword="open"><b>Invite</b></a>';
    const shop = openShop();
    const inner = document.querySelector('b');
    inner?.dispatchEvent(new Event('pointerover', { bubbles: true, composed: true }));
    await vi.waitFor(() => expect(shop.popup).toEqual(['prepared']));
    const click = new Event('click', { bubbles: true, composed: true, cancelable: true });
    inner?.dispatchEvent(click);
    expect(click.defaultPrevented).toBe(true);
    await vi.waitFor(() => expect(shop.popup).toEqual(['prepared', 'button']));
  });

  it('starts us once: a second start says so and answers the first one’s object', () => {
    const { goodword, parts } = openShop();
    expect(wire(settle({ endpoint: '/x', program: 'other' }), parts)).toBe(goodword);
    expect(console.warn).toHaveBeenCalledWith(expect.stringContaining('started twice'));
  });

  it('is as before after destroy: no listener answers, no call does anything', async () => {
    document.body.innerHTML = '<button data-goodword="open">Invite</button>';
    const shop = openShop();
    await shop.goodword.open();
    shop.goodword.destroy();
    shop.goodword.destroy();
    document.querySelector('button')?.click();
    const answer = await shop.goodword.purchase(order);
    expect(answer).toMatchObject({ ok: false, problem: { code: 'stopped' } });
    expect([shop.popup, kept()]).toEqual([['api', 'destroyed'], []]);
  });

  it('does not let a listener that throws harm the shop or the other listeners', async () => {
    const { goodword } = openShop();
    const heard: string[] = [];
    vi.spyOn(console, 'error').mockImplementation(() => {});
    goodword.on('answered', () => {
      throw new Error('mine');
    });
    goodword.on('answered', ({ id }) => heard.push(id));
    const silent = goodword.on('answered', () => heard.push('never'));
    silent();
    await goodword.signup({ subject: 'account-7' });
    expect(heard).toEqual(['signup:default:account-7']);
  });
});
