import { afterEach, expect, it, vi } from 'vitest';
import { afterScrolling } from './scrolled.js';

let end = () => {};
const come = vi.fn();
const style = document.documentElement.style;
afterEach(() => {
  end();
  come.mockClear();
  document.body.replaceChildren();
  document.body.removeAttribute('style');
  style.cssText = '';
});

/** Something of so many heights of the window. */
const tall = (heights: number, into: Element = document.body) => {
  const block = into.appendChild(document.createElement('div'));
  block.style.height = `${heights * innerHeight}px`;
};
const frames = () =>
  new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));

it('half of a page is half of it above the lower edge', async () => {
  tall(4);
  end = afterScrolling(50, come);
  window.scrollTo(0, innerHeight / 2);
  await frames();
  expect(come).not.toHaveBeenCalled();
  window.scrollTo(0, 2 * innerHeight);
  await vi.waitFor(() => expect(come).toHaveBeenCalledOnce());
});

it('it is noticed where the body scrolls and the window does not', async () => {
  style.cssText = 'height: 100%; overflow: hidden';
  document.body.style.cssText = 'height: 100%; margin: 0; overflow: auto';
  tall(4);
  end = afterScrolling(50, come);
  document.body.scrollTop = 2 * innerHeight;
  await vi.waitFor(() => expect(come).toHaveBeenCalledOnce());
});

it('a basket that is read to its end is not the page', async () => {
  const basket = document.body.appendChild(document.createElement('div'));
  basket.style.cssText = 'height: 60px; overflow: auto';
  tall(1, basket);
  tall(4);
  end = afterScrolling(50, come);
  basket.scrollTop = basket.scrollHeight;
  await frames();
  expect(come).not.toHaveBeenCalled();
});
