// @vitest-environment node
import { type Browser, chromium, firefox, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { firefoxLaunch, hasBrowser, hasWebKit, shellLaunch } from '../../scripts/browsers.mjs';
import { launchWebKit } from '../../test/webkit/webkit.js';
import { serveShop } from './testing/serve-shop.js';
import { LINK } from './testing/shop-page.js';

const OPEN = "shop.widget.open('purchase', document.querySelector('#buy'))";
const WELCOME =
  "shop.widget.welcome({ program: 'p', code: 'ANNA42', firstName: 'Anna', offer: { kind: 'percent', percent: 20 } })";

const ENGINES = [
  {
    name: 'chromium',
    present: hasBrowser('chromium'),
    launch: () => chromium.launch(shellLaunch()),
  },
  {
    name: 'firefox',
    present: hasBrowser('firefox'),
    launch: () => firefox.launch(firefoxLaunch()),
  },
  { name: 'webkit', present: hasWebKit(), launch: launchWebKit },
];

let shop: Awaited<ReturnType<typeof serveShop>>;
beforeAll(async () => {
  shop = await serveShop();
});
afterAll(() => shop.close());

describe.concurrent.each(ENGINES)(
  'with a real keyboard in $name',
  { timeout: 60_000 },
  ({ present, launch }) => {
    let browser: Browser;
    let page: Page;

    beforeAll(async () => {
      if (present) browser = await launch();
    });
    afterEach(() => page?.close());
    afterAll(() => browser?.close());

    async function visit(call: string, policy: 'strict' | 'usual' = 'usual'): Promise<void> {
      page = await browser.newPage();
      await page.goto(`${shop.url}?${new URLSearchParams({ call, [policy]: '' })}`);
      await page.locator('goodword-root button[part=copy]').first().waitFor();
    }
    const focused = () =>
      page.evaluate(() => {
        const active = document.querySelector('goodword-root')?.shadowRoot?.activeElement;
        return active && `${active.tagName} ${active.textContent}`;
      });
    const popup = () => page.locator('goodword-root dialog');
    const copy = () => page.locator('goodword-root button[part=copy]').click();
    async function pasted(): Promise<string> {
      await page.locator('#search').focus();
      await page.keyboard.press('Control+V');
      return page.locator('#search').inputValue();
    }

    it.runIf(present).sequential(
      'Tab goes round in the popup, both ways, and never leaves it',
      async () => {
        await visit(OPEN);
        await page.locator('goodword-root [part=rewards]').first().waitFor();
        const press = async (key: string, times: number) => {
          const stops: unknown[] = [];
          for (let turn = 0; turn < times; turn += 1) {
            await page.keyboard.press(key);
            stops.push(await focused());
          }
          return stops;
        };
        // field, copy, five channels, edit message, picture, QR code, "show more", close: then the field again
        const forwards = await press('Tab', 24);
        expect(forwards.slice(0, 12)).not.toContain(null);
        expect(new Set(forwards).size).toBe(12);
        expect(forwards.slice(12)).toEqual(forwards.slice(0, 12));
        expect(await press('Shift+Tab', 12)).toEqual([
          ...forwards.slice(0, 11).reverse(),
          forwards[11],
        ]);
      },
    );

    it.runIf(present).sequential(
      'Escape closes the popup though the page prevents it, and the focus goes back',
      async () => {
        await visit(
          `addEventListener('keydown', (event) => event.preventDefault(), true); ${OPEN}`,
        );
        await page.keyboard.press('x');
        await page.keyboard.press('Escape');
        expect(await popup().isVisible()).toBe(false);
        expect(await page.evaluate(() => document.activeElement?.id)).toBe('buy');
      },
    );

    it.runIf(present).sequential(
      'hotkeys of the page rest while the popup is open, and work again afterwards',
      async () => {
        await visit(
          `window.heard = []; document.onkeydown = (event) => heard.push(event.key); ${OPEN}`,
        );
        for (const key of ['/', 'k', 'Escape', 'n']) await page.keyboard.press(key);
        expect(await page.evaluate('heard')).toEqual(['n']);
      },
    );

    it.runIf(present).sequential('the copied link can be pasted', async () => {
      await visit(OPEN);
      await copy();
      await page.locator('goodword-root button', { hasText: 'Copied' }).waitFor();
      expect(await page.evaluate('shop.told')).toContainEqual({
        code: 'ANNA42',
        channel: 'copy',
        outcome: 'copied',
      });
      await page.keyboard.press('Escape');
      expect(await pasted()).toBe(LINK);
    });

    it.runIf(present).sequential(
      'the link can be copied where there is no clipboard API, and the page meddles with copies',
      async () => {
        const hostile = `Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.addEventListener('copy', (event) => event.preventDefault(), true);`;
        await visit(`${hostile} ${OPEN}`);
        await copy();
        await page.locator('goodword-root button', { hasText: 'Copied' }).waitFor();
        await page.keyboard.press('Escape');
        expect(await pasted()).toBe(LINK);
      },
    );

    it.runIf(present).sequential(
      'nothing is called copied that is not: the link is selected, and the keys are named',
      async () => {
        const lying = `Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.execCommand = () => true;`;
        await visit(`${lying} ${OPEN}`);
        await copy();
        await page.locator('goodword-root .hint', { hasText: 'to copy' }).waitFor();
        await page.keyboard.press('Control+C');
        await page.keyboard.press('Escape');
        expect(await pasted()).toBe(LINK);
        expect(await page.evaluate('shop.told')).toEqual(['open purchase', 'close']);
      },
    );

    it.runIf(present).sequential(
      'the welcome card does not take a letter from what is being typed',
      async () => {
        await visit(`document.querySelector('#search').focus(); ${WELCOME}`);
        await page.keyboard.type('tea');
        expect(await page.locator('#search').inputValue()).toBe('tea');
        await copy();
        await page.locator('goodword-root button', { hasText: 'Copied' }).waitFor();
        await page.locator('#search').fill('');
        expect(await pasted()).toBe('ANNA42');
      },
    );

    it.runIf(present).sequential(
      'the strictest policy finds nothing to refuse, and everything is drawn',
      async () => {
        await visit(`${OPEN}; ${WELCOME}`, 'strict');
        await page.locator('goodword-root dl').waitFor();
        expect(await page.evaluate('violations')).toEqual([]);
        const { width, radius } = await popup().evaluate((dialog) => ({
          width: dialog.clientWidth,
          radius: getComputedStyle(dialog).borderStartStartRadius,
        }));
        expect([width, radius]).toEqual([460, '26px']);
      },
    );
  },
);
