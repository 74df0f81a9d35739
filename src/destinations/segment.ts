/** Door `goodword/destinations/segment`: reports to Segment instead of a Goodword backend. */
import type { Answers, Batch } from '../protocol/batch.js';
import type { ReferralEvent } from '../protocol/event.js';
import { exponentOf, type Money } from '../protocol/money.js';
import { GoodwordError, type ProblemCode } from '../protocol/problem.js';

export interface SegmentOptions {
  /** The write key of the source. */
  writeKey: string;
  /** Where Segment listens. Default: `'https://api.segment.io'`; in the EU `'https://events.eu1.segmentapis.com'`. */
  host?: string;
}

type Properties = Readonly<Record<string, unknown>>;

const TIMEOUT_MS = 10_000;

/**
 * A `transport` for `createGoodword` that speaks Segment's HTTP Tracking API (`POST /v1/batch`). A purchase arrives
 * as `Order Completed`. Segment counts a `messageId` once, so a repeated delivery changes nothing. Neither the
 * visitor id nor anything about the customer leaves the shop: `anonymousId` is a one-way hash.
 */
export function segment({ writeKey, host = 'https://api.segment.io' }: SegmentOptions) {
  if (!writeKey) {
    const message = 'Give segment() the writeKey of your source: Sources > Settings > API Keys.';
    throw new GoodwordError({ code: 'bad-options', message });
  }
  return async ({ events }: Batch): Promise<Answers & { pauseMs: number }> => {
    const now = Date.now();
    const batch = await Promise.all(events.map((event) => messageOf(event, now)));
    // The key in a text body, not in a header: no preflight stands before it, so it survives a leaving page.
    const body = JSON.stringify({ batch, sentAt: new Date(now).toISOString(), writeKey });
    const { verdict, pauseMs } = await post(`${host.replace(/\/+$/, '')}/v1/batch`, body);
    return { answers: events.map(({ id }) => ({ ...verdict, id })), pauseMs };
  };
}

type Verdict =
  | { readonly result: 'ok' | 'retry' }
  | { readonly result: 'drop'; readonly reason: ProblemCode };

async function post(url: string, body: string): Promise<{ verdict: Verdict; pauseMs: number }> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      body,
      headers: { 'content-type': 'text/plain' },
      keepalive: true,
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    await response.text(); // an unread body keeps its bytes of the page's keepalive budget
    const seconds = Number(response.headers.get('retry-after'));
    return { verdict: verdictOf(response.status), pauseMs: seconds > 0 ? seconds * 1_000 : 0 };
  } catch {
    return { verdict: { result: 'retry' }, pauseMs: 0 };
  }
}

function verdictOf(status: number): Verdict {
  if (status >= 200 && status < 300) return { result: 'ok' };
  if (status === 401 || status === 403) return { result: 'drop', reason: 'unauthorised' };
  if (status === 413) return { result: 'drop', reason: 'too-large' };
  const passing = status === 408 || status === 429 || status >= 500;
  return passing ? { result: 'retry' } : { result: 'drop', reason: 'bad-request' };
}

async function messageOf(event: ReferralEvent, now: number): Promise<Properties> {
  return {
    type: 'track',
    messageId: event.id,
    anonymousId: await anonymous(event),
    event: NAMES[event.type],
    properties: { program: event.program, ...propertiesOf(event) },
    timestamp: new Date(now - event.ageMs).toISOString(),
    context: { library: { name: 'goodword' }, ...(event.page && { page: { url: event.page } }) },
  };
}

// `Order Completed` and `Signed Up` are Segment's own words for these (Spec: Ecommerce v2, B2B SaaS).
const NAMES: Record<ReferralEvent['type'], string> = {
  visit: 'Referral Link Visited',
  open: 'Referral Popup Viewed',
  share: 'Referral Link Shared',
  lead: 'Lead Captured',
  signup: 'Signed Up',
  purchase: 'Order Completed',
};

function propertiesOf(event: ReferralEvent): Properties {
  switch (event.type) {
    case 'visit': {
      const { code, landing, referrer } = event.touch;
      return { referral_code: code, landing, referrer };
    }
    case 'open':
      return { surface: event.surface };
    case 'share':
      return { referral_code: event.code, channel: event.channel, outcome: event.outcome };
    case 'purchase': {
      const { id, total, coupons, code } = event.order;
      return {
        order_id: id,
        total: decimal(total),
        currency: total.currency,
        ...(coupons.length > 0 && { coupon: coupons.join(',') }),
        ...codes(code, event.touches),
      };
    }
    default:
      return { subject: event.subject, ...codes(event.code, event.touches) };
  }
}

/** The code that was typed and those of the touches, oldest first. */
const codes = (typed: string | undefined, touches: readonly { readonly code: string }[]) => ({
  ...(typed && { referral_code: typed }),
  referral_touches: touches.map(({ code }) => code),
});

const decimal = ({ amount, currency }: Money): number =>
  Number((amount / 10 ** exponentOf(currency)).toFixed(exponentOf(currency)));

// SHA-256 is only there on https and localhost. Elsewhere each event stands for itself: rather no history than
// a visitor id in somebody else's hands.
async function anonymous({ id, visitor }: ReferralEvent): Promise<string> {
  if (!globalThis.crypto?.subtle) return id;
  const bytes = new TextEncoder().encode(`goodword:${visitor}`);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash.slice(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
