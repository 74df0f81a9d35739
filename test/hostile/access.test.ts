import axe from 'axe-core';
import type { Browser } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, type ExpectStatic, it } from 'vitest';
import { type Bench, openBench } from './bench.js';
import { BLANK } from './blank-page.js';
import { EVERY_ENGINE } from './engines.js';
import { measure } from './geometry.js';
import type { HostPage } from './host-page.js';
import type { Visit } from './visit.js';

const ARABIC: HostPage = { name: 'In Arabic', html: 'lang="ar" dir="rtl"' };

/** Everything that the widget may show, and how to come to see it. */
const VIEWS: Record<string, (bench: Bench, host: HostPage) => Promise<Visit>> = {
  async 'the popup with friends and rewards'(bench, host) {
    const visit = await bench.arrive(host);
    await visit.opens();
    return visit;
  },
  async 'the popup before the first friend'(bench, host) {
    const visit = await bench.arrive(host, await bench.newcomer());
    await visit.opens();
    return visit;
  },
  async 'the advocate’s own page with friends and rewards'(bench, host) {
    const visit = await bench.arrive(host);
    await visit.page.evaluate("void goodword('open', { view: 'portal' })");
    await visit.inside('[part=friends]').waitFor();
    return visit;
  },
  async 'the question who sent her, with what is wrong with the answer'(bench, host) {
    const visit = await bench.arrive(host);
    await visit.page.evaluate("void goodword('open', { view: 'claim' })");
    await visit.inside('[part=code-field]').fill('NOBODY7');
    await visit.inside('[part=send]').click();
    await visit.inside('[aria-invalid=true]').waitFor();
    return visit;
  },
  async 'the popup while it loads'(bench, host) {
    const visit = await bench.arrive(host, await bench.newcomer());
    bench.meddle('/goodword/v1/advocates', () => new Promise(() => {}));
    await visit.page.evaluate("void goodword('open')");
    await visit.inside('[aria-busy=true]').waitFor();
    return visit;
  },
  async 'the popup while the backend is away'(bench, host) {
    const visit = await bench.arrive(host, await bench.newcomer());
    bench.meddle('/goodword/v1/advocates', async () => new Response('', { status: 503 }));
    await visit.opens();
    return visit;
  },
  'the welcome card': (bench, host) => bench.arriveInvited(host),
};

describe.concurrent.each(EVERY_ENGINE)('everybody can use, in $name,', ({ name, launch }) => {
  let browser: Browser;
  let bench: Bench;

  beforeAll(async () => {
    browser = await launch();
    bench = await openBench(browser, [ARABIC]);
  });
  afterEach(() => bench.leaveAlone());
  afterAll(async () => {
    await browser.close();
    await bench.close();
  });

  it.sequential.for(Object.entries(VIEWS))('%s', async ([, show], { expect }) => {
    const visit = await show(bench, BLANK);
    await expectUsable(expect, visit, 'light');
    const root = visit.inside('.root').first();
    // Neither WebKit nor a system Firefox can be told so; there the shop asks for it.
    const isTold = name !== 'WebKit';
    if (isTold) await visit.page.emulateMedia({ colorScheme: 'dark' });
    if (name !== 'Chromium')
      await root.evaluate((element) => element.setAttribute('data-scheme', 'dark'));
    expect(await root.evaluate((element) => getComputedStyle(element).colorScheme)).toBe('dark');
    await expectUsable(expect, visit, 'dark');
    if (name === 'Chromium') {
      await visit.page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
      await expectUsable(expect, visit, 'in forced colours');
      await visit.page.emulateMedia({ forcedColors: 'none' });
    }
    if (isTold) await visit.page.emulateMedia({ colorScheme: 'light' });
    await visit.page.setViewportSize({ width: 320, height: 640 });
    await expectUsable(expect, visit, '320 pixels wide');
    // What a window of 1280 × 800 has left at twice the size.
    await visit.page.setViewportSize({ width: 640, height: 400 });
    await expectUsable(expect, visit, 'at 200 %');
    await visit.page.setViewportSize({ width: 1280, height: 800 });
  });

  it.sequential.for(Object.entries(VIEWS))(
    '%s, from right to left',
    async ([, show], { expect }) => {
      const visit = await show(bench, ARABIC);
      const root = visit.inside('.root:not([data-wordless])').first(); // its words are there
      expect(await root.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
      await expectUsable(expect, visit, 'right to left');
    },
  );
});

/** No finding by axe, nothing to scroll sideways, nothing cut off, and a way out. */
async function expectUsable(expect: ExpectStatic, visit: Visit, how: string): Promise<void> {
  const { page, popup, card } = visit;
  await page.evaluate(`void (() => { ${axe.source} })()`);
  const findings = await page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(
      'goodword-root',
    );
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
  });
  expect.soft(findings, how).toEqual([]);
  const { box, clipped, closable } = await measure((await popup.isVisible()) ? popup : card);
  const size = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  expect.soft({ clipped, closable }, how).toEqual({ clipped: [], closable: true });
  const edges = [box.x, box.y, size.width - box.x - box.width, size.height - box.y - box.height];
  expect.soft(Math.min(...edges), how).toBeGreaterThanOrEqual(-0.5);
  const sideways = popup
    .locator('.sheet')
    .evaluateAll((sheets) =>
      sheets.some(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth),
    );
  expect.soft(await sideways, how).toBe(false);
}
