/** Door `goodword/destinations/segment`: reports to Segment instead of a Goodword backend. */
import { rootOf } from '../protocol/root-of.js';
import { mustHave } from './parts/must-have.js';
import { post } from './parts/post.js';
import { answerAll, type Send } from './parts/sent.js';
import { happenedAt, trackMessage } from './parts/track-message.js';

export interface SegmentOptions {
  /** The write key of the source. */
  writeKey: string;
  /** Where Segment listens. Default: `'https://api.segment.io'`; in the EU `'https://events.eu1.segmentapis.com'`. */
  host?: string;
}

/**
 * A `transport` for `createGoodword` that speaks Segment's HTTP Tracking API (`POST /v1/batch`). A purchase arrives
 * as `Order Completed`. Segment counts a `messageId` once, so a repeated delivery changes nothing. Neither the
 * visitor id nor anything about the customer leaves the shop: `anonymousId` is a one-way hash.
 */
export function segment({ writeKey, host = 'https://api.segment.io' }: SegmentOptions): Send {
  mustHave(writeKey, 'Give segment() the writeKey of your source: Sources > Settings > API Keys.');
  return async ({ events }) => {
    const now = Date.now();
    const batch = await Promise.all(
      events.map(async (event) => ({
        ...(await trackMessage(event)),
        timestamp: happenedAt(event, now),
      })),
    );
    // The key in the body, not in a header: a header would call for a preflight.
    const body = JSON.stringify({ batch, sentAt: new Date(now).toISOString(), writeKey });
    return answerAll(events, await post(`${rootOf(host)}/v1/batch`, body));
  };
}
