import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { type Bench, openBench } from './bench.js';
import { BLANK } from './blank-page.js';
import { dressesOf, dressOf } from './dress.js';
import { EVERY_ENGINE } from './engines.js';
import type { HostPage } from './host-page.js';
import { POLICIES } from './policies.js';

describe.concurrent.each(EVERY_ENGINE)('the policy of a page, in $name', ({ launch }) => {
  let browser: Browser;
  let bench: Bench;
  let usual: Awaited<ReturnType<typeof goThrough>>;

  beforeAll(async () => {
    browser = await launch();
    bench = await openBench(browser, POLICIES);
    usual = await goThrough(bench, BLANK);
  });
  afterAll(async () => {
    await browser.close();
    await bench.close();
  });

  it.sequential.for(POLICIES)(
    'has nothing to refuse, up to the copied link: $name',
    async (host, { expect }) => {
      const { colour, link, copied, dresses } = await goThrough(bench, host);
      expect(colour).toBe('rgb(181, 73, 47)');
      expect(link).toMatch(/\?via=\w+$/);
      expect(copied).toBe(link);
      expect(await bench.visit.problems()).toEqual([]);
      for (const [view, dress] of Object.entries(dresses))
        expect.soft(dress, view).toEqual(usual.dresses[view]);
    },
  );

  it.sequential('would have been heard refusing something', async ({ expect }) => {
    const [host] = POLICIES;
    if (!host) throw new Error('There are no policies.');
    const { page, problems } = await bench.arrive(host);
    await page.evaluate("document.body.setAttribute('style', 'color: red')");
    await expect.poll(problems).toEqual([expect.stringContaining('style-src')]);
  });
});

/** Comes by a friend's link, copies her own from the popup, and has every other view on show. */
async function goThrough(bench: Bench, host: HostPage) {
  const visit = await bench.arriveInvited(host);
  const { card, popup, inside } = visit;
  const dresses: Record<string, readonly string[]> = { 'the welcome card': await dressOf(card) };
  await visit.opens();
  dresses['the popup'] = await dressOf(popup);
  const copy = popup.locator('[part=copy]');
  const colour = await copy.evaluate((button) => getComputedStyle(button).backgroundColor);
  const link = await inside('input.link').inputValue();
  const copied = await visit.copies();
  await visit.page.locator('#search').hover(); // beside every view
  Object.assign(dresses, await dressesOf(visit, bench));
  return { colour, link, copied, dresses };
}
