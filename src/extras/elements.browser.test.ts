import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createGoodword, type Goodword } from '../goodword.js';
import { lumen } from '../loop/lumen.fixture.js';
import { elements } from './elements.js';

let goodword: Goodword | undefined;
let opened: string[] = [];

function start(): Goodword {
  goodword = createGoodword({ ...lumen(), with: [elements()] });
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
});
