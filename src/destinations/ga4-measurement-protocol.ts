/** Door `goodword/destinations/ga4-measurement-protocol`: reports to GA4 by HTTP, without a tag in the page. */
import type { ReferralEvent } from '../protocol/event.js';
import { rootOf } from '../protocol/root-of.js';
import { anonymousId } from './parts/anonymous.js';
import { ga4Event } from './parts/ga4-event.js';
import { mustHave } from './parts/must-have.js';
import { post } from './parts/post.js';
import { answerAll, joined, refuse, type Send } from './parts/sent.js';

export interface Ga4Options {
  /** `'G-ABC123'`; this and the secret stand in GA4 under Admin, Data streams. */
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
  mustHave(measurementId && apiSecret, 'Give measurementId and apiSecret.');
  const host = rootOf(options.host ?? 'https://www.google-analytics.com');
  const secret = encodeURIComponent(apiSecret);
  const url = `${host}/mp/collect?measurement_id=${measurementId}&api_secret=${secret}`;

  async function send(events: readonly ReferralEvent[], now: number) {
    const body = {
      // A request holds at least one event, and one visitor's only.
      client_id: clientId?.() ?? (await anonymousId(events[0] as ReferralEvent)),
      events: events.map((event) => {
        const { name, params } = ga4Event(event);
        return {
          name,
          params: { ...params, page_location: event.page },
          timestamp_micros: (now - event.ageMs) * 1_000,
        };
      }),
    };
    return answerAll(events, await post(url, JSON.stringify(body), { mode }));
  }

  return async ({ events }) => {
    const now = Date.now();
    const old = events.filter(({ ageMs }) => ageMs > AGE_MS);
    const requests = new Map<string, ReferralEvent[]>();
    events.forEach((event, nth) => {
      const key = event.visitor + Math.floor(nth / REQUEST_EVENTS);
      if (event.ageMs <= AGE_MS) requests.set(key, [...(requests.get(key) ?? []), event]);
    });
    const sent = await Promise.all([...requests.values()].map((some) => send(some, now)));
    return joined([answerAll(old, refuse('too-old')), ...sent]);
  };
}
