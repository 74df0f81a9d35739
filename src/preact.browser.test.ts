import { h, render } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, expect, it, vi } from 'vitest';
import { createGoodword, type Goodword } from './goodword.js';
import { lumen } from './loop/lumen.fixture.js';
import { Share } from './preact.js';

const start = () => createGoodword(lumen());
let goodword: Goodword | undefined;

afterEach(() => {
  goodword?.consent('denied');
  goodword?.destroy();
  render(null, document.body);
});

it('a Preact shop puts the share view into its tree, and takes it out again', async () => {
  goodword = start();
  render(h(Share, { goodword, class: 'wide' }), document.body);
  const place = document.querySelector('.wide');
  const text = () => place?.querySelector('goodword-root')?.shadowRoot?.textContent ?? '';
  await vi.waitFor(() => expect(text()).toContain('Give 20%'));
  render(null, document.body);
  await vi.waitFor(() => expect(place?.childElementCount).toBe(0));
});

it('a server renders an empty place for it', () => {
  goodword = start();
  expect(renderToString(h(Share, { goodword, class: 'wide' }))).toBe('<div class="wide"></div>');
});
