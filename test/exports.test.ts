import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const read = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'));

/** What each door hands out. A name that is added or lost here is a change that shops must be told of. */
const DOORS = {
  goodword: ['GoodwordError', 'createGoodword'],
  backend: ['backendAt'],
  conformance: ['checkBackend', 'reportAsText'],
  'shopify-pixel': ['startShopifyPixel'],
  preact: ['Claim', 'Nps', 'Portal', 'Share', 'Thanks', 'Welcome'],
  react: [],
  'consent/cookieconsent': ['followCookieConsent'],
  'consent/google-consent-mode': ['followGoogleConsentMode'],
  'consent/shopify': ['followShopify'],
  'consent/tcf': ['followTcf'],
  'extras/asking': ['asking', 'fromTag'],
  'extras/cookieconsent': ['fromTag'],
  'extras/elements': ['ELEMENTS', 'elements', 'fromTag'],
  'extras/customer': ['customer', 'fromTag'],
  'extras/data-layer': ['dataLayer', 'fromTag'],
  'extras/google': ['fromTag'],
  'extras/leads': ['fromTag', 'leads'],
  'extras/links': ['fromTag', 'links'],
  'extras/mail-link': ['fromTag', 'mailLink'],
  'extras/referral-status': ['fromTag', 'referralStatus'],
  'extras/reminder': ['fromTag', 'reminder'],
  'extras/routes': ['fromTag', 'routes'],
  'extras/segment': ['fromTag', 'segment'],
  'extras/cart': ['cart', 'fromTag'],
  'extras/hand-over': ['fromTag', 'handOver'],
  'extras/server-cookie': ['fromTag', 'serverCookie'],
  'extras/slots': ['fromTag', 'slots'],
  'extras/shopify': ['fromTag'],
  'extras/tcf': ['fromTag'],
  'extras/woocommerce': ['fromTag', 'woocommerce'],
  'readers/data-layer-purchase': ['readDataLayerPurchases'],
  'readers/segment-order': ['readSegmentOrders'],
  'readers/woocommerce-order': ['readWooCommerceOrder'],
  'destinations/fan-out': ['fanOut'],
  'destinations/ga4-measurement-protocol': ['ga4MeasurementProtocol'],
  'destinations/ga4-tag': ['gtag', 'tagManager'],
  'destinations/matomo': ['matomo'],
  'destinations/plausible': ['plausible'],
  'destinations/posthog': ['posthog'],
  'destinations/rudderstack': ['rudderstack'],
  'destinations/segment': ['segment'],
  'destinations/snowplow': ['snowplow'],
  'destinations/webhook': ['webhook'],
};

describe('the doors', () => {
  it.each(Object.entries(DOORS))(
    '%s hands out the same names in source and as built',
    async (door, names) => {
      const source = await import(/* @vite-ignore */ `../src/${door}.ts`);
      const built = await import(/* @vite-ignore */ `../dist/esm/${door}.js`);
      expect(Object.keys(source).sort()).toEqual(names);
      expect(Object.keys(built).sort()).toEqual(names);
    },
  );

  it('protocol hands out the same names in source and as built', async () => {
    const source = Object.keys(await import('../src/protocol.js')).sort();
    const built = Object.keys(await import(/* @vite-ignore */ '../dist/esm/protocol.js' as string));
    expect(built.sort()).toEqual(source);
    expect(source).toContain('parseBatch');
  });

  it('the server hands out createServer, which answers requests', async () => {
    const { createServer } = await import('@goodword/server');
    expect(createServer).toBeTypeOf('function');
  });

  it('can be imported where there is no window, and then do nothing', async () => {
    const { createGoodword } = await import('../src/goodword.js');
    const goodword = createGoodword({ endpoint: 'https://shop.example/goodword', program: 'x' });
    const answer = await goodword.purchase({ id: '1', total: '1', currency: 'USD' });
    expect(answer.ok).toBe(false);
    goodword.destroy();
  });

  it.each(['package.json', 'server/package.json'])('%s names only files that are built', (path) => {
    const folder = dirname(path);
    const named: string[] = [];
    JSON.stringify(read(path).exports, (_, value) => {
      if (typeof value === 'string' && !value.includes('*')) named.push(join(folder, value));
      return value;
    });
    expect(named.length).toBeGreaterThan(1);
    expect(named.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });

  it('the lock file names no host of a registry, and no dist is committed', () => {
    expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).not.toMatch(/"resolved": "http/);
    expect(readFileSync(join(root, '.gitignore'), 'utf8')).toContain('dist/');
  });
});
