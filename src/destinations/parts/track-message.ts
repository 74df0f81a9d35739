import type { ReferralEvent } from '../../protocol/event.js';
import { anonymousId, toldId } from './anonymous.js';
import { TRACK_NAMES, trackProperties } from './track-words.js';

/** An event as a `track` message, less its time: what Segment and RudderStack have in common. */
export const trackMessage = async (event: ReferralEvent) => ({
  type: 'track',
  messageId: await toldId(event),
  anonymousId: await anonymousId(event),
  event: TRACK_NAMES[event.type],
  properties: trackProperties(event),
  context: { library: { name: 'goodword' }, ...(event.page && { page: { url: event.page } }) },
});

/** When it happened, by this browser's clock. The receiver sets it right by `sentAt`. */
export const happenedAt = ({ ageMs }: ReferralEvent, now: number): string =>
  new Date(now - ageMs).toISOString();
