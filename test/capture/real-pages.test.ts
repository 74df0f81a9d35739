import type { Browser } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ENGINES } from '../journeys/engines.js';
import { seen } from '../seen.js';
import { openStreet } from './open-street.js';

describe.concurrent.each(ENGINES)('a friend’s link, in $name', ({ launch }) => {
  let browser: Browser;
  let street: Awaited<ReturnType<typeof openStreet>>;
  beforeAll(async () => {
    browser = await launch();
  });
  afterEach(() => street.close());
  afterAll(() => browser.close());

  it.sequential('counts where a router rewrote the address before our tag ran', async () => {
    street = await openStreet(
      () => '<script>history.replaceState(null, "", "/mugs")</script>TAG',
      'data-with="routes"',
    );
    const page = await browser.newPage();
    await page.goto(`${street.url}/?via=ANNA42`);
    await seen.poll(street.visits).toEqual(['ANNA42']);
    await page.close();
  });

  it.sequential('counts once when a link of the shop’s own pages carries the code along', async () => {
    street = await openStreet(() => 'TAG<a href="/mugs?via=ANNA42">Mugs</a>');
    const page = await browser.newPage();
    await page.goto(`${street.url}/?via=ANNA42`);
    await seen.poll(street.visits).toEqual(['ANNA42']);
    await page.locator('a').click();
    await page.waitForURL('**/mugs*');
    await page.evaluate('goodword("lead", { subject: "last" })');
    await seen.poll(() => street.events.at(-1)?.type).toBe('lead');
    expect(street.visits()).toEqual(['ANNA42']);
    await page.close();
  });

  it.sequential('goes along to the shop’s other domain in a link that is clicked', async () => {
    street = await openStreet(
      (path) => (path === '/' ? 'TAG<a target="_blank">Pay</a>' : 'TAG'),
      'data-with="links" data-domains="localhost"',
    );
    const page = await browser.newPage();
    await page.goto(`${street.url}/?via=ANNA42`);
    await page.waitForFunction('goodword("status").touches.some((touch) => touch.known)');
    await page.evaluate(`document.querySelector('a').href = '${street.other}/pay?x=1'`);
    await page.locator('a').click();
    await seen.poll(() => street.loads).toContain('/pay?x=1&via=ANNA42');
    await page.close();
  });
});
