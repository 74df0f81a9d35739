import { commandOf, followDataLayer } from '../page/data-layer.js';
import { changes, objects, type Stop, type Tell } from './source.js';

/** The signals of Consent Mode v2 that can stand for remembering who sent a friend. */
export type Signal = 'ad_storage' | 'ad_user_data' | 'analytics_storage' | 'functionality_storage';

/**
 * Follows Google Consent Mode through the page's `dataLayer`: it has no call that reads consent back, so both what was
 * pushed before and what is pushed later are read. `granted` is granted, as a default only where the browser does not signal Global
 * Privacy Control. A `denied` default is the state before the shopper
 * has answered, hence nothing is told; a `denied` update is her answer, and after an answer no default counts. A signal that is never named is never told.
 * Defaults for a region are left alone, because a page cannot know the region that Google will find.
 *
 * @param signal Which one decides. Default: `ad_storage`.
 */
export function followGoogleConsentMode(tell: Tell, signal: Signal = 'ad_storage'): Stop {
  const told = changes(tell, 'google');
  let answered = false;
  return followDataLayer((entry) => {
    const state = decided(entry, signal);
    // A default is the shop's word, not the shopper's: it overrules neither her browser nor what she has answered, which
    // tag managers that are asked twice push in either order.
    if (!state || (isDefault(entry) && (answered || objects(window)))) return;
    answered ||= !isDefault(entry);
    told(state);
  });
}

const isDefault = (entry: unknown) => commandOf(entry)?.[1] === 'default';

/** Reads `gtag('consent', 'update', { ad_storage: 'granted' })` as it lies in the data layer. */
function decided(entry: unknown, signal: Signal): 'granted' | 'denied' | undefined {
  const [command, kind, states] = commandOf(entry) ?? [];
  if (command !== 'consent' || typeof states !== 'object' || states === null) return undefined;
  const state = (states as Record<string, unknown>)[signal];
  if (kind === 'default') return state === 'granted' && !('region' in states) ? state : undefined;
  return kind === 'update' && (state === 'granted' || state === 'denied') ? state : undefined;
}
