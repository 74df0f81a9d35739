/** Door `goodword/destinations/ga4-tag`: hands events to the Google tag or Tag Manager of the page. */
import type { ReferralEvent } from '../protocol/event.js';
import { type Ga4Event, ga4Event } from './parts/ga4-event.js';
import type { Send } from './parts/sent.js';

export interface GtagOptions {
  /** Only this stream hears of it, e.g. `'G-ABC123'`. Default: every stream that the page has configured. */
  measurementId?: string;
  /** Name of the page's data layer. Default: `'dataLayer'`. */
  layer?: string;
}

/**
 * A `transport` for `createGoodword` that calls `gtag('event', …)` by pushing what it would push: it works before the
 * tag has loaded, and consent, client id and session stay the tag's own business. Each event is pushed once per
 * page; what the tag makes of it nobody can know, so `ok` means handed over.
 */
export function gtag({ measurementId, layer }: GtagOptions = {}): Send {
  return pushing(layer, ({ name, params }) =>
    // The tag tells its commands from other entries by their being an Arguments object, not a list.
    commandOf('event', name, { ...params, ...(measurementId && { send_to: measurementId }) }),
  );
}

/** The same for Tag Manager: `{ event, ecommerce }` for a purchase, `{ event, … }` for the rest. */
export function tagManager({ layer }: Pick<GtagOptions, 'layer'> = {}): Send {
  return pushing(layer, ({ name, params }) =>
    name === 'purchase' ? { event: name, ecommerce: params } : { event: name, ...params },
  );
}

function pushing(layer = 'dataLayer', entryOf: (event: Ga4Event) => unknown): Send {
  // A purchase that was itself read from the data layer must not go round in circles.
  const pushed = new Set<string>();
  const push = (event: ReferralEvent) => {
    if (pushed.has(event.id)) return { id: event.id, result: 'duplicate' as const };
    pushed.add(event.id);
    const page = globalThis as unknown as Record<string, unknown[] | undefined>;
    page[layer] ??= [];
    page[layer].push(entryOf(ga4Event(event)));
    return { id: event.id, result: 'ok' as const };
  };
  return async ({ events }) => ({ answers: events.map(push), pauseMs: 0 });
}

function commandOf(..._: unknown[]): unknown {
  // biome-ignore lint/complexity/noArguments: the tag ignores lists (developers.google.com/tag-platform/devguides/datalayer)
  return arguments;
}
