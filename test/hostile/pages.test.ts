import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { type Bench, openBench } from './bench.js';
import { BLACK, BLANK } from './blank-page.js';
import { dressesOf } from './dress.js';
import { EVERY_ENGINE, LONG_FORM } from './engines.js';
import type { HostPage } from './host-page.js';
import { expectLooks, type Looks, learnLooks } from './looks.js';
import { STYLESHEETS } from './stylesheets.js';
import { TRAPS } from './traps.js';

const PROTOTYPE = TRAPS.find((page) => /^Prototype/.test(page.name)) as HostPage;
const NASTIEST = TRAPS.filter(({ name }) =>
  /^(Everything is |A tiny root|Right to left by)/.test(name),
);
const PAGES = [...STYLESHEETS, ...TRAPS];

describe.concurrent.each(EVERY_ENGINE)('in $name', ({ name, launch }) => {
  let browser: Browser;
  let bench: Bench;
  let looks: Looks;
  let usual: Awaited<ReturnType<typeof dressesOf>> | undefined;

  beforeAll(async () => {
    browser = await launch();
    bench = await openBench(browser, [BLACK, ...PAGES]);
    looks = await learnLooks(bench, name);
  });
  afterAll(async () => {
    await browser.close();
    await bench.close();
  });

  it.sequential('the popup is in the middle of a desk and at the foot of a phone, the card in its corner', ({
    expect,
  }) => {
    expect(looks.get('popup on a desk')?.box).toMatchObject({ x: 410, width: 460 });
    expect(looks.get('card on a desk')?.box).toMatchObject({ x: 1280 - 364 - 20, width: 364 });
    const onPhone = looks.get('popup on a phone')?.box;
    expect(onPhone).toMatchObject({ x: 0, width: 390 });
    expect((onPhone?.y ?? 0) + (onPhone?.height ?? 0)).toBe(844);
  });

  it.sequential('a button opens the popup where an old library has its own ways to find elements', async () => {
    const { page, stands, closes } = await bench.arrive(PROTOTYPE);
    await page.locator('#share').click();
    await stands();
    await closes();
  });

  it.sequential.for(PAGES)(
    'popup and card look and work as on a blank page: $name',
    async (host, { expect }) => {
      const { visit } = bench;
      await expectLooks(expect, bench, looks, name, host);
      const overflow = () => visit.page.evaluate(() => document.documentElement.style.overflow);
      expect(await overflow()).toBe('hidden');
      await visit.closes();
      expect(await overflow()).toBe('');
      expect(await visit.buys()).toBe(true);
      expect(await visit.answers()).toEqual(['ok', 'ok']);
      expect(await visit.problems()).toEqual([]);
    },
  );

  // What breaks them breaks them in every browser, and popup and card are looked at in all.
  it.runIf(name === 'Chromium' || LONG_FORM).sequential.for(NASTIEST)(
    'every other view is dressed as on a blank page: $name',
    async (host, { expect }) => {
      const { visit } = bench;
      await visit.resize('desk');
      await visit.page.mouse.move(2, 400); // beside every view
      usual ??= await dressesOf(await bench.arriveInvited(BLANK), bench);
      const dresses = await dressesOf(await bench.arriveInvited(host), bench);
      for (const [view, dress] of Object.entries(dresses)) {
        const isOfThePage = OF_THE_PAGE.has(view);
        if (isOfThePage && host.name === 'Everything is restyled') continue; // 300 pixels are left
        const worn = (one: readonly string[] = []) => (isOfThePage ? one.map(withoutSize) : one);
        expect.soft(worn(dress), view).toEqual(worn(usual[view]));
      }
      expect(await visit.problems()).toEqual([]);
    },
  );
});

/** As wide as the page lets it be. */
const OF_THE_PAGE = new Set(['the bar at the top', 'the popup in the page']);
const withoutSize = (dress: string) => dress.replace(/ \| \d+ x \d+/, '');
