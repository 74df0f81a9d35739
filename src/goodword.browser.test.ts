import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createGoodword, type Goodword, type GoodwordOptions } from './goodword.js';
import type { Batch } from './protocol/batch.js';
import { ok } from './protocol/result.js';

const order = { id: '1001', total: '42.00', currency: 'USD' };
const offer = { kind: 'percent', percent: 20 } as const;
const program = {
  id: 'default',
  version: 1,
  shop: 'Lumen Pottery',
  shareUrl: 'https://shop.example/',
  offers: { advocate: offer, friend: offer },
  rules: { windowDays: 30, credit: 'last', firstOrderOnly: true, holdDays: 14 },
} as const;

const batches: Batch[] = [];
const options: GoodwordOptions = {
  program,
  advocate: { code: 'BEN123', link: 'https://shop.example/?via=BEN123' },
  transport: {
    async send(batch) {
      batches.push(batch);
      return { answers: batch.events.map(({ id }) => ({ id, result: 'ok' })) };
    },
    invitation: async (id, code) => ok({ program: id, code, offer, firstName: 'Anna' }),
    standing: async () => ok({}),
  },
};

let goodword: Goodword | undefined;
const start = () => {
  goodword = createGoodword(options);
  return goodword;
};
const soon = <T>(check: () => T) => vi.waitFor(check); // parts are loaded on the way
const types = () => batches.flatMap(({ events }) => events.map(({ type }) => type)).sort();
const root = () => document.querySelector('goodword-root');
const traces = () => ({
  elements: document.documentElement.outerHTML,
  storage: Object.keys(localStorage).filter((key) => key.startsWith('gw.out')),
  scroll: getComputedStyle(document.documentElement).overflow,
});

beforeEach(() => {
  batches.length = 0;
  history.replaceState(null, '', location.pathname);
});
afterEach(() => {
  goodword?.consent('denied');
  goodword?.destroy();
});

describe('goodword, in a real browser', () => {
  it('remembers the friend in a cookie before the call returns, then welcomes him', async () => {
    history.replaceState(null, '', '?via=ANNA42');
    start();
    expect(document.cookie).toMatch(/gw=1~[0-9a-f]{32}~ANNA42\.\w+\.u/);
    await soon(() => expect(String(root()?.shadowRoot?.textContent)).toContain('Anna'));
    await soon(() => expect(types()).toEqual(['visit']));
    await soon(() => expect(location.search).toBe(''));
    expect(document.cookie).toContain('.k');
  });

  it('has a purchase on disk before the call returns, and asks the buyer to share', async () => {
    const shop = start();
    const answer = shop.purchase(order);
    expect(localStorage.getItem('gw.out.purchase:default:1001')).toContain('"total":"42.00"');
    expect(await answer).toMatchObject({ ok: true, value: { result: 'ok' } });
    await soon(() => expect(root()?.shadowRoot?.querySelector('dialog')?.open).toBe(true));
    await soon(() => expect(types()).toEqual(['open', 'purchase']));
    expect(shop.status()).toMatchObject({ waiting: 0, dropped: [], cookie: 'stored' });
  });

  it('opens the doctor where the address asks for it', async () => {
    history.replaceState(null, '', '?goodword=doctor');
    const shop = start();
    await soon(() => expect(document.querySelector('goodword-doctor')).not.toBeNull());
    shop.destroy();
    expect(document.querySelector('goodword-doctor')).toBeNull();
  });

  it('leaves no trace after destroy, in the middle of an open popup', async () => {
    const before = traces();
    const shop = start();
    await shop.open();
    await soon(() => expect(root()?.shadowRoot?.querySelector('dialog')?.open).toBe(true));
    await soon(() => expect(types()).toEqual(['open']));
    shop.destroy();
    expect(traces()).toEqual(before);
  });

  it('mounts nothing when it is destroyed while its parts are still on the way', async () => {
    const shop = start();
    const opening = shop.open();
    shop.destroy();
    expect(await opening).toMatchObject({ ok: false, problem: { code: 'stopped' } });
    expect(root()).toBeNull();
  });

  it('sends as one tab at a time where the browser has locks, and holds none afterwards', async () => {
    await start().signup({ subject: 'account-7' });
    await soon(async () => {
      const { held = [], pending = [] } = await navigator.locks.query();
      expect([...held, ...pending].filter(({ name }) => name === 'gw.flush')).toEqual([]);
    });
    expect(types()).toEqual(['signup']);
  });
});
