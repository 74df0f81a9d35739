/** Door `goodword/destinations/snowplow`: reports to a Snowplow collector. */
import type { PurchaseEvent, ReferralEvent } from '../protocol/event.js';
import { rootOf } from '../protocol/root-of.js';
import { anonymousId, eventUuid } from './parts/anonymous.js';
import { decimal } from './parts/decimal.js';
import { mustHave } from './parts/must-have.js';
import { post } from './parts/post.js';
import { answerAll, joined, refuse, type Send } from './parts/sent.js';
import { summaryOf } from './parts/summary.js';

export interface SnowplowOptions {
  /** The collector, e.g. `'https://c.shop.example'`. */
  collector: string;
  /** Name of the application in your events. Default: `'goodword'`. */
  appId?: string;
}

const JSON_BODY = { headers: { 'content-type': 'application/json' } };

// The transaction schema takes no more; the pipeline would set the event aside as a failed one.
const REVENUE = 9_999_999;

/**
 * A `transport` for `createGoodword` that speaks Snowplow's tracker protocol (`POST …/tp2`). A purchase is an
 * e-commerce `transaction`; the rest are structured events of the category `referral`, which need no schema of
 * yours. `eid` is derived from the event's id, so that a repeated delivery can be told downstream. The collector takes
 * JSON only, and the page asks it beforehand (a CORS preflight).
 */
export function snowplow({ collector, appId = 'goodword' }: SnowplowOptions): Send {
  mustHave(collector, 'Give snowplow() your collector.');
  const url = `${rootOf(collector)}/com.snowplowanalytics.snowplow/tp2`;
  return async ({ events }) => {
    const now = Date.now();
    const taken = events.filter(fits);
    const tooMuch = events.filter((event) => !fits(event));
    const refused = answerAll(tooMuch, refuse('bad-amount'));
    if (taken.length === 0) return refused;
    const data = await Promise.all(taken.map((event) => payloadOf(event, appId, now)));
    const body = JSON.stringify(described('/payload_data', '1-0-4', data));
    return joined([refused, answerAll(taken, await post(url, body, JSON_BODY))]);
  };
}

const fits = (event: ReferralEvent): boolean =>
  event.type !== 'purchase' || decimal(event.order.total) <= REVENUE;

async function payloadOf(event: ReferralEvent, appId: string, now: number) {
  return {
    ...(event.type === 'purchase' ? transaction(event) : structured(event)),
    eid: await eventUuid(event),
    duid: await anonymousId(event),
    aid: appId,
    tv: 'goodword',
    p: 'web',
    url: event.page,
    dtm: String(now - event.ageMs),
    stm: String(now),
  };
}

function structured(event: Exclude<ReferralEvent, PurchaseEvent>) {
  const [se_la, se_pr] = summaryOf(event);
  return { e: 'se', se_ca: 'referral', se_ac: event.type, se_la, se_pr };
}

/** Data that names its schema, as Iglu wants it. */
const described = (name: string, version: string, data: unknown) => ({
  schema: `iglu:com.snowplowanalytics.snowplow${name}/jsonschema/${version}`,
  data,
});

function transaction({ order: { id, total, coupons } }: PurchaseEvent) {
  const entity = {
    transaction_id: id,
    revenue: Number(decimal(total).toFixed(2)), // the schema knows hundredths only
    currency: total.currency,
    // Required by the schema, and not known here.
    payment_method: 'unknown',
    total_quantity: 0,
    discount_code: coupons.join(',').slice(0, 99) || undefined,
  };
  const action = { type: 'transaction' };
  return {
    e: 'ue',
    ue_pr: JSON.stringify(
      described(
        '/unstruct_event',
        '1-0-0',
        described('.ecommerce/snowplow_ecommerce_action', '1-0-2', action),
      ),
    ),
    co: JSON.stringify(
      described('/contexts', '1-0-0', [described('.ecommerce/transaction', '1-0-0', entity)]),
    ),
  };
}
