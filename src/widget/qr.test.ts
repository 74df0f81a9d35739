// @vitest-environment node
import jsqr from 'jsqr';
import { type Browser, chromium, firefox } from 'playwright';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firefoxLaunch, hasBrowser, shellLaunch } from '../../scripts/browsers.mjs';
import { serveShop } from './testing/serve-shop.js';
import { LINK } from './testing/shop-page.js';

const ENGINES = {
  chromium: () => chromium.launch(shellLaunch()),
  firefox: () => firefox.launch(firefoxLaunch()),
};
const LONG = `https://käufe.example/어린이/?via=ANNA42&campaign=${'spring-sale-'.repeat(15)}`;

let shop: Awaited<ReturnType<typeof serveShop>>;
beforeAll(async () => {
  shop = await serveShop();
});
afterAll(() => shop.close());

describe.concurrent.each(['chromium', 'firefox'] as const)(
  'the QR code, photographed in %s',
  (engine) => {
    const present = hasBrowser(engine);
    let browser: Browser;
    beforeAll(async () => {
      if (present) browser = await ENGINES[engine]();
    });
    afterAll(() => browser?.close());

    /** What a phone reads that is held before a popup with this link; and what the page's policy refused. */
    async function scanned(link: string, scheme: string, forcedColors: 'active' | 'none') {
      const page = await browser.newPage({ viewport: { width: 390, height: 844 }, forcedColors });
      const options = `{
      program: { ...(await import('/shop-page.js')).program, look: { scheme: '${scheme}' } },
      advocate: async () => ({ ok: true, value: { code: 'ANNA42', link: ${JSON.stringify(link)} } }),
    }`;
      const call = `window.shop = openShop(${options}); window.shop.widget.open('button');`;
      await page.goto(`${shop.url}?strict&call=${encodeURIComponent(call)}`);
      await page.locator('[part=qr-button]').click();
      await page.locator('[part=qr]').waitFor();
      const refused = await page.evaluate('window.violations');
      const picture = await page.locator('[part=qr]').screenshot(); // adds a style of its own to the page
      await page.close();
      const { data, width, height } = PNG.sync.read(picture);
      const read = jsqr(new Uint8ClampedArray(data), width, height, {
        inversionAttempts: 'dontInvert',
      });
      return { read: read?.data, refused };
    }

    it.runIf(present).sequential.each([
      ['in the light', LINK, 'light', 'none'],
      ['in dark mode', LINK, 'dark', 'none'],
      ['in forced colours', LINK, 'light', 'active'],
      ['with a long foreign address', LONG, 'dark', 'none'],
    ] as const)('leads to her link under a strict policy: %s', async (_, link, scheme, forced) => {
      const { read, refused } = await scanned(link, scheme, forced);
      expect(read).toBe(new URL(link).href);
      expect(refused).toEqual([]);
    });

    it.runIf(present).sequential(
      'is left out where the link is too long for one, and the link stays',
      async () => {
        const page = await browser.newPage();
        const call = `window.shop = openShop({ advocate: async () => ({ ok: true, value: {
      code: 'ANNA42', link: 'https://kiln.example/?via=ANNA42&x=' + 'x'.repeat(3000) } }) });
      window.shop.widget.open('button');`;
        await page.goto(`${shop.url}?call=${encodeURIComponent(call)}`);
        const details = page.locator('details.qr');
        await page.locator('[part=qr-button]').click();
        await details.evaluate((box) => {
          const closed = () => !(box as HTMLDetailsElement).open;
          return (
            closed() ||
            new Promise((done) => box.addEventListener('toggle', () => closed() && done(true)))
          );
        });
        expect(await page.locator('[part=qr]').count()).toBe(0);
        expect(await page.locator('input.link').inputValue()).toContain('ANNA42');
        await page.close();
      },
    );
  },
);
