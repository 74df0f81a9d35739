import { type Browser, chromium } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { chromiumLaunch } from '../../scripts/browsers.mjs';
import { seen } from '../seen.js';
import { openStreet } from './open-street.js';

// The shop's own worker, as a page of the shop would register it: it fails for all that leaves the page but navigations.
const WORKER = `
  let failing = true;
  addEventListener('message', () => { failing = false; });
  addEventListener('activate', (event) => event.waitUntil(clients.claim()));
  addEventListener('fetch', (event) => {
    if (!new URL(event.request.url).pathname.startsWith('/api/')) return;
    event.respondWith(failing ? Promise.reject(new Error('broken')) : fetch(event.request));
  });
`;

describe('a service worker of the shop’s that fails, in Chromium,', () => {
  let browser: Browser;
  let street: Awaited<ReturnType<typeof openStreet>>;
  beforeAll(async () => {
    browser = await chromium.launch(chromiumLaunch());
  });
  beforeEach(async () => {
    street = await openStreet((path) => (path === '/' ? 'TAG' : ''), '', { '/worker.js': WORKER });
  });
  afterEach(() => street.close());
  afterAll(() => browser.close());

  it('is a network that is down: the order waits, and goes once the worker lets it through', async () => {
    const profile = await browser.newContext();
    const page = await profile.newPage();
    await page.goto(`${street.url}/set-up`);
    await page.evaluate(`(async () => {
      const controlled = new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done));
      await navigator.serviceWorker.register('/worker.js', { scope: '/' });
      await controlled;
    })()`);
    await page.goto(street.url);
    const answer = await page.evaluate(
      "goodword('purchase', { id: '1001', total: '42.00', currency: 'USD' })",
    );
    expect(answer).toMatchObject({ ok: true, value: { result: 'retry' } });
    expect([await page.evaluate("goodword('status').waiting"), street.events]).toEqual([1, []]);

    await page.evaluate("navigator.serviceWorker.controller.postMessage('mended')");
    await page.goto(street.url);
    await seen.poll(() => street.events.map(({ id }) => id)).toEqual(['purchase:default:1001']);
    await page.waitForFunction("goodword('status').waiting === 0");
    await profile.close();
  });
});
