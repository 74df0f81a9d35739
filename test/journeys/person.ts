import type { Browser } from 'playwright';
import type { Status } from '../../src/loop/api.js';
import { seen } from '../seen.js';
import type { Shop } from './open-shop.js';

export interface Shopper {
  readonly firstName: string;
  readonly email: string;
}

interface Purchase {
  readonly pot?: string;
  readonly code?: string;
  readonly pressMs?: number;
  readonly offered?: boolean;
}

const ADDRESS = { address: '1 Clay Lane', postcode: '12345', city: 'Stoke' };

export type Person = Awaited<ReturnType<typeof openPerson>>;

/** Somebody with a browser profile of their own. What they do, they do as people do: they look, click and type. */
export async function openPerson(browser: Browser, shop: Shop, who: Shopper) {
  const profile = await browser.newContext({ locale: 'en-US' });
  const page = await profile.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));

  const popup = page.locator('goodword-root dialog');
  const welcome = page.locator('goodword-root [part="welcome"]');

  return {
    page,
    popup,
    welcome,
    /** Uncaught errors of every page that this person saw. */
    problems,
    goTo: (path: string) => page.goto(new URL(path, shop.url).href),

    /**
     * Takes a pot, pays, and answers the order's id. Without a `code`, the one that was filled in stays. `offered`: the
     * friend's code comes into the field a moment after the page. `pressMs`: how long the finger rests on Pay.
     */
    async buys({
      pot = 'nan',
      code,
      pressMs = 0,
      offered = false,
    }: Purchase = {}): Promise<string> {
      await page.goto(`${shop.url}/pots/${pot}`);
      await page.locator('form.buy button').click();
      await page.locator('a[href="/checkout"]').first().click();
      for (const [name, text] of Object.entries({ ...who, ...ADDRESS })) {
        const field = page.locator(`input[name="${name}"]`);
        // What the shop filled in already is left alone; Firefox would append to an e-mail field.
        if ((await field.inputValue()) !== text) await field.fill(text);
      }
      if (offered) await seen(page.locator('input[name="code"]')).not.toHaveValue('');
      if (code !== undefined) await page.locator('input[name="code"]').fill(code);
      await page.locator('button[value="pay"]').click({ delay: pressMs });
      // A refused code is told once; who pays again pays the full price.
      const refusal = page.locator('.problems');
      await refusal.or(page.locator('.thanks')).waitFor();
      if (await refusal.isVisible()) await page.locator('button[value="pay"]').click();
      await page.waitForURL('**/thank-you/*');
      return page.url().split('/').pop() ?? '';
    },

    /** Closes what stands in the way. */
    async closesPopup() {
      await seen(popup).toBeVisible();
      await page.keyboard.press('Escape');
      await seen(popup).toBeHidden();
    },

    /** Copies the link in the popup, and reads the clipboard by pasting it beside, as anybody would. */
    async copiesLink(): Promise<string> {
      await seen(popup).toBeVisible();
      await popup.locator('[part~="copy"]').first().click();
      await seen(popup.locator('[data-copied="true"]')).toBeVisible();
      await page.keyboard.press('Escape');
      await page.evaluate("document.body.append(document.createElement('textarea'))");
      const paper = page.locator('body > textarea');
      await paper.click();
      await page.keyboard.press('ControlOrMeta+V');
      return paper.inputValue();
    },

    /** Opens the popup from the account page and answers its text. */
    async looksAtRewards() {
      await page.goto(`${shop.url}/account`);
      await page.locator('main [data-goodword="open"]').first().click();
      await seen(popup).toBeVisible();
      return popup;
    },

    /** What Goodword says of itself on this page. */
    async status(): Promise<Status> {
      await page.waitForFunction('window.goodword && !goodword.q');
      return page.evaluate('goodword("status")');
    },

    /** Waits until the backend has answered for everything that happened. */
    async isHeard() {
      await page.waitForFunction(
        'Promise.resolve(goodword("status")).then((s) => s && s.waiting === 0)',
      );
    },

    /** From now on this browser refuses cookies and storage, as a strict private mode does. */
    refusesStorage: () =>
      profile.addInitScript(() => {
        const refuse = () => {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        };
        Object.defineProperty(window, 'localStorage', { get: refuse });
        Object.defineProperty(window, 'sessionStorage', { get: refuse });
        Object.defineProperty(Document.prototype, 'cookie', { get: refuse, set: refuse });
      }),

    leave: () => profile.close(),
  };
}
