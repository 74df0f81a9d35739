/** Entry of the merchant's dashboard: finds its backend beside itself and renders into `#goodword-dashboard`. */
import { render } from 'preact';
import { createApi } from './api.js';
import { createFormat } from './format.js';
import { takeKey } from './key-in-address.js';
import { watchOnline } from './online.js';
import { Page } from './parts/page.js';
import { saveFile } from './save-file.js';
import { createDashboard } from './state.js';
import { dress } from './style/sheet.js';
import { searchOf, viewOf } from './view-address.js';

// {base}/dashboard/dashboard.js → {base}/v1/admin/
const api = createApi(new URL('../v1/admin/', import.meta.url), fetch.bind(window));

const dashboard = createDashboard({
  api,
  takeKey: () => takeKey(window),
  now: Date.now,
  view: viewOf(location.search),
  save: (name, text) => saveFile(document, name, text),
  onView: (view) => history.replaceState(history.state, '', searchOf(view)),
});
const { online } = watchOnline(window, () => void dashboard.refresh());
const english = navigator.languages.find((language) => language.startsWith('en')) ?? 'en';
const format = createFormat({ locale: english, now: Date.now() });

// A link with a key, pasted into this very tab, loads nothing anew: only the fragment changes.
window.addEventListener('hashchange', () => {
  if (location.hash.startsWith('#key=')) void dashboard.door.enter();
});

const root = document.getElementById('goodword-dashboard');
if (root) {
  dress(document);
  render(<Page dashboard={dashboard} online={online} format={format} />, root);
  void dashboard.door.enter();
}
