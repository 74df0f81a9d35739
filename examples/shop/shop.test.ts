import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { startShop } from './shop.mjs';

const ADMIN_KEY = 'a-key-for-the-counter';
const webhookSecret = `whsec_${Buffer.from('another thirty-two bytes of clay').toString('base64')}`;

const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

async function openShop(options: object = {}) {
  const shop = await startShop({ adminKey: ADMIN_KEY, webhookSecret, ...options });
  closers.push(shop.close);
  return shop;
}

/** One browser: it keeps its cookie and posts its forms from the shop's own pages. */
function browser(url: string) {
  let cookie = '';
  const ask = async (path: string, form?: Record<string, string>, origin = url) => {
    const answer = await fetch(url + path, {
      redirect: 'manual',
      headers: { cookie, origin },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    });
    cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? cookie;
    return { status: answer.status, to: answer.headers.get('location'), page: await answer.text() };
  };
  return {
    ask,
    async buy(firstName: string, email: string, code = '') {
      await ask('/cart/add', { pot: 'uncle-moss', quantity: '1' });
      const place = { address: '1 Kiln Lane', postcode: 'LS1', city: 'Leeds' };
      return ask('/checkout', { firstName, email, ...place, code, intent: 'pay' });
    },
  };
}

const goodword = async (endpoint: string, path: string, body?: object) => {
  const answer = await fetch(endpoint + path, {
    headers: { authorization: `Bearer ${ADMIN_KEY}` },
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
  });
  return answer.json();
};
const conversions = async (endpoint: string) =>
  (await goodword(endpoint, '/v1/admin/conversions?program=default')).conversions;
const annasCode = async (endpoint: string) =>
  (
    await goodword(endpoint, '/v1/advocates', {
      program: 'default',
      visitor: 'annas-own-browser',
      customer: { id: 'c-anna', firstName: 'Anna', email: 'anna@example.com' },
    })
  ).code;

