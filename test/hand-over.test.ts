import { readFileSync } from 'node:fs';
import { createServer as listen } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer } from '@goodword/server';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Status } from '../src/goodword.js';
import type { Conversions } from '../src/protocol.js';
import { ENGINES } from './journeys/engines.js';
import { seen } from './seen.js';

const ADMIN_KEY = 'a-key-for-the-hand-over';
const SECRET = `whsec_${Buffer.from('a-secret-for-the-hand-over').toString('base64')}`;
const ANNA = 'visitor-of-anna-0001';
const DAY_MS = 86_400_000;

const part = (path: string) => readFileSync(new URL(`../dist/${path}`, import.meta.url));

/** What the pages of the shop consist of, and what its cart was told. */
interface Town {
  readonly shop: string;
  readonly checkout: string;
  readonly carts: unknown[];
  readonly conversions: () => Promise<Conversions['conversions']>;
  readonly code: string;
  readonly close: () => Promise<void>;
}

const tag = (attributes: string) =>
  `<script src="/dist/goodword.js" data-program="default" ${attributes}></script>`;

/** A shop on 127.0.0.1 with its checkout on localhost: two sites to every browser, and one backend. */
async function openTown(): Promise<Town> {
  const carts: unknown[] = [];
  let pages: Record<string, string> = {};
  const server = listen((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', async () => {
      const { pathname } = new URL(request.url ?? '', 'http://any');
      const body = Buffer.concat(chunks);
      const end = (type: string, text: string | Buffer) =>
        response
          .writeHead(200, { 'content-type': type, 'access-control-allow-origin': '*' })
          .end(text);
      if (pathname.startsWith('/dist/')) return end('text/javascript', part(pathname.slice(6)));
      if (pathname === '/paid') carts.push(body.toString());
      const page = pages[pathname];
      if (page !== undefined) return end('text/html', `<!doctype html><title>Shop</title>${page}`);
      if (pathname === '/en/cart/update.js') {
        carts.push(JSON.parse(body.toString()));
        return end('application/json', body);
      }
      if (pathname === '/en/cart/add.js') return end('application/json', '{}');
      const headers = Object.entries(request.headers).map(
        ([name, value]) => [name, String(value)] as [string, string],
      );
      const answer = await backend.fetch(
        new Request(`http://${request.headers.host}${request.url}`, {
          method: request.method ?? 'GET',
          headers,
          ...(body.length > 0 && { body }),
        }),
      );
      for (const [name, value] of answer.headers) response.appendHeader(name, value);
      response.writeHead(answer.status).end(Buffer.from(await answer.arrayBuffer()));
    });
  });
  await new Promise<void>((ready) => server.listen(0, ready));
  const { port } = server.address() as AddressInfo;
  const [shop, checkout] = [`http://127.0.0.1:${port}`, `http://localhost:${port}`];
  const crossing = `data-endpoint="${shop}/goodword" data-with="hand-over" data-domains="127.0.0.1:${port} localhost:${port}"`;
  pages = {
    '/plain': tag('data-endpoint="/goodword" data-with="server-cookie"'),
    '/shopify': `<script>Shopify = { routes: { root: '/en/' } }</script>
      ${tag('data-endpoint="/goodword" data-with="cart"')}
      <button onclick="fetch('/en/cart/add.js', { method: 'POST' })">Add</button>`,
    '/woo': `<form class="checkout woocommerce-checkout" action="/paid" method="post"><input name="email"><button>Pay</button></form>
      ${tag('data-endpoint="/goodword" data-with="cart"')}`,
    '/paid': 'Thank you.',
    '/out': `<a href="${checkout}/in?size=l#pay">Check out</a>
      <form action="${checkout}/in"><button name="how" value="form">Send</button></form>${tag(crossing)}`,
    '/out-by-script': `<script>
        window.goodword = function () { (goodword.q = goodword.q || []).push(arguments) };
        goodword('handOver', '${checkout}/in', (to) => location.assign(to));
      </script>${tag(crossing)}`,
    '/in': tag(crossing),
  };
  const backend = await createServer({
    database: ':memory:',
    programs: [
      {
        id: 'default',
        shop: 'Marigold',
        shareUrl: shop,
        offers: {
          advocate: { kind: 'percent', percent: 10 },
          friend: { kind: 'percent', percent: 10 },
        },
        rules: { windowDays: 30, credit: 'last', firstOrderOnly: false, holdDays: 0 },
      },
    ],
    adminKey: ADMIN_KEY,
    webhookSecret: SECRET,
    allowedOrigins: [checkout],
  });
  const ask = (path: string, init?: RequestInit) => fetch(`${shop}/goodword${path}`, init);
  const registration = JSON.stringify({ program: 'default', visitor: ANNA });
  const advocate = await ask('/v1/advocates', { method: 'POST', body: registration });
  return {
    shop,
    checkout,
    carts,
    code: ((await advocate.json()) as { code: string }).code,
    conversions: async () => {
      const headers = { authorization: `Bearer ${ADMIN_KEY}` };
      const told = await ask('/v1/admin/conversions?program=default', { headers });
      return ((await told.json()) as Conversions).conversions;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      await backend.close();
    },
  };
}

