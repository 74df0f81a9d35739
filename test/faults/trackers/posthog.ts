import type { Tracker } from '../tracker.js';
import { openCollector, parsed } from './collector.js';

interface Captured {
  readonly uuid?: string;
  readonly properties?: { readonly order_id?: string };
}

/** PostHog's client, capturing views of pages by itself; uncompressed, so that the collector can read it. */
export const posthog: Tracker = {
  name: 'PostHog',
  tags: `<script>window.posthog = []; posthog._i = [['phc_bench', { api_host: location.origin + '/posthog',
    autocapture: false, disable_session_recording: true,
    disable_surveys: true, disable_external_dependency_loading: true, advanced_disable_flags: true,
    disable_compression: true, opt_out_useragent_filter: true }, 'posthog']]; posthog.__SV = 1;</script>
    <script src="/posthog.js"></script>`,
  files: { '/posthog.js': 'bench/node_modules/posthog-js/dist/array.js' },
  isIntake: (pathname) => pathname.startsWith('/posthog/'),
  ready: 'window.posthog && posthog.__loaded',
  call: (id) => `posthog.capture('order', { order_id: '${id}' })`,
  tells: false,
  openIntake: () => openCollector((body) => ordersIn(body)),
};

/** JSON; from a beacon a form field whose text is base64 of it. */
function ordersIn(body: string) {
  const field = new URLSearchParams(body).get('data');
  const read =
    parsed(body) ?? parsed(field ?? '') ?? parsed(Buffer.from(field ?? '', 'base64').toString());
  const list = Array.isArray(read) ? read : ((read as { batch?: unknown[] })?.batch ?? [read]);
  return (list as (Captured | undefined)[]).flatMap((one) => {
    const id = one?.properties?.order_id;
    return id ? [{ id, key: one?.uuid ?? '' }] : [];
  });
}
