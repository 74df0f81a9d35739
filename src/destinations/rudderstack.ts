/** Door `goodword/destinations/rudderstack`: reports to a RudderStack data plane. */
import { rootOf } from '../protocol/root-of.js';
import { mustHave } from './parts/must-have.js';
import { post } from './parts/post.js';
import { answerAll, type Send } from './parts/sent.js';
import { happenedAt, trackMessage } from './parts/track-message.js';

export interface RudderStackOptions {
  /** The write key of the source. */
  writeKey: string;
  /** The address of the data plane, e.g. `'https://shop.dataplane.rudderstack.com'`. */
  dataPlaneUrl: string;
}

/**
 * A `transport` for `createGoodword` that speaks RudderStack's beacon address, the only one that takes the write key
 * without a header and so without a preflight. A purchase arrives as `Order Completed`. `messageId` is the event's id;
 * the visitor id leaves the shop only as a one-way hash.
 */
export function rudderstack({ writeKey, dataPlaneUrl }: RudderStackOptions): Send {
  mustHave(writeKey, 'Give rudderstack() the writeKey of your source: Sources > Setup.');
  mustHave(dataPlaneUrl, 'Give rudderstack() the dataPlaneUrl: Connections > Data Plane.');
  const url = `${rootOf(dataPlaneUrl)}/beacon/v1/batch?writeKey=${encodeURIComponent(writeKey)}`;
  return async ({ events }) => {
    const now = Date.now();
    const sentAt = new Date(now).toISOString();
    const batch = await Promise.all(
      events.map(async (event) => ({
        ...(await trackMessage(event)),
        originalTimestamp: happenedAt(event, now),
        sentAt,
      })),
    );
    return answerAll(events, await post(url, JSON.stringify({ batch, sentAt })));
  };
}
