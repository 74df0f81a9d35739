/** Door `goodword/destinations/matomo`: reports to Matomo. */
import type { ReferralEvent } from '../protocol/event.js';
import { rootOf } from '../protocol/root-of.js';
import { anonymousId } from './parts/anonymous.js';
import { decimal } from './parts/decimal.js';
import { mustHave } from './parts/must-have.js';
import { post } from './parts/post.js';
import { answerAll, joined, type Outcome, refuse, type Send } from './parts/sent.js';
import { summaryOf } from './parts/summary.js';

export interface MatomoOptions {
  /** Where Matomo is, e.g. `'https://analytics.shop.example'`; `/matomo.php` is added. */
  host: string;
  siteId: string | number;
  /** The currency of the site in Matomo, which knows only one: orders in another are dropped as `bad-currency`. */
  currency: string;
}

// Matomo refuses older ones unless the request carries a secret, which has no place in a page.
const AGE_MS = 24 * 3_600_000;
const FORM = { headers: { 'content-type': 'application/x-www-form-urlencoded' } };

/**
 * A `transport` for `createGoodword` that speaks Matomo's Tracking HTTP API, one request an event, so that each gets
 * its own answer. A purchase is an e-commerce order, counted once by its id; the rest are events of the category
 * `Referral`, counted again when delivered again. Events of more than 24 hours are dropped as `too-old`.
 */
export function matomo({ host, siteId, currency }: MatomoOptions): Send {
  mustHave(host && siteId, 'Give matomo() its host and siteId: Administration > Websites.');
  mustHave(/^[A-Z]{3}$/.test(currency), 'Give matomo() the currency of the site, e.g. "USD".');

  async function send(event: ReferralEvent): Promise<Outcome> {
    if (event.ageMs > AGE_MS) return refuse('too-old');
    if (event.type === 'purchase' && event.order.total.currency !== currency) {
      return refuse('bad-currency');
    }
    const fields = new URLSearchParams({
      idsite: String(siteId),
      rec: '1',
      apiv: '1',
      send_image: '0', // answers 204 instead of a picture
      cdo: String(Math.round(event.ageMs / 1_000)),
      ...(event.page && { url: event.page }),
      ...(await visitorOf(event)),
      ...factOf(event),
    });
    return post(`${rootOf(host)}/matomo.php`, String(fields), FORM);
  }

  return async ({ events }) =>
    joined(await Promise.all(events.map(async (event) => answerAll([event], await send(event)))));
}

async function visitorOf(event: ReferralEvent) {
  // Matomo takes nothing but 16 hex digits.
  const [_id] = /^[0-9a-f]{16}/.exec(await anonymousId(event)) ?? [];
  return _id ? { _id } : {};
}

function factOf(event: ReferralEvent): Record<string, string> {
  if (event.type === 'purchase') {
    const { id, total } = event.order;
    return { idgoal: '0', ec_id: id, revenue: String(decimal(total)) };
  }
  const name = summaryOf(event).filter(Boolean).join(' / ');
  return { e_c: 'Referral', e_a: event.type, e_n: name, ca: '1' };
}
