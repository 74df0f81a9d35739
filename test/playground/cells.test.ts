import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPlayground } from '../../examples/playground/playground.mjs';
import { shellLaunch } from '../../scripts/browsers.mjs';
import { CELLS } from './cells.js';
import { faultsOf } from './faults-of.js';

const ARTIFACTS = join(
  dirname(dirname(dirname(fileURLToPath(import.meta.url)))),
  'artifacts/playground',
);
const SIZES = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } };

/** Every view as people see it: pictures in artifacts/playground, and what a careful look would find wrong. */
describe('every view, in a real browser with a real backend', () => {
  let browser: Browser;
  let playground: Awaited<ReturnType<typeof startPlayground>>;

  beforeAll(async () => {
    mkdirSync(ARTIFACTS, { recursive: true });
    const presets = [...new Set(CELLS.map(({ preset }) => preset))];
    [browser, playground] = await Promise.all([
      chromium.launch(shellLaunch()),
      startPlayground({ presets }),
    ]);
  });
  afterAll(async () => {
    await browser.close();
    await playground.close();
  });

  it.each(CELLS)(
    'has room for everything, and nothing that keeps anybody out: $name',
    async (cell) => {
      const { name, ...query } = cell;
      const context = await browser.newContext({ reducedMotion: 'reduce', ...SIZES.phone });
      const page = await context.newPage();
      const blamed: string[] = [];
      page.on('pageerror', (error) => blamed.push(String(error)));
      await page.goto(`${playground.url}/cell?${new URLSearchParams(query)}`);
      // Not "visible": what holds a dialog of the top layer has no size of its own.
      await page.locator('goodword-root .root > *').first().waitFor({ state: 'attached' });
      await quiet(page);
      for (const [size, viewport] of Object.entries(SIZES)) {
        await page.setViewportSize(viewport);
        await page.screenshot({
          path: join(ARTIFACTS, `${name} ${size}.png`.replaceAll(' ', '-')),
        });
        expect.soft(await page.evaluate(faultsOf), `${name}, ${size}`).toEqual([]);
      }
      expect.soft(await findings(page), name).toEqual([]);
      expect(blamed).toEqual([]);
      await context.close();
    },
  );
});

/** Nothing of ours is still on its way. */
const quiet = (page: Page) =>
  page.waitForFunction(() => {
    const root = document.querySelector('goodword-root')?.shadowRoot;
    // What waits in something folded waits for a press.
    const waiting = [...(root?.querySelectorAll('.bone, [aria-busy=true], [data-wordless]') ?? [])];
    // It is drawn in a dialog that is closed as yet, where nothing is seen.
    return (
      root &&
      !root.querySelector('dialog:not([open])') &&
      waiting.every((element) => !element.checkVisibility())
    );
  });

async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(
      'goodword-root',
    );
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
  });
}