describe('the demo shop', () => {
  it('sells a pot and declares the order to Goodword on the thank-you page', async () => {
    const shop = await openShop({ webhook: 'off' });
    const anna = browser(shop.url);
    const { status, to } = await anna.buy('Anna', 'anna@example.com');
    expect([status, to]).toEqual([303, '/thank-you/1001']);
    const { page } = await anna.ask('/thank-you/1001');
    const [, order] = /data-goodword="order">(.*?)<\/script>/.exec(page) ?? [];
    expect(JSON.parse(order ?? '')).toMatchObject({
      id: '1001',
      total: '64.00',
      currency: 'USD',
      firstOrder: true,
    });
  });

  it('makes a coupon of the reward, which Anna spends once and Goodword then calls redeemed', async () => {
    const shop = await openShop({ coupons: true });
    const code = await annasCode(shop.endpoint);
    await browser(shop.url).buy('Ben', 'ben@example.com', code);
    const reward = async () =>
      (await conversions(shop.endpoint))
        .find(({ orderId }: { orderId: string }) => orderId === '1001')
        .rewards.find(({ side }: { side: string }) => side === 'advocate');
    await vi.waitFor(async () => expect(await reward()).toMatchObject({ state: 'issued' }));
    const { coupon } = await reward();
    expect(coupon).toMatch(/^POT-\w{6}$/);

    const anna = browser(shop.url);
    await anna.buy('Anna', 'anna@example.com', coupon.toLowerCase());
    expect(shop.orders.find('1002')).toMatchObject({ discount: 1000, coupon });
    await vi.waitFor(async () => expect(await reward()).toMatchObject({ state: 'redeemed' }));

    await anna.ask('/cart/add', { pot: 'nan', quantity: '1' });
    const again = new URLSearchParams({ code: coupon, email: 'anna@example.com' });
    expect((await anna.ask(`/checkout/quote?${again}`)).page).toContain('refused');
  });

  it('takes no coupon of a reward whose order was refunded', async () => {
    const shop = await openShop({ coupons: true });
    const code = await annasCode(shop.endpoint);
    await browser(shop.url).buy('Ben', 'ben@example.com', code);
    const coupon = await vi.waitFor(async () => {
      const [{ rewards }] = await conversions(shop.endpoint);
      const found = rewards.find(({ coupon }: { coupon?: string }) => coupon)?.coupon;
      expect(found).toBeDefined();
      return found;
    });
    await browser(shop.url).ask('/backoffice/1001/refund', {});
    const anna = browser(shop.url);
    await anna.ask('/cart/add', { pot: 'nan', quantity: '1' });
    expect((await anna.ask(`/checkout/quote?code=${coupon}`)).page).toContain('refused');
  });

  it('takes the promised ten dollars off for a friend, and Goodword credits Anna', async () => {
    const shop = await openShop({ webhook: 'off' });
    const code = await annasCode(shop.endpoint);
    const ben = browser(shop.url);
    await ben.buy('Ben', 'ben@example.com', code.toLowerCase());
    const order = shop.orders.find('1001');
    expect(order).toMatchObject({ total: 5400, discount: 1000, code });
    if (!order) return;
    expect(await shop.send('order.paid', order)).toBe(true);
    expect(await conversions(shop.endpoint)).toMatchObject([
      {
        orderId: '1001',
        total: { amount: 5400, currency: 'USD' },
        status: 'paid',
        heardFrom: ['webhook'],
        advocate: { code, firstName: 'Anna' },
      },
    ]);
  });

  it('says so before it charges when a code does not count, and leaves it out when sent again', async () => {
    const shop = await openShop({ webhook: 'off' });
    const ben = browser(shop.url);
    const refused = await ben.buy('Ben', 'ben@example.com', 'NOBODY42');
    expect(refused.status).toBe(422);
    expect(refused.page).toContain('Nobody in the family knows that code.');
    const place = { address: '1 Kiln Lane', postcode: 'LS1', city: 'Leeds' };
    const form = { firstName: 'Ben', email: 'ben@example.com', code: 'NOBODY42', ...place };
    const sent = await ben.ask('/checkout', { ...form, refused: 'NOBODY42', intent: 'pay' });
    expect(sent.status).toBe(303);
    expect(shop.orders.list()).toMatchObject([{ total: 6400, discount: 0 }]);
    expect(shop.orders.list()[0]).not.toHaveProperty('code');
  });

  it('gathers at the top of the checkout all that is still to do, each a step from its field', async () => {
    const shop = await openShop({ webhook: 'off' });
    const ben = browser(shop.url);
    await ben.ask('/cart/add', { pot: 'uncle-moss', quantity: '1' });
    const toDo = (page: string) =>
      /<div class="problems" role="alert">(.*?)<\/div>/s.exec(page)?.[1];
    expect(toDo((await ben.ask('/checkout')).page)).toBe(undefined);
    const form = { firstName: 'Ben', email: 'ben at home', code: 'NOBODY42', intent: 'pay' };
    const { page } = await ben.ask('/checkout', form);
    const steps = [
      ...(toDo(page) ?? '').matchAll(/<li><a href="#([\w-]+)">(.*?)<\/a>(.*?)<\/li>/g),
    ];
    expect(steps.map(([, field, ...said]) => [field, said.join('')])).toEqual([
      ['email', 'E-mail'],
      ['address', 'Street and number'],
      ['postcode', 'Postcode'],
      ['city', 'City'],
      ['code', 'The code: Nobody in the family knows that code. Pay again to leave it out.'],
    ]);
    expect(steps.filter(([, field]) => !page.includes(`<input id="${field}"`))).toEqual([]);
    expect(shop.orders.list()).toEqual([]);
  });

  it('shows an order to nobody but its buyer', async () => {
    const shop = await openShop({ webhook: 'off' });
    await browser(shop.url).buy('Anna', 'anna@example.com');
    expect((await browser(shop.url).ask('/thank-you/1001')).status).toBe(404);
  });

  it('refunds behind the counter and tells Goodword', async () => {
    const shop = await openShop({ webhook: 'off' });
    const anna = browser(shop.url);
    await anna.buy('Anna', 'anna@example.com');
    await anna.ask('/backoffice/1001/tell', {});
    await anna.ask('/backoffice/1001/refund', {});
    expect(await conversions(shop.endpoint)).toMatchObject([
      { orderId: '1001', status: 'refunded' },
    ]);
    expect(shop.orders.find('1001')?.webhooks).toEqual({
      'order.paid': 'delivered',
      'order.refunded': 'delivered',
    });
  });

  it('does not refund because a form on another website says so', async () => {
    const shop = await openShop({ webhook: 'off' });
    await browser(shop.url).buy('Anna', 'anna@example.com');
    const evil = await browser(shop.url).ask('/backoffice/1001/refund', {}, 'https://evil.example');
    expect(evil.status).toBe(403);
    expect(shop.orders.find('1001')?.status).toBe('paid');
  });

  it('remembers its orders, and tells after reopening what it had no time to tell', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'oddkin-'));
    closers.push(() => rmSync(folder, { recursive: true }));
    const kept = { archive: join(folder, 'shop.json'), database: join(folder, 'goodword.db') };
    const evening = await startShop({
      adminKey: ADMIN_KEY,
      webhookSecret,
      webhook: 60_000,
      ...kept,
    });
    await browser(evening.url).buy('Anna', 'anna@example.com');
    await evening.close();

    const morning = await openShop(kept);
    await expect.poll(() => morning.orders.find('1001')?.webhooks['order.paid']).toBe('delivered');
    expect(await conversions(morning.endpoint)).toMatchObject([
      { orderId: '1001', status: 'paid' },
    ]);
  });
});
