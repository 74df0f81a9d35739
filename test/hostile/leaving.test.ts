import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { chromiumLaunch } from '../../scripts/browsers.mjs';
import { type Bench, openBench } from './bench.js';
import { BLACK, BLANK } from './blank-page.js';
import { ENGINES } from './engines.js';
import { addressOf } from './host-page.js';

/** Counts what our files listen to, before any of them has run. */
function countEars(): void {
  const ears = new Set<string>();
  const names = new Map<unknown, number>();
  const number = (what: unknown) => names.get(what) ?? names.set(what, names.size).size - 1;
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const key = (target: unknown, type: string, hear: unknown) =>
    `${type} ${number(target)} ${number(hear)}`;
  EventTarget.prototype.addEventListener = function (type, hear, options) {
    // Elements of ours go with us, and their listeners with them.
    const lasting = this === window || this === document;
    if (lasting && /\/goodword\.js|\/parts\//.test(`${new Error().stack}`)) {
      const name = key(this, type, hear);
      ears.add(name);
      const signal = typeof options === 'object' ? options.signal : undefined;
      if (signal) addEventListener.call(signal, 'abort', () => ears.delete(name));
    }
    return addEventListener.call(this, type, hear, options);
  };
  EventTarget.prototype.removeEventListener = function (type, hear, options) {
    ears.delete(key(this, type, hear));
    return removeEventListener.call(this, type, hear, options);
  };
  Object.assign(window, { ears: () => [...ears].map((ear) => ear.split(' ')[0]).sort() });
}

const ears = (page: Page): Promise<string[]> => page.evaluate('ears()');
const left = (page: Page) =>
  page.evaluate(() => ({
    elements: document.querySelectorAll('goodword-root').length,
    sheets: document.adoptedStyleSheets.length,
    style: document.documentElement.getAttribute('style') ?? '',
    call: 'goodword' in window,
    patched: [history.pushState, history.replaceState].some(
      (own) => !String(own).includes('[native code]'),
    ),
  }));

describe.concurrent.each(ENGINES)('when the shop sends us away, in $name,', ({ launch }) => {
  let browser: Browser;
  let bench: Bench;

  beforeAll(async () => {
    browser = await launch();
    bench = await openBench(browser, []);
  });
  afterAll(async () => {
    await browser.close();
    await bench.close();
  });

  it.sequential('nothing of ours is left: no ear, no element, no style, though the popup was open', async ({
    expect,
  }) => {
    const who = await bench.newcomer();
    await who.page.addInitScript(countEars);
    const { page, opens } = await bench.arrive(BLANK, who);
    const clean = { elements: 0, sheets: 0, style: '', call: false, patched: false };
    await opens();
    expect(await ears(page)).toEqual(expect.arrayContaining(['click', 'pagehide', 'online']));
    expect(await left(page)).toMatchObject({ elements: 1, call: true });
    await page.evaluate("goodword('destroy')");
    await page.waitForFunction("!document.querySelector('goodword-root')");
    expect(await ears(page)).toEqual([]);
    expect(await left(page)).toEqual(clean);
  });
});

describe('the back-forward cache of Chromium', () => {
  let browser: Browser;
  let bench: Bench;

  beforeAll(async () => {
    browser = await chromium.launch({
      ...chromiumLaunch(),
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
    bench = await openBench(browser, [BLACK]);
  });
  afterAll(async () => {
    await browser.close();
    await bench.close();
  });

  it('takes a page with delivery at work and the popup open, and gives it back as it was', async ({
    expect,
  }) => {
    const { page, opens, popup } = await bench.arrive(BLANK, await bench.newcomer());
    await opens();
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted }));
    });
    await page.goto(new URL(addressOf(BLACK), page.url()).href);
    await page.goBack({ waitUntil: 'commit' });
    await page.waitForFunction("'persisted' in window");
    const back = await page.evaluate(() => {
      const [load] = performance.getEntriesByType('navigation');
      return {
        persisted: Reflect.get(window, 'persisted'),
        reasons: Reflect.get(load ?? {}, 'notRestoredReasons') ?? null,
      };
    });
    expect(back).toEqual({ persisted: true, reasons: null });
    expect(await popup.isVisible()).toBe(true);
    await popup.locator('[part=close]').click();
    await popup.waitFor({ state: 'hidden' });
  });
});
