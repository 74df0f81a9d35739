import { readFile } from 'node:fs/promises';
import { setTimeout as idle } from 'node:timers/promises';
import type { Page } from 'playwright';
import { PNG } from 'pngjs';
import type { Driver } from './driver.js';
import { inPage } from './in-page.js';
import { chord, letters } from './keys.js';
import { locatorsBelow } from './locator.js';

const PATIENCE_MS = 30_000;

export type Script = string | ((argument: never) => unknown);
export type Window = ReturnType<typeof createWindow>;

/** One window of the browser: what the page and its locators are made of. */
export function createWindow(driver: Driver, handle: string) {
  const command = <T>(method: string, path: string, body?: object) =>
    driver.command<T>(handle, method, path, body);
  /** Runs the body of a function in the page. Not by the page's own means: no policy has a say in it. */
  const run = async <T>(body: string, ...args: unknown[]): Promise<T> =>
    JSON.parse(await command('POST', '/execute/sync', { script: inPage(body), args }));
  const act = (source: object) => command('POST', '/actions', { actions: [source] });

  return {
    command,
    run,
    /** Keys are struck one after the other. */
    strike: (strokes: readonly object[]) => act({ type: 'key', id: 'keys', actions: strokes }),
    clickAt: (x: number, y: number) =>
      act({
        type: 'pointer',
        id: 'mouse',
        actions: [
          { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ],
      }),
    /** Asks again until the answer is one; what goes wrong while a page changes is asked again, too. */
    async until<T>(
      what: string,
      question: () => Promise<T | undefined | false | null>,
    ): Promise<T> {
      let reason: unknown = '';
      for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await idle(30)) {
        const answer = await question().catch((error) => {
          reason = error;
        });
        if (answer) return answer;
      }
      throw new Error(`WebKit waited in vain for ${what}. ${reason}`);
    },
  };
}

// A window is resized some time after it was asked to be; the picture of the second frame shows it.
const DRAWN_IN = `
  const frame = () => new Promise(requestAnimationFrame);
  return frame().then(frame).then(() => innerWidth === arguments[0] && innerHeight === arguments[1]);
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
    content: () => command('GET', '/source'),
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
    async setViewportSize({ width, height }: { width: number; height: number }) {
      await command('POST', '/window/rect', { width, height });
      await until('the window to be drawn', () => run(DRAWN_IN, width, height));
    },
    async screenshot({
      clip,
    }: {
      clip?: { x: number; y: number; width: number; height: number };
    } = {}) {
      const whole = Buffer.from(await command<string>('GET', '/screenshot'), 'base64');
      return clip ? cut(whole, clip) : whole;
    },
    close: () => command<void>('DELETE', '/window'),
    // WebDriver has no events; pages of the benches keep their uncaught errors themselves.
    on: () => page,
  };
  return page as unknown as Page;
}

function cut(
  png: Buffer,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
) {
  const from = PNG.sync.read(png);
  // As Playwright does: every pixel that the box touches.
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const size = { width: Math.ceil(x + width) - left, height: Math.ceil(y + height) - top };
  const to = new PNG(size);
  PNG.bitblt(from, to, left, top, size.width, size.height, 0, 0);
  return PNG.sync.write(to);
}
