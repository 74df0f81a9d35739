import type { Tracker } from '../tracker.js';
import { openCollector, parsed } from './collector.js';

interface Payload {
  readonly data?: readonly { readonly eid: string; readonly se_la?: string }[];
}

/** Snowplow's browser tracker, as its documentation sets it up. */
export const snowplow: Tracker = {
  name: 'Snowplow',
  tags: `<script src="/snowplow.js"></script><script>
    snowplowBrowserTracking.newTracker('sp', location.origin, { appId: 'bench' });
    snowplowBrowserTracking.trackPageView();</script>`,
  files: { '/snowplow.js': 'bench/node_modules/@snowplow/browser-tracker/dist/index.umd.min.js' },
  isIntake: (pathname) => pathname.startsWith('/com.snowplowanalytics.snowplow/'),
  ready: 'window.snowplowBrowserTracking',
  call: (id) =>
    `snowplowBrowserTracking.trackStructEvent({ category: 'shop', action: 'order', label: '${id}' })`,
  tells: false,
  openIntake: () =>
    openCollector((body) =>
      ((parsed(body) as Payload | undefined)?.data ?? []).flatMap(({ eid, se_la }) =>
        se_la ? [{ id: se_la, key: eid }] : [],
      ),
    ),
};
