import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Status } from '../src/goodword.js';
import { ENGINES } from './journeys/engines.js';

const SCRIPT = readFileSync(new URL('../dist/goodword.js', import.meta.url), 'utf8');
const PAGE = `<!doctype html><title>Shop</title><script src="/goodword.js" data-endpoint="/goodword" data-program="default"></script>`;
// A frame without an origin of its own: cookies, storage and locks all refuse it.
const FRAMED = `<!doctype html><title>Shop</title><iframe sandbox="allow-scripts" src="/?via=ANNA42"></iframe>`;

// What Firefox writes into its console of its own accord, Playwright tells as errors of the page.
const NOTES = /^(Loading module|The Same Origin Policy|Cookie “gw” has been rejected)/;

describe.concurrent.each(ENGINES)('the cookie, in $name', ({ launch }) => {
  let browser: Browser;
  let profile: BrowserContext;
  let page: Page;
  const problems: string[] = [];

  /** A browser for which every host is our shop. The parts of the script are missing, so nothing is ever sent. */
  async function openBrowser() {
    profile = await browser.newContext();
    page = await profile.newPage();
    page.on('pageerror', ({ message }) => NOTES.test(message) || problems.push(message));
    await profile.route('**/*', (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname === '/goodword.js') {
        return route.fulfill({ contentType: 'text/javascript', body: SCRIPT });
      }
      if (pathname === '/framed') return route.fulfill({ contentType: 'text/html', body: FRAMED });
      return pathname === '/'
        ? route.fulfill({ contentType: 'text/html', body: PAGE })
        : route.fulfill({ status: 404, body: '' });
    });
  }
  const visit = (address: string) => page.goto(address);
  const ours = async () => (await profile.cookies()).filter(({ name }) => name === 'gw');
  const codes = async () => {
    const status: Status = await page.evaluate('goodword("status")');
    return status.touches.map(({ code }) => code);
  };

  beforeAll(async () => {
    browser = await launch();
  });
  afterEach(async () => {
    await profile.close();
    expect(problems.splice(0)).toEqual([]);
  });
  afterAll(() => browser.close());

  it.sequential('is one for all hosts of a shop, below a suffix of two labels, and only by https', async () => {
    await openBrowser();
    await visit('https://shop.example.co.uk/?via=ANNA42');
    expect(await profile.cookies()).toMatchObject([
      { name: 'gw', domain: '.example.co.uk', path: '/', secure: true, sameSite: 'Lax' },
    ]);
    for (const host of ['www', 'checkout']) {
      await visit(`https://${host}.example.co.uk/`);
      expect(await codes()).toEqual(['ANNA42']);
    }
  });

  it.sequential('stays with one shop of a host that many shops share', async () => {
    await openBrowser();
    await visit('https://foo.github.io/?via=ANNA42');
    expect(await ours()).toMatchObject([{ domain: expect.stringMatching(/^\.?foo\.github\.io$/) }]);
    await visit('https://bar.github.io/');
    expect(await codes()).toEqual([]);
  });

  it.sequential('is kept on a page without https, whose browser has neither locks nor ready-made ids', async () => {
    await openBrowser();
    await visit('http://shop.example/?via=ANNA42');
    expect(await page.evaluate('[isSecureContext, !!navigator.locks]')).toEqual([false, false]);
    expect(await ours()).toMatchObject([
      { secure: false, value: expect.stringMatching(/^1~[0-9a-f]{32}~ANNA42\./) },
    ]);
  });

  it.sequential('outlives a narrower twin that an earlier setting left on one of the hosts', async () => {
    await openBrowser();
    await visit('https://www.example.co.uk/?via=ANNA42');
    const [broad] = await ours();
    const twin = `1~${'t'.repeat(32)}~BEN123.1.k`;
    await profile.addCookies([{ name: 'gw', value: twin, url: 'https://www.example.co.uk/' }]);
    expect(await ours()).toHaveLength(2);
    await visit('https://www.example.co.uk/?via=CARO77');
    const left = await ours();
    expect(left).toMatchObject([{ domain: '.example.co.uk' }]);
    // Whichever of the two the browser puts first is gone on with: no third visitor is made.
    const visitors = [broad?.value, twin].map((value) => value?.split('~')[1]);
    expect(visitors).toContain(left[0]?.value.split('~')[1]);
    await visit('https://checkout.example.co.uk/');
    expect(await codes()).toContain('CARO77');
  });

  it.sequential('is done without in a sandboxed frame, where the friend is remembered as long as the page lives', async () => {
    await openBrowser();
    await visit('https://www.example.co.uk/framed');
    const frame = page.frames().find((one) => one.url().includes('via=ANNA42'));
    await frame?.waitForLoadState();
    const status = (await frame?.evaluate('goodword("status")')) as Status;
    expect(status).toMatchObject({ cookie: 'memory', touches: [{ code: 'ANNA42' }], waiting: 1 });
    expect(await ours()).toEqual([]);
  });
});
