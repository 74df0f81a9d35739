import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { bar } from '../extras/bar.js';
import { launcher } from '../extras/launcher.js';
import { createGoodword, type Goodword, type GoodwordOptions } from '../goodword.js';
import { findings } from '../widget/testing/findings.js';
import { lumen } from './lumen.fixture.js';
import { find, seen } from './seen.fixture.js';

let goodword: Goodword;

function start(extras: GoodwordOptions['with'], consent: 'granted' | 'pending' = 'granted'): void {
  goodword = createGoodword({ ...lumen(), consent, with: extras ?? [] });
}
beforeEach(async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  await page.viewport(1000, 700);
});
afterEach(() => {
  goodword.consent('denied');
  goodword.destroy();
  document.body.replaceChildren();
  document.body.removeAttribute('style');
  localStorage.clear();
  vi.restoreAllMocks();
});

const settled = () => new Promise((done) => setTimeout(done, 300));

describe('the launcher', () => {
  it('stands in the corner that the shop names, low enough for the cart to cover it, and opens the popup', async () => {
    start([launcher({ corner: 'bottom-start' })]);
    const tab = await seen('.launcher');
    const { left, bottom } = tab.getBoundingClientRect();
    expect(left).toBeLessThan(40);
    expect(700 - bottom).toBeLessThan(40);
    expect(Number(getComputedStyle(tab).zIndex)).toBe(900);
    expect(tab.textContent).toContain('Give 20%, get 20%');
    (await seen('.launcher .ask')).click();
    expect((await seen('dialog')).matches(':modal')).toBe(true);
  });

  it.each(['bottom-end', 'side-start', 'side-end'] as const)(
    'stands inside the window at %s',
    async (corner) => {
      await page.viewport(390, 700);
      start([launcher({ corner })]);
      const box = (await seen('.launcher')).getBoundingClientRect();
      expect(Math.min(box.left, box.top, 390 - box.right, 700 - box.bottom)).toBeGreaterThanOrEqual(
        0,
      );
      for (const button of ['.ask', '.hide']) {
        const { width, height } = (await seen(button)).getBoundingClientRect();
        expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
      }
    },
  );

  it.each([
    ['higher than the window', 'transform: translateY(0); min-height: 3000px'],
    ['lower than it', 'transform: translateY(0); height: 200px; margin: 0'],
  ])('is where it should be on a page whose body is moved and %s', async (_, style) => {
    document.body.style.cssText = style;
    start([launcher()]);
    const { bottom } = (await seen('.launcher')).getBoundingClientRect();
    expect([684, 692]).toContain(Math.round(bottom));
  });

  it('stays when the shop closes what stands above the page, or exchanges its body again and again', async () => {
    start([launcher(), bar()]);
    await seen('.launcher');
    await seen('.bar');
    goodword.close();
    for (let time = 0; time < 3; time++) {
      document.documentElement.replaceChild(document.createElement('body'), document.body);
      await vi.waitFor(() => {
        expect(find('.launcher')?.isConnected).toBe(true);
        expect(document.body.firstElementChild?.shadowRoot?.querySelector('.bar')).toBeTruthy();
      });
    }
    (await seen('.bar .hide')).click();
    await settled();
    expect(find('.bar')).toBeUndefined();
  });

  it('never comes back once she has sent it away', async () => {
    start([launcher()]);
    (await seen('.launcher .hide')).click();
    expect(find('.launcher')).toBeUndefined();
    goodword.destroy();
    start([launcher()]);
    await settled();
    expect(find('.launcher')).toBeUndefined();
  });

  it('waits for consent, and goes with everything else', async () => {
    start([launcher()], 'pending');
    await settled();
    expect(find('.launcher')).toBeUndefined();
    goodword.consent('granted');
    await seen('.launcher');
    goodword.destroy();
    expect(document.querySelector('goodword-root')).toBeNull();
  });

  it('is for everybody: no finding by axe', async () => {
    start([launcher(), bar()]);
    await seen('.launcher');
    await seen('.bar');
    expect(await findings()).toEqual([]);
  });
});

describe('the bar', () => {
  it('is the first line of the page and covers nothing of it', async () => {
    const header = document.body.appendChild(document.createElement('header'));
    header.textContent = 'Lumen Pottery';
    start([bar()]);
    const line = await seen('.bar');
    expect(document.body.firstElementChild?.localName).toBe('goodword-root');
    expect(header.getBoundingClientRect().top).toBeGreaterThanOrEqual(
      line.getBoundingClientRect().bottom,
    );
    (await seen('.bar .hide')).click();
    expect(find('.bar')).toBeUndefined();
  });

  it('stands in the shop’s own place where it has one, so that nothing moves', async () => {
    const place = document.body.appendChild(document.createElement('div'));
    Object.assign(place, { id: 'line', style: 'min-height: 44px' });
    const before = place.offsetHeight;
    start([bar({ into: '#line' })]);
    await seen('.bar');
    expect(place.querySelector('goodword-root')).toBeTruthy();
    expect(place.offsetHeight).toBe(before);
  });

  it('says what is wrong with a place that is none, and harms nobody', async () => {
    start([bar({ into: '##' })]);
    await vi.waitFor(() => expect(goodword.status().problem?.code).toBe('bad-options'));
    expect(find('.bar')).toBeUndefined();
  });
});
