/** Door `goodword/destinations/ga4-measurement-protocol`: reports to GA4 by HTTP, without a tag in the page. */
import type { ReferralEvent } from '../protocol/event.js';
import { anonymousId } from './parts/anonymous.js';
import { ga4Event } from './parts/ga4-event.js';
import { mustHave, trimHost } from './parts/must-have.js';
import { post } from './parts/post.js';
import { answerAll, joined, refuse, type Send } from './parts/sent.js';

export interface Ga4Options {
  /** `'G-ABC123'` */
  measurementId: string;
  /** Of the same stream. Whoever has it can write into your reports: prefer a `host` of your own that adds it. */
  apiSecret: string;
  /** Where it is posted to. Default: `'https://www.google-analytics.com'`, or your own address that passes it on. */
  host?: string;
  /** The client id of the Google tag, so that events join its users. Default: a one-way hash of the visitor. */
  clientId?: () => string | undefined;
  /** `'cors'` where your own `host` lets the page read its answers. Default: `'no-cors'`, as Google's does not. */
  mode?: 'cors' | 'no-cors';
}

// Google's limits: events of one client, 25 a request, at most three days old.
const REQUEST_EVENTS = 25;
const AGE_MS = 72 * 3_600_000;

/**
 * A `transport` for `createGoodword` that speaks GA4's Measurement Protocol (`POST /mp/collect`). Google answers 204 to
 * everything, well formed or not: `ok` means arrived. A purchase is counted once by its `transaction_id`; other
 * repeated events are counted again. Events of more than 72 hours are dropped as `too-old`.
 */
export function ga4MeasurementProtocol(options: Ga4Options): Send {
  const { measurementId, apiSecret, clientId, mode = 'no-cors' } = options;
  mustHave(measurementId, 'Give the measurementId of the stream: Admin > Data streams.');
  mustHave(
    apiSecret,
    'Give an apiSecret: Admin > Data streams > Measurement Protocol API secrets.',
  );
  const host = trimHost(options.host ?? 'https://www.google-analytics.com');
  const query = new URLSearchParams({ measurement_id: measurementId, api_secret: apiSecret });
  const url = `${host}/mp/collect?${query}`;

  async function send(events: readonly ReferralEvent[], now: number) {
    const [first] = events;
    const body = {
      client_id: clientId?.() ?? (first && ((await anonymousId(first)) ?? first.id)),
      events: events.map((event) => {
        const { name, params } = ga4Event(event);
        return {
          name,
          params: { ...params, ...(event.page && { page_location: event.page }) },
          timestamp_micros: (now - event.ageMs) * 1_000,
        };
      }),
    };
    return answerAll(events, await post(url, JSON.stringify(body), { mode }));
  }

  return async ({ events }) => {
    const now = Date.now();
    const old = events.filter(({ ageMs }) => ageMs > AGE_MS);
    const young = events.filter(({ ageMs }) => ageMs <= AGE_MS);
    const requests = byVisitor(young).flatMap((theirs) => portions(theirs));
    const sent = await Promise.all(requests.map((request) => send(request, now)));
    return joined([answerAll(old, refuse('too-old')), ...sent]);
  };
}

function byVisitor(events: readonly ReferralEvent[]): ReferralEvent[][] {
  const groups = new Map<string, ReferralEvent[]>();
  for (const event of events) {
    groups.set(event.visitor, [...(groups.get(event.visitor) ?? []), event]);
  }
  return [...groups.values()];
}

const portions = (events: readonly ReferralEvent[]): ReferralEvent[][] =>
  Array.from({ length: Math.ceil(events.length / REQUEST_EVENTS) }, (_, nth) =>
    events.slice(nth * REQUEST_EVENTS, (nth + 1) * REQUEST_EVENTS),
  );
