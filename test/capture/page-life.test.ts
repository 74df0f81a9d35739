import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { chromiumLaunch } from '../../scripts/browsers.mjs';
import { ENGINES } from '../journeys/engines.js';
import { seen } from '../seen.js';
import { openStreet } from './open-street.js';

let street: Awaited<ReturnType<typeof openStreet>>;
afterEach(() => street.close());

const leads = () => street.events.flatMap((event) => ('subject' in event ? [event.subject] : []));

describe('a page that Chromium keeps and gives back', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({
      ...chromiumLaunch(),
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
  });
  afterAll(() => browser.close());

  /** Leaves for the shop's next page and comes back; answers whether it is the very same page, and why not. */
  async function leaveAndComeBack(page: Page) {
    await page.evaluate("addEventListener('pageshow', (show) => { window.back = show.persisted })");
    await page.goto(`${street.url}/next`);
    await page.goBack({ waitUntil: 'commit' });
    await page.waitForFunction("'back' in window");
    return page.evaluate('back');
  }

  it('has been landed on once: the friend’s code in its address is not read again', async () => {
    street = await openStreet((path) => (path === '/' ? 'TAG' : ''), 'data-clean-url="false"');
    const page = await browser.newPage();
    await page.goto(`${street.url}/?via=ANNA42`);
    await seen.poll(street.visits).toEqual(['ANNA42']);
    expect(await leaveAndComeBack(page)).toBe(true);
    await page.evaluate("void goodword('lead', { subject: 'back' })");
    await seen.poll(leads).toEqual(['back']);
    expect([page.url(), street.visits()]).toEqual([`${street.url}/?via=ANNA42`, ['ANNA42']]);
    await page.close();
  });

  it('loses and doubles nothing, though a request was under way when it was put away', async () => {
    street = await openStreet((path) => (path === '/' ? 'TAG' : ''));
    const page = await browser.newPage();
    await page.goto(street.url);
    const release = street.hold();
    await page.evaluate("void goodword('lead', { subject: 'before' })");
    await seen.poll(leads).toContain('before');
    const back = await leaveAndComeBack(page);
    release();
    await page.evaluate("void goodword('lead', { subject: 'after' })");
    await page.waitForFunction("goodword('status').waiting === 0");
    expect([back, [...new Set(leads())]]).toEqual([true, ['before', 'after']]);
    await page.close();
  });

  it('knows when it comes back that consent was taken back elsewhere meanwhile', async () => {
    street = await openStreet((path) => (path === '/next' ? '' : 'TAG'), 'data-consent="pending"');
    const profile = await browser.newContext();
    const [page, elsewhere] = [await profile.newPage(), await profile.newPage()];
    await page.goto(street.url);
    await page.evaluate("void goodword('consent', 'granted')");
    await page.evaluate("void goodword('lead', { subject: 'before' })");
    await seen.poll(leads).toEqual(['before']);
    await page.waitForLoadState('networkidle');
    await page.evaluate("addEventListener('pageshow', (show) => { window.back = show.persisted })");
    await page.goto(`${street.url}/next`);
    await elsewhere.goto(`${street.url}/settings`);
    await elsewhere.evaluate("void goodword('consent', 'denied')");
    await seen.poll(() => street.forgotten.length).toBe(1);

    await page.goBack({ waitUntil: 'commit' });
    await page.waitForFunction("'back' in window");
    const state = await page.evaluate(
      "[back, goodword('status').consent, goodword('status').consentBy]",
    );
    expect(state).toEqual([true, 'denied', 'tab']);
    const after = "goodword('lead', { subject: 'after' }).then(({ problem }) => problem?.code)";
    expect(await page.evaluate(after)).toBe('consent-denied');
    expect([leads(), await profile.cookies(), street.forgotten.length]).toEqual([
      ['before'],
      [],
      1,
    ]);
    await profile.close();
  });
});

/** As in the browsers of some apps: another name, and neither cookies nor storage. */
function inApp(): void {
  const refuse = () => {
    throw new DOMException('no', 'SecurityError');
  };
  const agent = `${navigator.userAgent} Instagram 361.0.0.46.88 Android`;
  Object.defineProperty(navigator, 'userAgent', { get: () => agent });
  Object.defineProperty(window, 'localStorage', { get: refuse });
  Object.defineProperty(document, 'cookie', { get: () => '', set: () => {} });
  Reflect.deleteProperty(window, 'cookieStore');
}

describe('a tab that falls asleep', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch(chromiumLaunch());
  });
  afterAll(() => browser.close());

  it('loses and doubles nothing, though Chromium froze it in the middle of a request', async () => {
    street = await openStreet(() => 'TAG');
    const profile = await browser.newContext();
    const [asleep, awake] = [await profile.newPage(), await profile.newPage()];
    for (const page of [asleep, awake]) await page.goto(street.url);
    const devtools = await profile.newCDPSession(asleep);
    const release = street.hold();
    await asleep.evaluate("void goodword('lead', { subject: 'asleep' })");
    await seen.poll(leads).toEqual(['asleep']);
    await devtools.send('Page.setWebLifecycleState', { state: 'frozen' });
    await awake.evaluate("void goodword('lead', { subject: 'awake' })");
    release();
    await devtools.send('Page.setWebLifecycleState', { state: 'active' });
    for (const page of [awake, asleep])
      await page.waitForFunction("goodword('status').waiting === 0");
    expect(leads()).toEqual(['asleep', 'awake']);
    await profile.close();
  });
});

/** As in a tab that was opened behind another one: not seen, and nothing is drawn in it. */
function behind(): void {
  Object.defineProperty(document, 'visibilityState', { get: () => 'hidden' });
  Object.defineProperty(document, 'hidden', { get: () => true });
  Object.defineProperty(window, 'requestAnimationFrame', { value: () => 0 });
}

describe.each(ENGINES)('a friend’s link, in $name,', ({ launch }) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  it('counts at once in a tab behind, looked at or not, and leaves the address', async () => {
    street = await openStreet(() => 'TAG');
    const page = await browser.newPage();
    await page.addInitScript(behind);
    await page.goto(`${street.url}/?via=ANNA42`);
    await seen.poll(street.visits).toEqual(['ANNA42']);
    await seen.poll(() => page.url()).toBe(`${street.url}/`);
    await page.close();
  });

  it('counts in an app’s own browser, and so does what she orders on that page, though nothing can be kept', async () => {
    street = await openStreet(() => 'TAG', 'data-ask-after-purchase="false"');
    const page = await browser.newPage();
    await page.addInitScript(inApp);
    await page.goto(`${street.url}/?via=ANNA42`);
    await seen.poll(street.visits).toEqual(['ANNA42']);
    await page.evaluate(
      "void goodword('purchase', { id: '1001', total: '42.00', currency: 'USD' })",
    );
    await seen.poll(() => street.events.at(-1)?.type).toBe('purchase');
    const [order] = street.events.filter((event) => event.type === 'purchase');
    expect(order?.touches.map(({ code }) => code)).toEqual(['ANNA42']);
    expect(await page.evaluate("goodword('status').cookie")).toBe('memory');
    await page.close();
  });
});
