import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { type Bench, openBench } from './bench.js';
import { BLACK } from './blank-page.js';
import { EVERY_ENGINE } from './engines.js';
import { expectLooks, type Looks, learnLooks } from './looks.js';
import { POLICIES } from './policies.js';

describe.concurrent.each(EVERY_ENGINE)('the policy of a page, in $name', ({ name, launch }) => {
  let browser: Browser;
  let bench: Bench;
  let looks: Looks;

  beforeAll(async () => {
    browser = await launch();
    bench = await openBench(browser, [BLACK, ...POLICIES]);
    looks = await learnLooks(bench, name);
  });
  afterAll(async () => {
    await browser.close();
    await bench.close();
  });

  it.sequential.for(POLICIES)(
    'has nothing to refuse, up to the copied link: $name',
    async (host, { expect }) => {
      const visit = await bench.arriveInvited(host);
      await visit.opens();
      const copy = visit.popup.locator('[part=copy]');
      const colour = copy.evaluate((button) => getComputedStyle(button).backgroundColor);
      expect(await colour).toBe('rgb(181, 73, 47)');
      const link = await visit.inside('input.link').inputValue();
      expect(link).toMatch(/\?via=\w+$/);
      expect(await visit.copies()).toBe(link);
      expect(await visit.problems()).toEqual([]);
      // After what was refused: Playwright takes pictures of Firefox with a style of its own.
      await expectLooks(expect, bench, looks, name, host);
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
