import { describe, expect, it, vi } from 'vitest';
import type { Backend } from '../delivery/backend.js';
import { ok } from '../protocol/result.js';
import { eachOnItsOwnPage, offer, openShop, order, visit } from './shop-page.fixture.js';

eachOnItsOwnPage();

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
