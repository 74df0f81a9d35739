/** Door `goodword/destinations/plausible`: reports to Plausible. */
import type { ReferralEvent } from '../protocol/event.js';
import { rootOf } from '../protocol/root-of.js';
import { decimal } from './parts/decimal.js';
import { mustHave } from './parts/must-have.js';
import { post } from './parts/post.js';
import { answerAll, joined, type Send } from './parts/sent.js';
import { TRACK_NAMES, trackProperties } from './parts/track-words.js';

export interface PlausibleOptions {
  /** The site, as it is called in Plausible: `'shop.example'`. */
  domain: string;
  /** Where Plausible listens. Default: `'https://plausible.io'`. */
  host?: string;
}

// What Plausible takes of a custom property; longer values are cut rather than lost.
const VALUE_LENGTH = 2_000;

/**
 * A `transport` for `createGoodword` that speaks Plausible's Events API (`POST /api/event`), one request an event. A
 * purchase carries `revenue`. Plausible tells visitors apart by itself, so nothing of ours is sent for it; it knows
 * neither ids nor times of events: a repeated delivery counts again, and a late one counts when it arrives.
 */
export function plausible({ domain, host = 'https://plausible.io' }: PlausibleOptions): Send {
  mustHave(domain, 'Give plausible() the domain of your site, as Plausible calls it.');
  const url = `${rootOf(host)}/api/event`;
  return async ({ events }) =>
    joined(
      await Promise.all(
        events.map(async (event) =>
          answerAll([event], await post(url, JSON.stringify(bodyOf(event, domain)))),
        ),
      ),
    );
}

function bodyOf(event: ReferralEvent, domain: string) {
  const { total: _, currency: __, ...props } = trackProperties(event);
  return {
    name: TRACK_NAMES[event.type],
    domain,
    url: event.page ?? `https://${domain}/`,
    props: texts(props),
    ...(event.type === 'purchase' && {
      revenue: { amount: decimal(event.order.total), currency: event.order.total.currency },
    }),
  };
}

// Plausible leaves out what is not a text.
const texts = (props: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(props)
      .map(([key, value]) => [key, String(value ?? '').slice(0, VALUE_LENGTH)])
      .filter(([, value]) => value),
  );
