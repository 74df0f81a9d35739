/** Entry of the redeem page: finds its backend beside itself and renders into `#goodword-redeem`. */
import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { palette } from '../dashboard/style/palette.js';
import { createApi } from './api.js';
import { languageAmong, WORDS } from './language.js';
import { Page } from './parts/page.js';
import { sheet } from './style.js';
import { createTill } from './till.js';

// {base}/redeem/redeem.js → {base}/
const api = createApi(new URL('../', import.meta.url), fetch.bind(window));
const newId = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
const till = createTill(api, newId);
const language = signal(languageAmong(navigator.languages));
const online = signal(navigator.onLine);
for (const type of ['online', 'offline']) {
  window.addEventListener(type, () => {
    online.value = navigator.onLine;
  });
}
effect(() => {
  document.documentElement.lang = language.value;
  document.title = WORDS[language.value].title;
});

const root = document.getElementById('goodword-redeem');
if (root) {
  // A constructed sheet: the strictest style-src lets it pass.
  const style = new CSSStyleSheet();
  style.replaceSync(palette + sheet);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, style];
  render(<Page till={till} language={language} online={online} />, root);
  void till.open();
}
