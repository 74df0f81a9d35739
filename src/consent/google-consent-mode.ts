import { changes, type Stop, type Tell } from './source.js';

/** The signals of Consent Mode v2 that can stand for remembering who sent a friend. */
export type Signal = 'ad_storage' | 'ad_user_data' | 'analytics_storage' | 'functionality_storage';

type Page = Window & { dataLayer?: unknown[] };

/**
 * Follows Google Consent Mode through the page's `dataLayer`: it has no call that reads consent back, so both what was
 * pushed before and what is pushed later are read. `granted` is granted. A `denied` default is the state before the shopper
 * has answered, hence nothing is told; a `denied` update is her answer. A signal that is never named is never told.
 * Defaults for a region are left alone, because a page cannot know the region that Google will find.
 *
 * @param signal Which one decides. Default: `ad_storage`.
 */
export function followGoogleConsentMode(
  tell: Tell,
  signal: Signal = 'ad_storage',
  page: Page = window,
): Stop {
  const told = changes(tell);
  page.dataLayer ??= [];
  const layer = page.dataLayer;
  let stopped = false;

  const hear = (entry: unknown) => {
    const state = stopped ? undefined : decided(entry, signal);
    if (state) told(state);
  };
  for (const entry of layer) hear(entry);

  // Tag Manager puts a push of its own over ours and calls it, or the other way round: both keep the chain.
  const before = layer.push;
  function push(this: unknown, ...entries: unknown[]): number {
    const length = before.apply(layer, entries);
    for (const entry of entries) hear(entry);
    return length;
  }
  layer.push = push;
  return () => {
    stopped = true;
    // Where somebody wrapped us since, ours stays in the chain and does nothing.
    if (layer.push === push) layer.push = before;
  };
}

/** Reads `gtag('consent', 'update', { ad_storage: 'granted' })` as it lies in the data layer: an arguments object. */
function decided(entry: unknown, signal: Signal): 'granted' | 'denied' | undefined {
  if (typeof entry !== 'object' || entry === null) return undefined;
  const [command, kind, states] = Array.from(entry as ArrayLike<unknown>);
  if (command !== 'consent' || typeof states !== 'object' || states === null) return undefined;
  const state = (states as Record<string, unknown>)[signal];
  if (kind === 'default') return state === 'granted' && !('region' in states) ? state : undefined;
  return kind === 'update' && (state === 'granted' || state === 'denied') ? state : undefined;
}
