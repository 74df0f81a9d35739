import type { Tracker } from '../tracker.js';
import { openCollector, parsed } from './collector.js';

interface Message {
  readonly messageId?: string;
  readonly properties?: { readonly order_id?: string };
}

/** RudderStack's own client with its default delivery; what its control plane would tell it is told by the page. */
export const rudderstack: Tracker = {
  name: 'RudderStack',
  tags: `<script src="/rudderstack.js"></script><script>
    window.analytics = new rudderanalytics.RudderAnalytics();
    analytics.load('bench', location.origin + '/rudder', { loadIntegration: false, getSourceConfig: () => ({ source: {
      id: 'bench', name: 'bench', writeKey: 'bench', enabled: true, workspaceId: 'bench', destinations: [], connections: [],
      config: { statsCollection: { errors: { enabled: false }, metrics: { enabled: false } } } } }) });
    analytics.page();
    analytics.ready(() => { window.isReady = true; });</script>`,
  files: {
    '/rudderstack.js':
      'bench/node_modules/@rudderstack/analytics-js/dist/npm/modern/bundled/umd/index.js',
  },
  isIntake: (pathname) => pathname.startsWith('/rudder/'),
  ready: 'window.isReady',
  call: (id) =>
    `analytics.track('Order Completed', { order_id: '${id}', total: 42, currency: 'USD' })`,
  tells: false,
  openIntake: () =>
    openCollector((body) => {
      const { messageId = '', properties } = (parsed(body) ?? {}) as Message;
      return properties?.order_id ? [{ id: properties.order_id, key: messageId }] : [];
    }),
};
