import { expect, it } from 'vitest';
import { whenActivated } from './activation.js';

it('counts a page that the browser prepared in advance only when it is looked at, and once', () => {
  const page = document.implementation.createHTMLDocument();
  Object.defineProperty(page, 'prerendering', { value: true });
  let visits = 0;
  whenActivated(page, () => visits++);
  expect(visits).toBe(0);
  page.dispatchEvent(new Event('prerenderingchange'));
  page.dispatchEvent(new Event('prerenderingchange'));
  expect(visits).toBe(1);
});

it('counts an ordinary page at once', () => {
  let visits = 0;
  whenActivated(document, () => visits++);
  expect(visits).toBe(1);
});
