import axe from 'axe-core';
import type { Locator, Page } from 'playwright';
import type { ExpectStatic } from 'vitest';
import { measure } from './geometry.js';

type WithAxe = { axe?: typeof axe };

/** No finding by axe, nothing to scroll sideways, nothing cut off, and a way out of what stands above the page. */
export async function expectUsable(
  expect: ExpectStatic,
  page: Page,
  view: Locator,
  how: string,
): Promise<void> {
  expect.soft(await findingsOn(page), how).toEqual([]);
  // WebKit scrolls a page to where its caret last was when the window gets another size.
  await view.evaluate((element) => element.scrollIntoView({ block: 'nearest' }));
  const { box, clipped, closable } = await measure(view);
  const { isAbove, isWide, width, height } = await view.evaluate((element) => ({
    isAbove: element.localName !== 'section', // of the page
    isWide: [element, ...element.querySelectorAll('.sheet')].some(
      ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
    ),
    width: innerWidth,
    height: innerHeight,
  }));
  expect
    .soft({ clipped, closable, isWide }, how)
    .toEqual({ clipped: [], closable: isAbove, isWide: false });
  const sides = [box.x, width - box.x - box.width];
  const ends = isAbove ? [box.y, height - box.y - box.height] : [];
  expect.soft(Math.min(...sides, ...ends), how).toBeGreaterThanOrEqual(-0.5);
}

/** axe is brought once to each page: it takes longer to read than to run. */
async function findingsOn(page: Page): Promise<string[]> {
  const found = await look(page);
  if (found) return found;
  await page.evaluate(`void (() => { ${axe.source} })()`);
  return (await look(page)) ?? ['axe did not come'];
}

const look = (page: Page): Promise<string[] | undefined> =>
  page.evaluate(async () => {
    const { axe: here } = window as WithAxe;
    if (!here) return undefined;
    const { violations } = await here.run('goodword-root', {
      resultTypes: ['violations'],
      preload: false, // of the page's own style sheets and films
    });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
  });
