import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openHosts } from '../hostile/open-hosts.js';
import { ENGINES } from '../journeys/engines.js';
import { seen } from '../seen.js';
import { SPY } from './spy.js';

const PENDING = { name: 'Pending', data: { consent: 'pending' } };
const DENIED = { name: 'Denied', data: { consent: 'denied' } };
const DEFAULT = { name: 'Default' };
// A page that opens the popup as it loads: nobody has pressed anything. It tells what came of it by a request: a driver that
// asks has pressed something, for Chromium. For Firefox it has by being there at all (NOBODY).
const PUSHY = {
  name: 'Pushy',
  data: { consent: 'pending' },
  script: `addEventListener('load', async () => {
    const { problem } = await goodword('open');
    new Image().src = '/came-of-it/' + problem?.code;
  })`,
};
const SIGNAL = "Object.defineProperty(navigator, 'globalPrivacyControl', { value: true })";
const NOBODY = "Object.defineProperty(navigator, 'userActivation', { value: { isActive: false } })";
const ORDER = { id: '1001', total: '42.00', currency: 'USD' };

describe.concurrent.each(ENGINES)('a shopper who gave no consent, in $name', ({ name, launch }) => {
  let browser: Browser;
  let hosts: Awaited<ReturnType<typeof openHosts>>;
  let profile: BrowserContext;
  let page: Page;
  let asked: string[];
  beforeAll(async () => {
    browser = await launch();
    hosts = await openHosts([PENDING, DENIED, DEFAULT, PUSHY]);
  });
  beforeEach(async () => {
    profile = await browser.newContext();
    page = await profile.newPage();
    asked = [];
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.startsWith('/goodword/')) asked.push(`${request.method()} ${pathname}`);
    });
    await page.addInitScript(SPY);
  });
  afterEach(() => profile.close());
  afterAll(async () => {
    await browser.close();
    await hosts.close();
  });

  const link = () => page.locator('goodword-root input.link');
  const arrive = async (host: string) => {
    await page.goto(`${hosts.url}/${host}`);
    await page.waitForFunction('window.goodword && !goodword.q');
  };
  const press = async () => {
    await page.click('#share');
    await seen(link()).toHaveValue(/^http/);
    return link().inputValue();
  };
  const left = () =>
    page.evaluate(
      '[document.cookie, ...Object.keys(localStorage), ...Object.keys(sessionStorage)]',
    );

  it.sequential.each([
    ['has not answered yet', 'pending', ''],
    ['has refused', 'denied', ''],
    ['signals Global Privacy Control', 'default', SIGNAL],
  ])('and %s shares by a press: her link comes, and nothing is kept', async (_, host, script) => {
    if (script) await page.addInitScript(script);
    await arrive(host);
    await page.evaluate('touched.length = 0'); // a refusal has just erased whatever may have been there
    const first = await press();
    await page.click('goodword-root [part=copy]');
    await page.click('goodword-root [part=close]');
    await page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
    await page.waitForLoadState('networkidle');

    expect(asked.sort()).toEqual([
      'GET /goodword/v1/me',
      'GET /goodword/v1/programs/default',
      'POST /goodword/v1/advocates',
    ]);
    const touched = await page.evaluate<string[]>('touched');
    expect(touched.filter((what) => !what.startsWith('fetch '))).toEqual([]);
    expect([await left(), await profile.cookies()]).toEqual([[''], []]);
    expect(await page.evaluate("goodword('status')")).toMatchObject({ visitor: false, waiting: 0 });

    // The next page knows nothing of her: she is somebody new there.
    await arrive(host);
    expect(await press()).not.toBe(first);
  });

  it.sequential('is never asked by itself, neither by the page nor after a purchase', async () => {
    if (name === 'Firefox') await page.addInitScript(NOBODY);
    const told = page.waitForRequest(/came-of-it/);
    await page.goto(`${hosts.url}/pushy`);
    expect((await told).url()).toMatch(/consent-pending$/);
    await page.evaluate(`void goodword('purchase', ${JSON.stringify(ORDER)})`);
    await page.waitForTimeout(2_500); // a question would be there by then
    expect([asked, await page.locator('goodword-root').count(), await left()]).toEqual([
      [],
      0,
      [''],
    ]);
  });

  it.sequential('keeps the link that she has shared when she says yes afterwards', async () => {
    await arrive('pending');
    const shared = await press();
    await page.click('goodword-root [part=close]');
    await page.evaluate("void goodword('consent', 'granted')");
    await page.click('#share');
    await seen(link().nth(1)).toHaveValue(shared);
    expect(await page.evaluate('document.cookie')).toMatch(/^gw=1~\w{32}$/);
  });
});
