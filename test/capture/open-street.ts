import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ReferralEvent } from '../../src/protocol.js';

const dist = new URL('../../dist/', import.meta.url);

/** A code that is nobody's; every other one is Anna's. */
const NOBODYS = 'NOBODY1';

/**
 * A shop of which we serve every page ourselves, with the built script and a backend that takes everything: for what
 * only real navigations in a real browser can show. `pages` maps a path to HTML; `TAG` in it is replaced by our tag. `scripts` are
 * the shop's own, by path.
 */
export async function openStreet(
  pages: (path: string) => string,
  attributes = '',
  scripts: Readonly<Record<string, string>> = {},
) {
  const events: ReferralEvent[] = [];
  const loads: string[] = [];
  const forgotten: string[] = [];
  let answering = Promise.resolve();
  const tag = `<script src="/goodword.js" data-endpoint="/api" data-program="default" ${attributes}></script>`;

  const serve = async (...[request, response]: Parameters<RequestListener>) => {
    const { pathname, search } = new URL(request.url ?? '', 'http://shop');
    const answer = (type: string, text: string | Buffer, status = 200) =>
      response.writeHead(status, { 'content-type': type }).end(text);
    if (pathname.endsWith('.js')) {
      const own = scripts[pathname];
      if (own) return answer('text/javascript', own);
      const file = await readFile(new URL(`.${pathname}`, dist)).catch(() => undefined);
      return answer('text/javascript', file ?? '', file ? 200 : 404);
    }
    if (pathname === '/api/v1/events') {
      let body = '';
      for await (const chunk of request) body += chunk;
      const batch = JSON.parse(body) as { events: ReferralEvent[] };
      events.push(...batch.events);
      await answering;
      const answers = batch.events.map(({ id }) => ({ id, result: 'ok' }));
      return answer('application/json', JSON.stringify({ answers }));
    }
    if (pathname.startsWith('/api/v1/codes/')) {
      const code = pathname.split('/').pop();
      if (code === NOBODYS) {
        return answer('application/problem+json', '{"code":"unknown-code","title":"?"}', 404);
      }
      const offer = { kind: 'percent', percent: 10 };
      return answer('application/json', JSON.stringify({ program: 'default', code, offer }));
    }
    if (request.method === 'DELETE' && pathname === '/api/v1/me') {
      forgotten.push(String(request.headers.authorization));
      return answer('text/plain', '', 204);
    }
    if (/^\/(api|favicon)/.test(pathname)) return answer('text/plain', '', 404);
    loads.push(pathname + search);
    answer('text/html', `<!doctype html><title>Shop</title>${pages(pathname).replace('TAG', tag)}`);
  };
  // Whose page is closed may be gone in the middle of a request.
  const server = createServer((...both) => void serve(...both).catch(() => both[1].destroy()));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;

  return {
    url: `http://127.0.0.1:${port}`,
    /** The same shop under another name, with other cookies. */
    other: `http://localhost:${port}`,
    events,
    /** Which codes visits were reported for. */
    visits: () => events.flatMap((event) => (event.type === 'visit' ? [event.touch.code] : [])),
    /** Keeps answers to events back until the answered function is called. */
    hold() {
      let release = () => {};
      answering = new Promise((done) => {
        release = done;
      });
      return release;
    },
    /** `Bearer …` of every visitor whom the backend was asked to forget. */
    forgotten,
    /** Every page that was asked for. */
    loads,
    close: () => new Promise((closed) => server.close(closed).closeAllConnections()),
  };
}
