import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createGoodword, type Goodword } from '../goodword.js';
import { lumen } from '../loop/lumen.fixture.js';
import { elements } from './elements.js';
import { slots } from './slots.js';

const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
let goodword: Goodword | undefined;
let opened: string[] = [];

function start(consent: 'granted' | 'pending' = 'granted'): Goodword {
  goodword = createGoodword({ ...lumen(), consent, with: [elements(), slots()] });
  goodword.on('opened', ({ surface }) => opened.push(surface));
  return goodword;
}
const put = (name: string, attributes: Record<string, string> = {}) => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return document.body.appendChild(element);
};
const inside = (element: Element) => element.querySelector('goodword-root')?.shadowRoot;
const says = (element: Element, text: string) =>
  vi.waitFor(() => expect(inside(element)?.textContent ?? '').toContain(text));

beforeEach(() => {
  opened = [];
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  history.replaceState(null, '', location.pathname);
});
afterEach(() => {
  goodword?.consent('denied');
  goodword?.destroy();
  document.body.replaceChildren();
  document.body.removeAttribute('style');
  Reflect.deleteProperty(navigator, 'share');
  vi.restoreAllMocks();
});

describe('an element of the page', () => {
  it('shows its view, whether it was there before us or comes later', async () => {
    const early = put('goodword-share');
    start();
    const late = put('goodword-share', { surface: 'account' });
    await says(early, 'Give 20%, get 20%');
    await says(late, 'Give 20%, get 20%');
    expect(opened.sort()).toEqual(['account', 'share']);
  });

  it('is empty once it is taken out, and shows its view again where it is put back', async () => {
    start();
    const share = put('goodword-share');
    await says(share, 'Give 20%');
    share.remove();
    expect(share.childElementCount).toBe(0);
    document.body.append(share);
    await says(share, 'Give 20%');
  });

  it('is taken out before its view came, and stays empty', async () => {
    start();
    await vi.waitFor(() => expect(customElements.get('goodword-share')).toBeDefined());
    const share = put('goodword-share');
    share.remove();
    await new Promise((done) => setTimeout(done, 300));
    expect(share.childElementCount).toBe(0);
  });

  it('is empty after we have ended, and lives again with the next start', async () => {
    const share = put('goodword-share');
    start().destroy();
    await new Promise((done) => setTimeout(done, 300));
    expect(share.childElementCount).toBe(0);
    start();
    await says(share, 'Give 20%');
  });

  it('greets a friend by who sent him, and says nothing to anybody else', async () => {
    history.replaceState(null, '', '?via=ANNA42');
    const welcome = put('goodword-welcome');
    start();
    await says(welcome, 'Anna');
    // In its place, and not in the corner besides.
    expect(document.querySelectorAll('goodword-root').length).toBe(1);
    expect(inside(welcome)?.querySelector('input')?.value).toBe('ANNA42');
    goodword?.consent('denied');
    goodword?.destroy();
    history.replaceState(null, '', location.pathname);
    start();
    await new Promise((done) => setTimeout(done, 500));
    expect(welcome.childElementCount).toBe(0);
  });

  it('waits for consent without a word, and is empty again when it is taken back', async () => {
    const share = put('goodword-share');
    const shop = start('pending');
    await new Promise((done) => setTimeout(done, 300));
    expect([share.childElementCount, opened]).toEqual([0, []]);
    expect(console.warn).not.toHaveBeenCalled();
    shop.consent('granted');
    await says(share, 'Give 20%');
    shop.consent('denied');
    await vi.waitFor(() => expect(share.childElementCount).toBe(0));
    shop.consent('granted');
    await says(share, 'Give 20%');
  });

  it('asks for the order that the page writes into it later', async () => {
    start();
    const claim = put('goodword-claim');
    await says(claim, 'friend');
    const before = inside(claim);
    claim.dataset['order'] = '1001';
    await vi.waitFor(() => expect(inside(claim)).not.toBe(before));
    await says(claim, 'friend');
  });

  it('shows the logo and the picture that the page has put into it, and leaves the page its own', async () => {
    const share = put('goodword-share');
    for (const slot of ['logo', 'picture']) {
      const image = Object.assign(new Image(), { slot, alt: slot, src: PIXEL });
      share.append(image);
    }
    document.body.style.width = '1000px';
    start();
    await says(share, 'Give 20%');
    await vi.waitFor(() => expect(inside(share)?.querySelectorAll('slot').length).toBe(2));
    const [own, copy] = [...share.querySelectorAll<HTMLElement>('[slot=picture]')];
    expect(own?.checkVisibility()).toBe(false);
    const hero = inside(share)?.querySelector('.hero') as Element;
    const picture = copy?.getBoundingClientRect() as DOMRect;
    expect(picture.height).toBe(hero.getBoundingClientRect().height);
    expect(picture.right).toBeLessThanOrEqual(
      inside(share)?.querySelector('.body')?.getBoundingClientRect().left ?? 0,
    );
  });

  it('leaves the popup the logo that the page keeps in a template', async () => {
    const template = document.body.appendChild(document.createElement('template'));
    template.dataset['goodword'] = 'slots';
    template.content.append(Object.assign(new Image(), { slot: 'logo', alt: 'Shop', src: PIXEL }));
    await start().open();
    const popup = document.querySelector('goodword-root');
    await vi.waitFor(() => expect(popup?.querySelectorAll('img[slot=logo]').length).toBe(1));
    expect(popup?.querySelector('img')?.getBoundingClientRect().height).toBe(26);
  });

  it('tells the page what happens, with what there is to tell', async () => {
    const heard: unknown[] = [];
    const share = put('goodword-share');
    document.body.addEventListener('goodword-opened', (event) =>
      heard.push((event as CustomEvent).detail),
    );
    start();
    await vi.waitFor(() => expect(heard).toEqual([{ surface: 'share' }]));
    expect(share.isConnected).toBe(true);
  });

  it('tells the page of a way of sharing that she left, and of who invited a friend, on the element', async () => {
    history.replaceState(null, '', '?via=ANNA42');
    const heard: unknown[] = [];
    for (const name of ['unshared', 'invited']) {
      document.body.addEventListener(`goodword-${name}`, (event) => {
        heard.push([(event.target as Element).localName, (event as CustomEvent).detail]);
      });
    }
    put('goodword-welcome');
    const share = put('goodword-share');
    Object.defineProperty(navigator, 'share', {
      value: () => Promise.reject(new DOMException('', 'AbortError')),
      configurable: true,
    });
    start();
    await vi.waitFor(() =>
      expect(heard).toEqual([
        ['goodword-welcome', expect.objectContaining({ code: 'ANNA42', firstName: 'Anna' })],
      ]),
    );
    await vi.waitFor(() =>
      expect(inside(share)?.querySelector('button[part=channel]')).toBeTruthy(),
    );
    inside(share)?.querySelector<HTMLElement>('button[part=channel]')?.click();
    await vi.waitFor(() =>
      expect(heard[1]).toEqual([
        'goodword-share',
        { code: 'BEN123', channel: 'native', outcome: 'cancelled' },
      ]),
    );
  });
});
