import { vi } from 'vitest';

/** What matches inside of ours, in whichever host it stands. */
export const find = (selector: string) =>
  [...document.querySelectorAll('goodword-root')]
    .map((host) => host.shadowRoot?.querySelector<HTMLElement>(selector))
    .find(Boolean);
/** The same, as soon as it is there. */
export const seen = (selector: string) =>
  vi.waitFor(() => {
    const found = find(selector);
    if (!found) throw new Error(`There is no ${selector}.`);
    return found;
  });
