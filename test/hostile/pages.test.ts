import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { type Bench, openBench } from './bench.js';
import { BLACK } from './blank-page.js';
import { EVERY_ENGINE } from './engines.js';
import type { HostPage } from './host-page.js';
import { expectLooks, type Looks, learnLooks } from './looks.js';
import { STYLESHEETS } from './stylesheets.js';
import { TRAPS } from './traps.js';

const PROTOTYPE = TRAPS.find((page) => /^Prototype/.test(page.name)) as HostPage;
const PAGES = [...STYLESHEETS, ...TRAPS];

describe.concurrent.each(EVERY_ENGINE)('in $name', ({ name, launch }) => {
  let browser: Browser;
  let bench: Bench;
  let looks: Looks;

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
    const { page, popup, closes } = await bench.arrive(PROTOTYPE);
    await page.locator('#share').click();
    await popup.waitFor();
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
});
