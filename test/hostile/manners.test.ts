import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { shellLaunch } from '../../scripts/browsers.mjs';
import { type Bench, openBench } from './bench.js';
import {
  FOCUS_LOOP,
  FOCUS_TRAP,
  HOST_DIALOG,
  HOTKEYS,
  NO_ESCAPE,
  SCROLLED,
} from './disturbances.js';
import { EVERY_ENGINE } from './engines.js';
import type { Visit } from './visit.js';

const insidePopup = ({ popup }: Visit) =>
  popup.evaluate((dialog) => dialog.contains((dialog.getRootNode() as ShadowRoot).activeElement));
const isModal = (selector: string) => `document.querySelector('${selector}').matches(':modal')`;

describe.concurrent.each(EVERY_ENGINE)(
  'the popup and the page get on with each other, in $name',
  ({ launch }) => {
    let browser: Browser;
    let bench: Bench;

    beforeAll(async () => {
      browser = await launch();
      const pages = [FOCUS_TRAP, FOCUS_LOOP, HOTKEYS, NO_ESCAPE, HOST_DIALOG];
      bench = await openBench(browser, pages);
    });
    afterAll(async () => {
      await browser.close();
      await bench.close();
    });

    it.sequential.for([FOCUS_TRAP, FOCUS_LOOP])(
      'the focus stays in the popup where the page traps it: $name',
      async (host, { expect }) => {
        const visit = await bench.arrive(host);
        await visit.page.locator('#buy').focus();
        expect(await visit.page.evaluate('document.activeElement.id')).not.toBe('buy'); // it does trap
        await visit.opens();
        for (const key of ['Tab', 'Tab', 'Shift+Tab', 'Shift+Tab', 'Shift+Tab']) {
          await visit.page.keyboard.press(key);
          expect(await insidePopup(visit)).toBe(true);
        }
        await visit.closes();
        expect(await visit.problems()).toEqual([]);
      },
    );

    it.sequential('hotkeys of the page rest while the popup has the focus, and work afterwards', async ({
      expect,
    }) => {
      const { page, opens, popup } = await bench.arrive(HOTKEYS);
      await opens();
      for (const key of ['/', 'k', 'Tab', 'Control+C', 'Escape']) await page.keyboard.press(key);
      await popup.waitFor({ state: 'hidden' });
      expect(await page.evaluate('heard')).toEqual([]);
      // The dialog is hidden a moment before its close event, which gives the keys back.
      const pressed = async () => {
        await page.keyboard.press('n');
        return page.evaluate('heard');
      };
      await expect.poll(pressed).toContain('n');
    });

    it.sequential('Escape closes the popup where the page prevents it at every chance, another key before it', async () => {
      const { page, opens, popup } = await bench.arrive(NO_ESCAPE);
      await opens();
      await page.keyboard.press('x');
      await page.keyboard.press('Escape');
      await popup.waitFor({ state: 'hidden' });
    });

    it.sequential('opens above an open dialog of the shop, which is as modal afterwards as before', async ({
      expect,
    }) => {
      const { page, opens, closes } = await bench.arrive(HOST_DIALOG);
      await page.evaluate("document.querySelector('#cart').showModal()");
      await opens();
      await closes();
      expect(await page.evaluate(isModal('#cart'))).toBe(true);
      await page.locator('#pay').click();
      expect(await page.evaluate('document.activeElement.id')).toBe('pay');
    });

    it.sequential('lies below a dialog that the shop opens later, and both close one after the other', async ({
      expect,
    }) => {
      const { page, opens, popup, buys } = await bench.arrive(HOST_DIALOG);
      await opens();
      await page.evaluate("document.querySelector('#cart').showModal()");
      await page.keyboard.press('Escape');
      await page.waitForFunction("!document.querySelector('#cart').open");
      expect(await popup.isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      await popup.waitFor({ state: 'hidden' });
      expect(await buys()).toBe(true);
    });
  },
);

describe('a page with scrollbars that take room, in Chromium', () => {
  let browser: Browser;
  let bench: Bench;

  beforeAll(async () => {
    browser = await chromium.launch({
      ...shellLaunch(),
      ignoreDefaultArgs: ['--hide-scrollbars'],
    });
    bench = await openBench(browser, [SCROLLED]);
  });
  afterAll(async () => {
    await browser.close();
    await bench.close();
  });

  it.sequential('does not move by a pixel when the popup opens and closes, and keeps its place and its styles', async ({
    expect,
  }) => {
    const { page, opens, closes, resize } = await bench.arrive(SCROLLED);
    await resize('desk');
    const state = () =>
      page.evaluate(() => ({
        style: document.documentElement.style.cssText,
        scrollY,
        width: document.querySelector('.tall')?.getBoundingClientRect().width,
      }));
    // Wheels are obeyed, and shifts told of, a frame later.
    const drawn = () =>
      page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
    await page.evaluate('scrollTo(0, 700)');
    await page.evaluate(
      'new Promise((done) => setTimeout(done, 600)).then(() => { shifts.length = 0 })',
    );
    const before = await state();
    expect(before).toMatchObject({ scrollY: 700, width: 1265 });
    await opens();
    await page.mouse.move(20, 400);
    await page.mouse.wheel(0, 600);
    await drawn();
    expect(await state()).toMatchObject({ scrollY: 700, width: 1265 });
    await closes();
    await drawn();
    expect(await state()).toEqual(before);
    expect(await page.evaluate('shifts')).toEqual([]);
    // The observer would have seen one.
    await page.evaluate("document.querySelector('.tall').style.marginTop = '300px'");
    await expect.poll(() => page.evaluate('shifts.length')).toBeGreaterThan(0);
  });
});
