import { readFile } from 'node:fs/promises';
import { setTimeout as idle } from 'node:timers/promises';
import type { Page } from 'playwright';
import { PNG } from 'pngjs';
import type { Box } from '../hostile/geometry.js';
import type { Driver } from './driver.js';
import type { Script } from './in-page.js';
import { chord, letters } from './keys.js';
import { locatorsBelow } from './locator.js';
import { createWindow } from './window.js';

// A picture shows what was drawn last: of what has just changed, the second frame.
const DRAWN = `
  const frame = () => new Promise(requestAnimationFrame);
  return frame().then(frame).then(() => innerWidth + ' x ' + innerHeight);
`;

const FETCHED = "return performance.getEntriesByType('resource').length";

const asExpression = (script: Script) =>
  typeof script === 'function' ? `return (${script})(...arguments);` : `return (${script}\n);`;

/**
 * Playwright's page, as far as the benches ask for one, steered by WebDriver. Scripts that are given as text are expressions.
 * What is missing here is missing: whoever calls it hears that it is no function.
 */
export function createPage(driver: Driver, handle: string, context: () => unknown): Page {
  const window = createWindow(driver, handle);
  const { command, run, strike, until } = window;
  const address = () => command<string>('GET', '/url');
  const isLoaded = () => run<boolean>("return document.readyState === 'complete'");
  const evaluate = (script: Script, argument?: unknown) => run(asExpression(script), argument);
  const page = {
    context,
    evaluate,
    async goto(url: string) {
      await command('POST', '/url', { url });
    },
    reload: () => command('POST', '/refresh', {}),
    goBack: () => command('POST', '/back', {}),
    waitForFunction: (script: Script, argument?: unknown) =>
      until(String(script), () =>
        run<boolean>(
          `return Promise.resolve((() => { ${asExpression(script)} })()).then(Boolean);`,
          argument,
        ),
      ),
    /** Whatever is waited for: loaded, and for half a second nothing more was fetched. */
    waitForLoadState: () =>
      until('the network to be idle', async () => {
        const before = await run<number>(FETCHED);
        await idle(500);
        return (await isLoaded()) && before === (await run<number>(FETCHED));
      }),
    async addScriptTag({ path }: { path: string }) {
      await run(await readFile(path, 'utf8'));
    },
    waitForURL: (wanted: string | RegExp) =>
      until(`the address ${wanted}`, async () => {
        const now = await address();
        const there = typeof wanted === 'string' ? now === wanted : wanted.test(now);
        return there && isLoaded();
      }),
    locator: locatorsBelow(window),
    keyboard: {
      press: (names: string) => strike(chord(names)),
      type: (text: string) => strike(letters(text)),
    },
    mouse: { move: window.pointTo },
    async setViewportSize({ width, height }: { width: number; height: number }) {
      await command('POST', '/window/rect', { width, height });
      // Some time after it was asked to be.
      await until(
        'the window to be drawn',
        async () => (await run(DRAWN)) === `${width} x ${height}`,
      );
    },
    async screenshot({ clip }: { clip?: Box } = {}) {
      await run(DRAWN);
      const whole = Buffer.from(await command<string>('GET', '/screenshot'), 'base64');
      return clip ? cut(whole, clip) : whole;
    },
    close: () => command<void>('DELETE', '/window'),
  };
  return page as unknown as Page;
}

function cut(png: Buffer, { x, y, width, height }: Box) {
  const from = PNG.sync.read(png);
  // As Playwright does: every pixel that the box touches.
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const size = { width: Math.ceil(x + width) - left, height: Math.ceil(y + height) - top };
  const to = new PNG(size);
  PNG.bitblt(from, to, left, top, size.width, size.height, 0, 0);
  // Larger than with filters, and four times as fast.
  return PNG.sync.write(to, { deflateLevel: 1, filterType: 0 });
}
