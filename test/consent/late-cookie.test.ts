import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import type { Browser, BrowserContext } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, it } from 'vitest';
import { ENGINES } from '../journeys/engines.js';
import { seen } from '../seen.js';

const dist = new URL('../../dist/', import.meta.url);
const PAGE = `<!doctype html><title>Shop</title><script src="/goodword.js" data-endpoint="/api"
  data-program="default" data-consent="pending" data-with="server-cookie"></script>`;

/** A shop whose backend takes its time to set the cookie. */
async function openShop() {
  const waiting: { response: ServerResponse; remembered: string }[] = [];
  let forgotten = 0;
  const serve = async (...[request, response]: Parameters<RequestListener>) => {
    const { pathname } = new URL(request.url ?? '', 'http://shop');
    const end = (type: string, text: string | Buffer, status = 200) =>
      response.writeHead(status, { 'content-type': type }).end(text);
    if (pathname.endsWith('.js')) {
      return end('text/javascript', await readFile(new URL(`.${pathname}`, dist)));
    }
    if (pathname === '/api/v1/cookie') {
      const { remembered } = (await json(request)) as { remembered: string };
      return void waiting.push({ response, remembered });
    }
    if (request.method === 'DELETE') {
      forgotten += 1;
      return end('text/plain', '', 204);
    }
    return pathname === '/' ? end('text/html', PAGE) : end('text/plain', '', 404);
  };
  // Whose page is closed may be gone in the middle of a request.
  const server = createServer((...both) => void serve(...both).catch(() => both[1].destroy()));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    waiting,
    forgotten: () => forgotten,
    /** The answer, as it would have come in time. */
    answer({ response, remembered }: (typeof waiting)[number]) {
      const cookie = `gw=${remembered}~s1a2b; Max-Age=34560000; Path=/; SameSite=Lax`;
      response.writeHead(204, { 'set-cookie': cookie }).end();
    },
    close: () => new Promise((closed) => server.close(closed).closeAllConnections()),
  };
}

describe.concurrent.each(ENGINES)(
  'a cookie that the backend sets too late, in $name',
  ({ launch }) => {
    let browser: Browser;
    let shop: Awaited<ReturnType<typeof openShop>>;
    let profile: BrowserContext;
    beforeAll(async () => {
      browser = await launch();
    });
    beforeEach(async () => {
      shop = await openShop();
      profile = await browser.newContext();
    });
    afterEach(async () => {
      await profile.close();
      await shop.close();
    });
    afterAll(() => browser.close());

    it.sequential.each([
      ["goodword('consent', 'denied')", 'she has taken her consent back'],
      [
        "goodword('consent', 'denied'); goodword('destroy')",
        'consent was taken back and we were sent away',
      ],
    ])('after %s leaves nothing: %s', async (said) => {
      const page = await profile.newPage();
      await page.goto(`${shop.url}/?via=ANNA42`);
      await page.evaluate("void goodword('consent', 'granted')");
      await seen.poll(() => shop.waiting.length).toBe(1);
      await page.waitForLoadState('domcontentloaded');
      await page.evaluate(`void (() => { ${said} })()`);
      await seen.poll(shop.forgotten).toBe(1);
      const answered = page.waitForResponse(/v1\/cookie/);
      for (const late of shop.waiting) shop.answer(late);
      await (await answered).finished();
      await seen.poll(() => profile.cookies()).toEqual([]);
    });
  },
);
