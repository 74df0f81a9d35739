import type { Locator } from 'playwright';

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
