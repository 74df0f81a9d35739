import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { chromiumLaunch } from '../../scripts/browsers.mjs';
import { type Bench, openBench } from './bench.js';
import { BLACK, BLANK } from './blank-page.js';
import { EVERY_ENGINE } from './engines.js';
import { addressOf, type HostPage } from './host-page.js';

/** Counts what our files listen to and wait for, before any of them has run. */
function countEars(): void {
  const ears = new Set<string>();
  const names = new Map<unknown, number>();
  const number = (what: unknown) => names.get(what) ?? names.set(what, names.size).size - 1;
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const ours = () => /\/goodword\.js|\/parts\//.test(`${new Error().stack}`);
  const key = (target: unknown, type: string, hear: unknown) =>
    `${type} ${number(target)} ${number(hear)}`;
  EventTarget.prototype.addEventListener = function (type, hear, options) {
    // Elements of ours go with us, and their listeners with them; a signal goes with its request.
    const { documentElement, head, body } = document;
    const page = new Set<unknown>([document, documentElement, head, body]);
    const passing = this instanceof Node ? !page.has(this) : this instanceof AbortSignal;
    if (!passing && ours()) {
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
  const timers = new Set<string>();
  let timed = 0;
  for (const [set, clear, once] of [
    ['setTimeout', 'clearTimeout', true],
    ['setInterval', 'clearInterval', false],
    ['requestAnimationFrame', 'cancelAnimationFrame', true],
    ['requestIdleCallback', 'cancelIdleCallback', true],
  ] as const) {
    if (!window[set]) continue; // WebKit is never idle
    const start = window[set] as (...words: unknown[]) => number;
    const stop = window[clear];
    const name = (id: number) => `${set} ${id}`;
    const counted = (act: (...words: unknown[]) => void, ...options: unknown[]) => {
      if (!ours()) return start.call(window, act, ...options);
      const run = (...words: unknown[]) => {
        if (once) timers.delete(name(id));
        act(...words);
      };
      const id: number = start.call(window, run, ...options);
      timers.add(name(id));
      timed++;
      return id;
    };
    Reflect.set(window, set, counted);
    Reflect.set(window, clear, (id: number) => {
      timers.delete(name(id));
      stop.call(window, id);
    });
  }
  Object.assign(window, {
    ears: () => [...ears].map((ear) => ear.split(' ')[0]).sort(),
    timers: () => [...timers],
    timed: () => timed,
  });
}

const WATCHED: HostPage = { name: 'Watched', script: `(${countEars})()` };

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

describe.concurrent.each(EVERY_ENGINE)('when the shop sends us away, in $name,', ({ launch }) => {
  let browser: Browser;
  let bench: Bench;

  beforeAll(async () => {
    browser = await launch();
    bench = await openBench(browser, [WATCHED]);
  });
  afterAll(async () => {
    await browser.close();
    await bench.close();
  });

  it.sequential('nothing of ours is left: no ear, no timer, no element, no style, though the popup was open', async ({
    expect,
  }) => {
    const { page, opens } = await bench.arrive(WATCHED, await bench.newcomer());
    const clean = { elements: 0, sheets: 0, style: '', call: false, patched: false };
    await opens();
    expect(await ears(page)).toEqual(expect.arrayContaining(['click', 'pagehide', 'online']));
    expect(await page.evaluate('timed()')).toBeGreaterThan(0);
    expect(await left(page)).toMatchObject({ elements: 1, call: true });
    await page.evaluate("goodword('destroy')");
    await page.waitForFunction("!document.querySelector('goodword-root')");
    expect(await ears(page)).toEqual([]);
    // What was to be done at once may be waiting for its turn; whoever waits longer was left behind.
    await expect.poll(() => page.evaluate('timers()')).toEqual([]);
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
