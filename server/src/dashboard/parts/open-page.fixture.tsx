import { signal } from '@preact/signals';
import { render } from 'preact';
import { expect, vi } from 'vitest';
import { createApi } from '../api.js';
import { ADMIN, type Handler, KEY, keyOnce, NOW, openBackend } from '../backend.fixture.js';
import { createFormat } from '../format.js';
import { createDashboard } from '../state.js';
import { type View, viewOf } from '../view-address.js';
import { Page } from './page.js';

const format = createFormat({ locale: 'en-US', timeZone: 'UTC', now: NOW });
let close = () => {};

/** Takes the page of the test before away. */
export const closePage = () => close();

/** The whole page in a document, with a backend that `first` may speak for. */
export async function openPage(
  first?: Handler,
  { key = KEY, keyId = 'owner', role = 'owner', search = '' } = {},
) {
  const backend = openBackend(first, { role, keyId });
  const views: View[] = [];
  const files: [name: string, text: string][] = [];
  const dashboard = createDashboard({
    api: createApi(ADMIN, backend.fetch),
    takeKey: keyOnce(key),
    now: () => NOW,
    view: viewOf(search),
    save: (name, text) => files.push([name, text]),
    onView: (view) => views.push(view),
  });
  const root = document.body.appendChild(document.createElement('div'));
  render(<Page dashboard={dashboard} online={signal(true)} format={format} />, root);
  close = () => {
    render(null, root);
    dashboard.stop();
    root.remove();
  };
  await dashboard.door.enter();

  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  const text = (selector: string) => all(selector).map((each) => each.textContent?.trim());
  const press = (name: string) =>
    all('button')
      .find((button) => button.textContent?.trim() === name)
      ?.click();
  const seen = (selector: string, words: string) =>
    vi.waitFor(() => expect(text(selector).join('\n')).toContain(words));
  return { ...backend, root, all, text, press, seen, views, files };
}
