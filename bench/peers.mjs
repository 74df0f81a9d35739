// How each script is put on a page, by its own documentation, with as little configuration as it accepts. All of
// them talk to the bench's own server, so that no network decides.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../scripts/set-up.mjs';
import { PLAUSIBLE } from './bundle-plausible.mjs';

const inModules = (path) => `bench/node_modules/${path}`;

// Dub's script is on no package registry: whoever puts a build of it here has it measured, too.
const DUB = '.cache/dub.js';

/**
 * @typedef {object} Peer
 * @property {string} name
 * @property {string} file    what the page loads first, from the project's root
 * @property {string} [tag]   attributes of its script tag
 * @property {string} [before] code that runs before it
 * @property {string} [after]  code that runs once it is there
 * @property {string} [body]   what else the page holds
 * @property {string} [query]  what the address of the page ends with
 */

/** @type {readonly Peer[]} */
const all = [
  { name: 'an empty page', file: '' },
  {
    name: 'Goodword',
    file: 'dist/goodword.js',
    tag: 'data-endpoint="/goodword" data-program="default"',
  },
  {
    name: 'Goodword, a friend lands',
    file: 'dist/goodword.js',
    tag: 'data-endpoint="/goodword" data-program="default"',
    query: '?via=ANNA42',
  },
  {
    name: 'Goodword, a thank-you page',
    file: 'dist/goodword.js',
    tag: 'data-endpoint="/goodword" data-program="default"',
    body: `<script type="application/json" data-goodword="order">{"id":"1001","total":"42.00","currency":"USD"}</script>`,
  },
  {
    name: 'Plausible',
    file: PLAUSIBLE,
    after:
      "plausible.init({ domain: 'bench.example', endpoint: location.origin + '/api/event', captureOnLocalhost: true });",
  },
  { name: 'Dub', file: DUB, tag: `data-domains='{"refer":"go.shop.example"}'` },
  {
    name: 'squatch-js',
    file: inModules('@saasquatch/squatch-js/dist/squatch.min.js'),
    after: "squatch.init({ tenantAlias: 'test_bench', domain: location.origin });",
  },
  {
    name: 'cookieconsent',
    file: inModules('vanilla-cookieconsent/dist/cookieconsent.umd.js'),
    after: `CookieConsent.run({ categories: { necessary: { enabled: true } }, language: { default: 'en', translations: { en: {
      consentModal: { title: 'Cookies', acceptAllBtn: 'Accept' }, preferencesModal: { sections: [] } } } } });`,
  },
  {
    name: 'Snowplow',
    file: inModules('@snowplow/browser-tracker/dist/index.umd.min.js'),
    after: `const tracker = snowplowBrowserTracking; tracker.newTracker('sp', location.origin, { appId: 'bench' }); tracker.trackPageView();`,
  },
  {
    name: 'Segment',
    file: inModules('@segment/analytics-next/dist/umd/index.js'),
    after: `AnalyticsNext.AnalyticsBrowser.load({ writeKey: 'bench', cdnSettings: { integrations: {
      'Segment.io': { apiKey: 'bench', apiHost: location.host } } } }).page();`,
  },
  {
    name: 'PostHog',
    file: inModules('posthog-js/dist/array.js'),
    before:
      "window.posthog = []; posthog._i = [['phc_bench', { api_host: location.origin }, 'posthog']]; posthog.__SV = 1;",
  },
];

export const peers = all.filter(({ file }) => file !== DUB || existsSync(join(root, file)));
