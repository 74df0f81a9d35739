/** Door `goodword/destinations/posthog`: reports to PostHog. */

import { rootOf } from '../protocol/root-of.js';
import { anonymousId, eventUuid } from './parts/anonymous.js';
import { mustHave } from './parts/must-have.js';
import { post } from './parts/post.js';
import { answerAll, type Send } from './parts/sent.js';
import { happenedAt } from './parts/track-message.js';
import { TRACK_NAMES, trackProperties } from './parts/track-words.js';

export interface PostHogOptions {
  /** The key of the project, `phc_…`. */
  projectKey: string;
  /** Where PostHog listens. Default: `'https://us.i.posthog.com'`; in the EU `'https://eu.i.posthog.com'`. */
  host?: string;
}

/**
 * A `transport` for `createGoodword` that speaks PostHog's capture API (`POST /batch/`). A purchase arrives as
 * `Order Completed`. `uuid` is derived from the event's id, so PostHog merges repeated deliveries. The events are
 * anonymous: no person is made of them, and `distinct_id` is a one-way hash of the visitor.
 */
export function posthog({ projectKey, host = 'https://us.i.posthog.com' }: PostHogOptions): Send {
  mustHave(projectKey, 'Give posthog() the projectKey: Settings > Project > API key.');
  return async ({ events }) => {
    const now = Date.now();
    const batch = await Promise.all(
      events.map(async (event) => ({
        event: TRACK_NAMES[event.type],
        distinct_id: await anonymousId(event),
        uuid: await eventUuid(event),
        timestamp: happenedAt(event, now),
        properties: {
          ...trackProperties(event),
          ...(event.page && { $current_url: event.page }),
          $lib: 'goodword',
          $process_person_profile: false,
        },
      })),
    );
    const sent_at = new Date(now).toISOString();
    const body = JSON.stringify({ api_key: projectKey, batch, sent_at });
    return answerAll(events, await post(`${rootOf(host)}/batch/`, body));
  };
}
