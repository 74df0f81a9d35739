import type { Locator } from 'playwright';
import type { Script } from './in-page.js';
import { chord, letters } from './keys.js';
import type { Window } from './window.js';

/** A selector, and a text that what it finds must have. */
type Step = readonly [selector: string, text?: string];
type State = 'visible' | 'hidden' | 'attached';

const IS: Readonly<Record<State, string>> = {
  visible: 'elements.some(isVisible)',
  hidden: '!elements.some(isVisible)',
  attached: 'elements.length > 0',
};

// Where a click on the element would reach it, in its first line as WebDriver's own would. It must not move, as what is still
// being drawn does.
const POINT = `
  element.scrollIntoView({ block: arguments[1], inline: 'nearest' });
  const place = () => { const { x, y, width, height } = element.getClientRects()[0] ?? new DOMRect(); return [x + width / 2, y + height / 2]; };
  const [x, y] = place();
  return new Promise(requestAnimationFrame).then(() => {
    const [nextX, nextY] = place();
    return x === nextX && y === nextY && isVisible(element) && isWithin(deepest(x, y), element) && [x, y];
  });
`;

/** Answers locators of what lies below these steps; of anything in the window, where there are none. */
export const locatorsBelow =
  (window: Window, steps: readonly Step[] = []) =>
  (selector: string, { hasText }: { readonly hasText?: string } = {}): Locator =>
    createLocator(window, [...steps, hasText === undefined ? [selector] : [selector, hasText]]);

/** Playwright's locator, as far as the benches ask for one: found anew for every question. */
function createLocator(window: Window, steps: readonly Step[]): Locator {
  const { run, strike, pointTo, clickAt, until } = window;
  const name = steps.map((step) => step.join(' ')).join(' >> ');
  const ask = <T>(body: string, ...args: unknown[]) =>
    run<T>(`const elements = find(arguments[0]); ${body}`, steps, ...args);
  const withElement = <T>(body: string, ...args: unknown[]) =>
    ask<T>(
      `const [element] = elements; if (!element) throw new Error('not there'); ${body}`,
      ...args,
    );
  const waitFor = ({ state = 'visible' }: { state?: State } = {}) =>
    until(`${name} to be ${state}`, () => ask<boolean>(`return ${IS[state]}`));
  const focus = async () => {
    await waitFor();
    await withElement('element.focus()');
  };
  const place = () => {
    // At the edge of the window something may lie over it.
    const ways = ['nearest', 'center'];
    return until(`${name} to be in reach`, () => {
      ways.reverse();
      return withElement<[number, number]>(POINT, ways[1]);
    });
  };

  const locator = {
    waitFor,
    focus,
    first: () => locator,
    locator: locatorsBelow(window, steps),
    isVisible: () => ask<boolean>(`return ${IS.visible}`),
    count: () => ask<number>('return elements.length'),
    click: async () => clickAt(...(await place())),
    hover: async () => pointTo(...(await place())),
    async fill(text: string) {
      await focus();
      await withElement('element.select()');
      await strike(text ? letters(text) : chord('Backspace'));
    },
    async evaluate(script: Script, argument?: unknown) {
      await waitFor({ state: 'attached' });
      return withElement(`return (${script})(element, arguments[1]);`, argument);
    },
    evaluateAll: (script: Script, argument?: unknown) =>
      ask(`return (${script})(elements, arguments[1]);`, argument),
    async inputValue() {
      await waitFor({ state: 'attached' });
      return withElement<string>('return element.value');
    },
    async textContent() {
      await waitFor({ state: 'attached' });
      return withElement<string>('return element.textContent');
    },
  };
  return locator as unknown as Locator;
}
