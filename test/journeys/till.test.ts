import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import jsqr from 'jsqr';
import type { Browser, BrowserContext } from 'playwright';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Advocate } from '../../src/protocol.js';
import { seen } from '../seen.js';
import { ENGINES } from './engines.js';
import { openShop, type Shop } from './open-shop.js';

// A browser that is driven by a test says so, and is taken for a robot by the preview.
const PHONE = {
  viewport: { width: 390, height: 844 },
  userAgent:
    'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/130.0.0.0 Mobile Safari/537.36',
};
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
}

describe.concurrent.each(ENGINES)('at the till, in $name', ({ launch }) => {
  let shop: Shop;
  let browser: Browser;
  let phone: BrowserContext;
  let anna: Advocate;
  beforeAll(async () => {
    shop = await openShop({ shortLinks: true });
    anna = await shop.advocate('Anna');
    browser = await launch();
    phone = await browser.newContext(PHONE);
  });
  afterAll(async () => {
    await browser.close();
    await shop.close();
  });

  it.sequential('a short link brings a friend to the page that it names, with the code', async () => {
    expect(anna.link).toBe(`${shop.url}/r/${anna.code}`);
    const page = await phone.newPage();
    await page.goto(`${anna.link}/cart?utm_source=flyer`);
    await seen(page).toHaveURL(/\/cart\?utm_source=flyer/);
    await seen.poll(async () => (await shop.report()).funnel.visits).toBe(1);
    await page.close();
  });

  it.sequential('the picture of its QR code scans back to the link, as the card does', async () => {
    const page = await phone.newPage();
    for (const path of ['.svg?size=320', '/card']) {
      await page.goto(anna.link + path);
      const { data, width, height } = PNG.sync.read(await page.screenshot());
      expect(jsqr(new Uint8ClampedArray(data), width, height)?.data).toBe(anna.link);
    }
    await page.close();
  });

  it.sequential('staff look up a code, lose the connection, and record the order once', async () => {
    const page = await phone.newPage();
    const audit = async () => {
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() =>
        (window as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } }).axe.run(),
      );
      expect(violations.map(({ id }) => id)).toEqual([]);
    };
    await page.goto(`${shop.endpoint}/redeem`);
    await page.getByLabel('Staff key').fill('a wrong key');
    await page.keyboard.press('Enter');
    await seen(page.getByRole('alert')).toContainText('opens nothing');
    await audit();
    await page.getByLabel('Staff key').fill(shop.adminKey);
    await page.keyboard.press('Enter');

    await page.getByLabel('Code', { exact: true }).fill('NOBODY99');
    await page.keyboard.press('Enter');
    await seen(page.getByRole('alert')).toContainText('Nobody owns');
    await audit();
    await page.getByLabel('Code', { exact: true }).fill(anna.link);
    await page.keyboard.press('Enter');
    await seen(page.getByRole('heading')).toHaveText('$10.00 off');
    await seen(page.getByText('Invited by Anna')).toBeVisible();

    await page.getByLabel('Price before discount').fill('52');
    await seen(page.getByText('$42.00')).toBeVisible();
    await page.getByLabel('No', { exact: true }).check({ force: true });
    await seen(page.getByText('Only first orders count.')).toBeVisible();
    await seen(page.getByText('−$0.00')).toBeVisible();
    await page.getByLabel('Yes', { exact: true }).check({ force: true });
    await audit();

    await phone.setOffline(true);
    await page.getByRole('button', { name: 'Confirm' }).click();
    await seen(page.getByRole('alert').filter({ hasText: 'No connection' })).toBeVisible();
    await phone.setOffline(false);
    await page.getByRole('button', { name: 'Confirm' }).click();
    await seen(page.getByRole('heading')).toHaveText('Recorded: $42.00');
    await seen(page.getByText('Anna earns a reward.')).toBeVisible();
    await audit();

    const [conversion, ...others] = await shop.conversions();
    expect(others).toEqual([]);
    expect(conversion).toMatchObject({ status: 'paid', decision: { code: anna.code } });
    await page.getByLabel('Language').selectOption('ko');
    await seen(page.getByRole('heading')).toHaveText('기록했어요: US$42.00');
    await page.getByRole('button', { name: '다음 고객' }).click();
    await seen(page.getByLabel('코드', { exact: true })).toBeFocused();
    await page.close();
  });
});
