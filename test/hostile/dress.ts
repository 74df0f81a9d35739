import type { Locator } from 'playwright';
import type { Bench } from './bench.js';
import { VIEWS } from './views.js';
import type { Visit } from './visit.js';

const WORN = [
  'display',
  'color',
  'background-color',
  'font',
  'padding',
  'border-radius',
  'box-shadow',
];

/** What every visible element of a view wears, and how large it is. Two that are dressed alike in one browser look alike in it. */
export const dressOf = (view: Locator): Promise<string[]> =>
  view.evaluate((top, worn) => {
    const shown = [top, ...top.querySelectorAll('*')].filter((one) => one.checkVisibility());
    return shown.map((one) => {
      const { width, height } = one.getBoundingClientRect();
      const style = getComputedStyle(one);
      const wears = worn.map((name) => style.getPropertyValue(name));
      const name = one.getAttribute('part') ?? one.localName;
      return [name, `${width.toFixed()} x ${height.toFixed()}`, ...wears].join(' | ');
    });
  }, WORN);

/** The same of every view besides the popup and the card, one after another on a page that was opened by a friend's link. The mouse must rest beside them. */
export async function dressesOf(
  visit: Visit,
  bench: Bench,
): Promise<Record<string, readonly string[]>> {
  const dresses: Record<string, readonly string[]> = {};
  for (const [name, show] of Object.entries(VIEWS)) {
    dresses[name] = await dressOf(await show(visit, bench));
    await visit.dismisses();
  }
  return dresses;
}
