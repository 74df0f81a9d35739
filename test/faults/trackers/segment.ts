import type { Tracker } from '../tracker.js';
import { openCollector, parsed } from './collector.js';

interface Message {
  readonly messageId?: string;
  readonly properties?: { readonly order_id?: string };
}

/** Segment's own client, with its default delivery: one request an event. */
export const segment: Tracker = {
  name: 'Segment',
  tags: `<script src="/segment.js"></script><script>
    window.analytics = AnalyticsNext.AnalyticsBrowser.load({ writeKey: 'bench', cdnSettings: { integrations: {
      'Segment.io': { apiKey: 'bench', apiHost: location.host + '/segment', protocol: 'http' } } } });
    analytics.page();
    analytics.ready(() => { window.isReady = true; });</script>`,
  files: { '/segment.js': 'bench/node_modules/@segment/analytics-next/dist/umd/index.js' },
  isIntake: (pathname) => pathname.startsWith('/segment/'),
  ready: 'window.isReady',
  call: (id) =>
    `analytics.track('Order Completed', { order_id: '${id}', total: 42, currency: 'USD' })`,
  tells: false,
  openIntake: () =>
    openCollector((body) => {
      const read = parsed(body) as (Message & { batch?: Message[] }) | undefined;
      return (read?.batch ?? (read ? [read] : [])).flatMap(({ messageId = '', properties }) =>
        properties?.order_id ? [{ id: properties.order_id, key: messageId }] : [],
      );
    }),
};
