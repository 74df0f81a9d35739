import { h, render } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, expect, it, vi } from 'vitest';
import { createGoodword, type Goodword } from './goodword.js';
import { lumen } from './loop/lumen.fixture.js';
import { Share, Welcome } from './preact.js';

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

it('a friend is greeted in the place of a Preact shop once, and nowhere besides', async () => {
  const address = location.href;
  history.replaceState(null, '', '?via=ANNA42');
  goodword = start();
  render(h(Welcome, { goodword, class: 'greeting' }), document.body);
  const hosts = () => [...document.querySelectorAll('goodword-root')];
  await vi.waitFor(() => expect(hosts()[0]?.shadowRoot?.textContent).toContain('Anna'));
  await new Promise((done) => setTimeout(done, 300));
  expect(hosts().map(({ parentElement }) => parentElement?.className)).toEqual(['greeting']);
  history.replaceState(null, '', address);
});

it('a Preact shop’s place is filled when she lets us', async () => {
  goodword = createGoodword({ ...lumen(), consent: 'pending' });
  render(h(Share, { goodword, class: 'wide' }), document.body);
  await new Promise((done) => setTimeout(done, 300));
  const place = document.querySelector('.wide');
  expect(place?.childElementCount).toBe(0);
  goodword.consent('granted');
  await vi.waitFor(() =>
    expect(place?.firstElementChild?.shadowRoot?.textContent).toContain('Give 20%'),
  );
});

it('a server renders an empty place for it', () => {
  goodword = start();
  expect(renderToString(h(Share, { goodword, class: 'wide' }))).toBe('<div class="wide"></div>');
});