describe.concurrent.each(ENGINES)('the friend, in $name', ({ launch }) => {
  let browser: Browser;
  let town: Town;
  let profile: BrowserContext;
  let page: Page;
  const errors: string[] = [];

  beforeAll(async () => {
    browser = await launch();
  });
  beforeEach(async () => {
    town = await openTown();
    profile = await browser.newContext();
    page = await profile.newPage();
    page.on('pageerror', ({ message }) => errors.push(message));
  });
  afterEach(async () => {
    await profile.close();
    await town.close();
    expect(errors.splice(0)).toEqual([]);
  });
  afterAll(() => browser.close());

  const status = (): Promise<Status> => page.evaluate('goodword("status")');
  const ours = async () => (await profile.cookies()).filter(({ name }) => name === 'gw');
  const arrives = async (path: string) => {
    await page.goto(`${town.shop}${path}?via=${town.code}`);
    await seen.poll(async () => (await status()).touches[0]?.known).toBe(true);
  };

  it.sequential('has a cookie that the shop’s own server has set, for 400 days', async () => {
    await arrives('/plain');
    await seen.poll(async () => (await status()).cookie).toBe('server');
    const [cookie] = await ours();
    expect(cookie).toMatchObject({ sameSite: 'Lax', path: '/', httpOnly: false });
    expect(cookie?.value).toMatch(new RegExp(`~${town.code}\\.\\w+\\.k~s\\w+$`));
    expect(Math.round(((cookie?.expires ?? 0) * 1_000 - Date.now()) / DAY_MS)).toBe(400);
  });

  it.sequential('has her link carried by the cart of Shopify, once, and by a new cart again', async () => {
    await arrives('/shopify');
    const carried = { attributes: { _goodword: expect.stringMatching(`^${town.code}\\.\\w+$`) } };
    await seen.poll(() => town.carts.length).toBe(1);
    expect(town.carts).toEqual([carried]);
    await page.goto(`${town.shop}/shopify`);
    // Pressed until the part that listens is there.
    await seen
      .poll(async () => {
        await page.click('button');
        return town.carts.length;
      })
      .toBeGreaterThan(1);
    expect(town.carts[1]).toEqual(carried);
    // As banners do it: the page that has heard her no is not there any more when the cart answers.
    await page.evaluate('goodword("consent", "denied"); location.replace("/plain")');
    await seen.poll(() => town.carts.at(-1)).toEqual({ attributes: { _goodword: '' } });
    // Chromium never closes a profile that is asked to while a page of it arrives.
    await page.waitForURL('**/plain');
  });

  it.sequential('has her link carried by the checkout of WooCommerce', async () => {
    await arrives('/woo');
    await page.click('button');
    await seen.poll(() => town.carts.length).toBe(1);
    const fields = new URLSearchParams(String(town.carts[0]));
    expect(fields.get('_goodword')).toMatch(new RegExp(`^${town.code}\\.\\w+$`));
  });

  it.sequential.each(['a', 'button'])(
    'is the same person on the shop’s other domain, by %s',
    async (way) => {
      await arrives('/out');
      const before = (await ours())[0]?.value.split('~');
      const token = page.waitForResponse((answer) => answer.url().endsWith('/v1/hand-over'));
      await page.hover(way);
      await token;
      await page.click(way);
      await page.waitForURL(`${town.checkout}/in**`);
      await seen.poll(async () => (await status()).touches.length).toBe(1);
      const there = (await ours()).find(({ domain }) => domain === 'localhost');
      expect(there?.value.split('~')).toEqual(before);
      const rest = way === 'a' ? '?size=l#pay' : '?how=form';
      await seen.poll(() => page.url()).toBe(`${town.checkout}/in${rest}`);
      await page.evaluate(`goodword("purchase", { id: "1001", total: "42.00", currency: "USD" })`);
      await seen.poll(async () => (await town.conversions())[0]?.decision.code).toBe(town.code);
    },
  );

  it.sequential('is the same person where a script of the shop’s goes to the other domain, in a hurry', async () => {
    await arrives('/plain');
    const before = (await ours())[0]?.value.split('~');
    await page.goto(`${town.shop}/out-by-script`);
    await page.waitForURL(`${town.checkout}/in**`);
    await seen.poll(async () => (await status()).touches.length).toBe(1);
    const there = (await ours()).find(({ domain }) => domain === 'localhost');
    expect(there?.value.split('~').slice(0, 3)).toEqual(before?.slice(0, 3));
  });

  it.sequential('still brings the code along where no token came in time', async () => {
    await arrives('/out');
    await page.route('**/v1/hand-over', (route) => route.abort());
    await page.click('a');
    await page.waitForURL(`${town.checkout}/in**`);
    await seen.poll(async () => (await status()).touches[0]?.code).toBe(town.code);
  });

  it.sequential('is not made somebody else by a stranger’s token, nor twice by her own', async () => {
    const answer = await fetch(`${town.shop}/goodword/v1/hand-over`, {
      method: 'POST',
      headers: { origin: town.shop },
      body: JSON.stringify({ program: 'default', to: town.checkout, remembered: `1~${ANNA}` }),
    });
    const { token } = (await answer.json()) as { token: string };
    const redeemed = page.waitForResponse((one) => one.url().endsWith('/redeem'));
    await page.goto(`${town.checkout}/in?gw_ho=${token}`);
    expect((await redeemed).status()).toBe(200);
    await seen.poll(() => page.url()).toBe(`${town.checkout}/in`);
    expect(await status()).toMatchObject({ visitor: false, touches: [] });
    const again = page.waitForResponse((one) => one.url().endsWith('/redeem'));
    await page.goto(`${town.checkout}/in?gw_ho=${token}`);
    expect((await again).status()).toBe(409);
  });
});
