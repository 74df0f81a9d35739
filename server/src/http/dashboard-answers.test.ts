import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../store/open-store.js';
import type { Store } from '../store/store.js';
import { routesOver } from './routes.fixture.js';

let store: Store;
let app: Awaited<ReturnType<typeof routesOver>>;
beforeAll(async () => {
  store = await openStore(':memory:');
  app = await routesOver(store, {
    basePath: '/shop/goodword',
    dashboard: async () => 'draw()',
    redeemPage: async () => 'scan()',
  });
});
afterAll(() => store.close());

const ask = (path: string) => app.request(`https://shop.example/shop/goodword${path}`);

describe('the dashboard', () => {
  it('is a page that brings its own script and lets nothing else run or frame it', async () => {
    const response = await ask('/dashboard');
    const page = await response.text();
    expect(page).toContain(
      '<script type="module" src="/shop/goodword/dashboard/dashboard.js"></script>',
    );
    expect(page).toContain('<div id="goodword-dashboard"></div>');
    expect(page).not.toMatch(/<script>|<style|style=| on\w+=/);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/default-src 'none'; script-src 'self';.*frame-ancestors 'none'/);
    expect(policy).not.toContain('unsafe');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
  });

  it('sends its script as a script', async () => {
    const response = await ask('/dashboard/dashboard.js');
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(await response.text()).toBe('draw()');
  });

  it('has a page for the till beside it, which alone may use the camera', async () => {
    const response = await ask('/redeem');
    expect(await response.text()).toContain('src="/shop/goodword/redeem/redeem.js"');
    expect(response.headers.get('permissions-policy')).toContain('camera=(self)');
    expect(response.headers.get('content-security-policy')).not.toContain('unsafe');
    expect((await ask('/dashboard')).headers.get('permissions-policy')).toContain('camera=()');
    expect(await (await ask('/redeem/redeem.js')).text()).toBe('scan()');
  });
});
