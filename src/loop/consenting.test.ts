import { describe, expect, it, vi } from 'vitest';
import type { Backend, Sent } from '../delivery/backend.js';
import { no, ok } from '../protocol/result.js';
import {
  eachOnItsOwnPage,
  grantWatched,
  kept,
  openShop,
  order,
  takenBackElsewhere,
  visit,
} from './shop-page.fixture.js';

eachOnItsOwnPage();

/** A shop that got its yes, with an order that waits for a backend which is down. */
async function openGrantedShop(forget: NonNullable<Backend['forget']>) {
  const send = () => Promise.reject(new Error('down'));
  const shop = openShop({ consent: 'pending', transport: { send, forget } });
  const watched = grantWatched(shop.goodword);
  await shop.goodword.purchase(order);
  await watched;
  return shop;
}

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
    const shop = await openGrantedShop(forget);
    const visitor = /~(\w{32})/.exec(document.cookie)?.[1];
    shop.goodword.consent('denied');
    shop.goodword.consent('denied');
    await vi.waitFor(() => expect(forget).toHaveBeenCalledWith('default', visitor));
    expect(forget).toHaveBeenCalledTimes(1);
    expect([document.cookie, kept()]).toEqual(['', []]);
  });

  it('has the backend forget her where she takes it back before the part that sees to it has come', async () => {
    const forget = vi.fn(async () => ok(true as const));
    const shop = openShop({ consent: 'pending', transport: { send: vi.fn(), forget } });
    shop.goodword.consent('granted');
    void shop.goodword.purchase(order);
    const visitor = /~(\w{32})/.exec(document.cookie)?.[1];
    shop.goodword.consent('denied');
    await vi.waitFor(() => expect(forget.mock.calls).toEqual([['default', visitor]]));
  });

  it('is said again to a transport that did not take it', async () => {
    const forget = vi.fn(async () => no('server-error', 'Not now.'));
    vi.spyOn(Math, 'random').mockReturnValue(0); // then the pauses are the shortest
    const shop = await openGrantedShop(forget);
    shop.goodword.consent('denied');
    await vi.waitFor(() => expect(forget.mock.calls.length).toBeGreaterThan(1));
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
    const shop = await openGrantedShop(forget);
    const visitor = /~(\w{32})/.exec(document.cookie)?.[1];
    await takenBackElsewhere(shop.goodword);
    expect(await shop.goodword.purchase(order)).toMatchObject({ ok: false });
    expect([document.cookie, kept()]).toEqual(['', []]);
    expect(forget.mock.calls).toEqual([['default', visitor]]);
  });

  it('asks the backend nothing where another tab has asked it', async () => {
    const asked = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('down'));
    const shop = openShop({ consent: 'pending', endpoint: '/goodword' });
    const watched = grantWatched(shop.goodword);
    await shop.goodword.purchase(order);
    await watched;
    await takenBackElsewhere(shop.goodword);
    const methods = asked.mock.calls.map(([, init]) => init?.method);
    expect(methods).not.toContain('DELETE');
    expect([document.cookie, kept()]).toEqual(['', []]);
  });

  it('lets nothing be written by an answer that comes after it was taken back', async () => {
    let answer: ((_: Sent) => void) | undefined;
    const send = () =>
      new Promise<Sent>((resolve) => {
        answer = resolve;
      });
    const shop = openShop({ consent: 'pending', transport: { send } });
    const watched = grantWatched(shop.goodword);
    const said = shop.goodword.purchase(order);
    await watched;
    await vi.waitFor(() => expect(answer).toBeDefined());
    shop.goodword.consent('denied');
    const id = 'purchase:default:1001';
    answer?.({ answers: [{ id, result: 'drop', reason: 'bad-event' }] });
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
