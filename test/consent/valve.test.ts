import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openStreet } from '../capture/open-street.js';
import { ENGINES } from '../journeys/engines.js';
import { seen } from '../seen.js';
import { WEBKIT } from '../webkit/engine.js';
import { SPY } from './spy.js';

// The real banner, as a shop would set it up.
const BANNER = fileURLToPath(
  new URL('../../node_modules/vanilla-cookieconsent/dist/cookieconsent.umd.js', import.meta.url),
);
const RUN = `CookieConsent.run({
  categories: { necessary: { enabled: true, readOnly: true }, marketing: {} },
  language: { default: 'en', translations: { en: {
    consentModal: { title: 'Cookies', acceptAllBtn: 'Yes', acceptNecessaryBtn: 'No' },
    preferencesModal: { sections: [] },
  } } },
})`;

const say = (page: Page, ...call: unknown[]) =>
  page.evaluate(`void goodword(...${JSON.stringify(call)})`);
const left = (page: Page) =>
  page.evaluate('[document.cookie, ...Object.keys(localStorage), ...Object.keys(sessionStorage)]');
const ORDER = { id: '1001', total: '42.00', currency: 'USD' };

describe.concurrent.each([...ENGINES, ...WEBKIT])('consent, in $name', ({ name, launch }) => {
  let browser: Browser;
  let street: Awaited<ReturnType<typeof openStreet>>;
  let tabs: Awaited<ReturnType<Browser['newContext']>>;
  beforeAll(async () => {
    browser = await launch();
  });
  beforeEach(async () => {
    street = await openStreet(() => 'TAG', 'data-consent="pending"');
    tabs = await browser.newContext();
  });
  afterEach(async () => {
    await tabs.close();
    await street.close();
  });
  afterAll(() => browser.close());

  // The driver of WebKit lets nobody in before the page, and hears no requests.
  it.skipIf(name === 'WebKit').sequential(
    'that nobody gave leaves disk and network alone; once given, nothing was missed',
    async () => {
      const page = await tabs.newPage();
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.addInitScript(SPY);
      await page.goto(`${street.url}/?via=ANNA42`);
      await say(page, 'purchase', ORDER);
      await say(page, 'lead', { subject: 'newsletter-7' });
      await page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
      await page.waitForLoadState('networkidle');
      expect(await page.evaluate('touched')).toEqual([]);
      expect(asked.filter((path) => !path.startsWith('/favicon'))).toEqual(['/', '/goodword.js']);
      expect(await left(page)).toEqual(['']);

      await say(page, 'consent', 'granted');
      await seen
        .poll(() => street.events.map(({ type }) => type).sort())
        .toEqual(['lead', 'purchase', 'visit']);
      expect(street.visits()).toEqual(['ANNA42']);
      expect(await page.evaluate('touched')).toContainEqual(expect.stringMatching(/^cookie gw=/));
    },
  );

  it.sequential('that was refused is not made up for by a later yes', async () => {
    const page = await tabs.newPage();
    await page.goto(street.url);
    await say(page, 'purchase', ORDER);
    await say(page, 'consent', 'denied');
    await say(page, 'consent', 'granted');
    await say(page, 'lead', { subject: 'newsletter-7' });
    await seen.poll(() => street.events.map(({ type }) => type)).toEqual(['lead']);
  });

  it.sequential('taken back in one tab is taken back in the other, in the middle of its sending', async () => {
    const [one, other] = [await tabs.newPage(), await tabs.newPage()];
    for (const page of [one, other]) {
      await page.goto(street.url);
      await say(page, 'consent', 'granted');
      await page.waitForFunction("goodword('status').consent === 'granted'");
    }
    await say(one, 'lead', { subject: 'first' });
    await seen.poll(() => street.events.length).toBe(1);
    const release = street.hold();
    await say(other, 'purchase', ORDER);
    await seen.poll(() => street.events.length).toBe(2);

    await say(one, 'consent', 'denied');
    await other.waitForFunction("goodword('status').consent === 'denied'");
    const by = "goodword('status').consentBy";
    expect([await one.evaluate(by), await other.evaluate(by)]).toEqual(['call', 'tab']);
    release();
    await say(other, 'lead', { subject: 'after' });
    // A tab of WebKit may still see the cookie that another has just erased, and ask too: about the same visitor.
    await seen.poll(() => new Set(street.forgotten).size).toBe(1);
    await other.waitForLoadState('networkidle');
    expect(street.forgotten[0]).toMatch(/^Bearer [\w-]{16,64}$/);
    for (const page of [one, other]) expect(await left(page)).toEqual(['']);
    expect(street.events).toHaveLength(2);
  });

  it.sequential('is what the shop’s own banner heard, the first time and when she changes her mind', async () => {
    await street.close();
    street = await openStreet(() => 'TAG', 'data-consent="cookieconsent"');
    const page = await tabs.newPage();
    await page.goto(`${street.url}/?via=ANNA42`);
    await page.addScriptTag({ path: BANNER });
    await page.evaluate(RUN);
    expect(await page.evaluate("goodword('status').consent")).toBe('pending');
    await page.evaluate("CookieConsent.acceptCategory('all')");
    await seen.poll(street.visits).toEqual(['ANNA42']);
    expect(await page.evaluate("goodword('status').consentBy")).toBe('cookieconsent');
    await page.evaluate('CookieConsent.acceptCategory([])');
    await seen.poll(() => street.forgotten.length).toBe(1);
    expect(await page.evaluate('document.cookie')).not.toMatch(/\bgw=/);
  });
});
