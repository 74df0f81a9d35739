import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Advocate } from '../../src/protocol.js';
import { openShop, type Shop } from '../journeys/open-shop.js';
import { WEBKIT } from './engine.js';
import { keepPicture } from './keep-picture.js';

const DAY_S = 86_400;
const ADDRESS = { address: '1 Clay Lane', postcode: '12345', city: 'Stoke' };
const ANNA = { firstName: 'Anna', email: 'anna@example.com' };
const BEN = { firstName: 'Ben', email: 'ben@example.com' };

const popupOf = (page: Page) => page.locator('goodword-root dialog');
const welcomeOf = (page: Page) => page.locator('goodword-root [part=welcome]');

describe.skipIf(WEBKIT.length === 0)('in WebKit', { timeout: 180_000 }, () => {
  let browser: Browser;
  let shop: Shop;
  const people: BrowserContext[] = [];
  beforeAll(async () => {
    browser = (await WEBKIT[0]?.launch()) as Browser;
  });
  beforeEach(async () => {
    shop = await openShop();
  });
  afterEach(async () => {
    for (const person of people.splice(0)) await person.close();
    await shop.close();
  });
  afterAll(() => browser?.close());

  async function person(): Promise<Page> {
    const profile = await browser.newContext();
    people.push(profile);
    return profile.newPage();
  }

  /** Takes a pot, pays, and answers the order's id and the code that stood in the form. */
  async function buys(page: Page, who: typeof ANNA, offered = false) {
    await page.goto(`${shop.url}/pots/nan`);
    await page.locator('form.buy button').click();
    await page.locator('a[href="/checkout"]').first().click();
    await page.waitForURL(/checkout$/);
    for (const [name, text] of Object.entries({ ...who, ...ADDRESS })) {
      const field = page.locator(`input[name="${name}"]`);
      if ((await field.inputValue()) !== text) await field.fill(text);
    }
    // The friend's code comes into the field a moment after the page.
    if (offered) await page.waitForFunction("document.querySelector('input[name=code]').value");
    const code = await page.locator('input[name="code"]').inputValue();
    await page.locator('button[value="pay"]').click();
    await page.waitForURL(/thank-you/);
    const orderId = await page.evaluate<string>("location.pathname.split('/').pop()");
    return { code, orderId };
  }

  /** Copies the link in the popup, and reads the clipboard by pasting it. */
  async function copiesLink(page: Page): Promise<string> {
    await popupOf(page).locator('[part=copy]').first().click();
    await popupOf(page).locator('[data-copied=true]').waitFor();
    await page.keyboard.press('Escape');
    await popupOf(page).waitFor({ state: 'hidden' });
    await page.evaluate("void (document.body.innerHTML = '<textarea></textarea>')");
    await page.locator('textarea').focus();
    await page.keyboard.press('ControlOrMeta+V');
    return page.locator('textarea').inputValue();
  }

  /** Nothing that axe finds, in a window as narrow as a small phone and as wide as a desk. */
  async function expectUsable(page: Page, what: string) {
    await page.evaluate(`void (() => { ${axe.source} })()`);
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await keepPicture(page, `journey-${what}-${width}`);
      const findings = await page.evaluate(
        "axe.run('goodword-root').then(({ violations }) => violations.map(({ id }) => id))",
      );
      expect.soft(findings, `${what}, ${width} pixels wide`).toEqual([]);
    }
  }

  it('a shared link brings Ben, whose order earns Anna a reward, and the numbers say so', async () => {
    const anna = await person();
    await buys(anna, ANNA);
    const link = await copiesLink(anna);
    expect(link).toMatch(new RegExp(`^${shop.url}/\\?via=ANNA\\w+$`));
    const code = new URL(link).searchParams.get('via');

    const ben = await person();
    await ben.goto(link);
    expect(await welcomeOf(ben).textContent()).toMatch(/Anna.*\$10/);
    await ben.waitForURL(`${shop.url}/`); // the code was taken from the address
    const bought = await buys(ben, BEN, true);
    expect(bought.code).toBe(code);
    const conversion = await shop.heard(bought.orderId, ['browser', 'webhook']);
    expect(conversion).toMatchObject({ decision: { code }, advocate: { firstName: 'Anna' } });
    expect(conversion.rewards).toHaveLength(2);
    expect((await shop.report()).funnel).toMatchObject({ visits: 1, orders: 1, allOrders: 2 });

    await anna.goto(`${shop.url}/account`);
    await anna.locator('main [data-goodword="open"]').first().click();
    await popupOf(anna).locator('[part=rewards]').waitFor();
    expect(await popupOf(anna).textContent()).toMatch(/approved/i);
  });

  it('the popup opens by a click, closes by Escape and gives the focus back; nobody is shut out of it or of the card', async () => {
    const anna = await person();
    await buys(anna, ANNA);
    const link = await popupOf(anna).locator('input.link').inputValue();
    await anna.goto(`${shop.url}/account`);
    await anna.evaluate("void (document.querySelector('main [data-goodword=open]').id = 'opener')");
    await anna.locator('#opener').click();
    await popupOf(anna).locator('input.link').waitFor();
    await expectUsable(anna, 'popup');
    await anna.keyboard.press('Escape');
    await popupOf(anna).waitFor({ state: 'hidden' });
    expect(await anna.evaluate('document.activeElement.id')).toBe('opener');

    const ben = await person();
    await ben.goto(link);
    await welcomeOf(ben).waitFor();
    await expectUsable(ben, 'card');
  });

  it('who sent Ben stands in a cookie of 400 days, and what is delivered leaves the storage', async () => {
    const asked = JSON.stringify({ program: 'default', visitor: 'visitor-of-anna-0001' });
    const answer = await fetch(`${shop.endpoint}/v1/advocates`, { method: 'POST', body: asked });
    const { code, link } = (await answer.json()) as Advocate;
    const ben = await person();
    await ben.goto(link);
    await ben.waitForFunction("!goodword.q && goodword('status').waiting === 0");
    const cookies = await ben.context().cookies();
    const gw = cookies.find(({ name }) => name === 'gw');
    expect(gw).toMatchObject({ path: '/', sameSite: 'Lax', httpOnly: false });
    const days = (Number((gw as unknown as { expiry: number }).expiry) - Date.now() / 1000) / DAY_S;
    expect(days).toBeGreaterThan(399);
    expect(days).toBeLessThanOrEqual(400);
    expect(
      await ben.evaluate("Object.keys(localStorage).filter((key) => key.startsWith('gw.out'))"),
    ).toEqual([]);
    await ben.goto(`${shop.url}/`);
    expect(await ben.evaluate("goodword('status').touches.map(({ code }) => code)")).toEqual([
      code,
    ]);
  });
});
