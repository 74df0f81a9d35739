import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer as createHttp } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer as createGoodword, type ProgramInput } from '@goodword/server';
import { getRequestListener } from '@hono/node-server';
import { Webhook } from 'standardwebhooks';
import { addressOf, type HostPage, htmlOf, sheetOf } from './host-page.js';
import { program } from './program.js';

const SECRET = `whsec_${Buffer.from('a-secret-for-the-hostile-bench').toString('base64')}`;
const ROOT = new URL('../../', import.meta.url);
const TYPES = { js: 'text/javascript', css: 'text/css', html: 'text/html; charset=utf-8' };

export type Hosts = Awaited<ReturnType<typeof openHosts>>;

/** What a test answers in the place of the shop; nothing where the shop is to answer itself. */
type Instead = (request: Request) => Promise<Response | undefined>;

/**
 * Serves the host pages, the built script tag and a real backend with an empty ledger, all from one address.
 *
 * @param others Programs beside the one of the bench.
 */
export async function openHosts(pages: readonly HostPage[], others: readonly ProgramInput[] = []) {
  const http = createHttp();
  await new Promise<void>((done) => http.listen(0, done));
  const { port } = http.address() as AddressInfo;
  const url = `http://localhost:${port}`;
  const otherHost = `http://127.0.0.1:${port}`;
  const backend = await createGoodword({
    database: ':memory:',
    programs: [program(url), ...others],
    adminKey: 'a-key-for-the-hostile-bench',
    webhookSecret: SECRET,
  });

  // Not by the browser: WebDriver meddles with no request.
  const instead = new Map<string, Instead>();
  async function answer(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url);
    const other = await instead.get(pathname)?.(request);
    if (other) return other;
    if (pathname.startsWith('/goodword/')) return backend.fetch(request);
    if (pathname.startsWith('/npm/')) return file(`node_modules/${pathname.slice(5)}`);
    if (/^\/(goodword\.js|parts\/.*)$/.test(pathname)) return file(`dist${pathname}`);
    const page = pages.find((one) => addressOf(one) === pathname.replace(/\.css$/, ''));
    if (!page) return new Response('', { status: 404 });
    return pathname.endsWith('.css')
      ? send(sheetOf(page), 'css')
      : send(htmlOf(page, otherHost), 'html', page.policy?.replaceAll('SELF', otherHost));
  }
  http.on('request', getRequestListener(answer));

  /** Posts to the backend as the shop's server would. */
  async function post(path: string, body: string, headers: Record<string, string> = {}) {
    const given = {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...headers },
    };
    const response = await fetch(`${url}/goodword/v1/${path}`, given);
    if (!response.ok) throw new Error(`${path} answered ${response.status}`);
    return response.json();
  }

  return {
    url,
    /** From now on a test has a say in what is answered at a path. */
    meddle: (path: string, answer: Instead): void => void instead.set(path, answer),
    /** From now on the shop answers by itself again. */
    leaveAlone: (): void => instead.clear(),
    /** Registers somebody who may share, and answers her code. */
    async advocate(firstName: string): Promise<string> {
      const customer = { id: firstName, firstName };
      const asked = JSON.stringify({ program: 'default', visitor: randomUUID(), customer });
      const { code } = (await post('advocates', asked)) as { code: string };
      return code;
    },
    /** Tells the backend that a friend has ordered by a code. */
    async order(id: string, code: string, type: 'order.paid' | 'order.refunded' = 'order.paid') {
      const at = new Date();
      const customer = { id: `buyer-${id}`, email: `${id}@friends.example` };
      const order = { id, total: '80.00', currency: 'USD', code, firstOrder: true, customer };
      const body = JSON.stringify({ type, program: 'default', order: { ...order, placedAt: at } });
      const message = `msg_${type}_${id}`;
      await post('orders/generic', body, {
        'webhook-id': message,
        'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
        'webhook-signature': new Webhook(SECRET).sign(message, at, body),
      });
    },
    async close() {
      const closed = new Promise((done) => http.close(done));
      http.closeAllConnections();
      await closed;
      await backend.close();
    },
  };
}

function send(text: string | Buffer, type: keyof typeof TYPES, policy?: string): Response {
  return new Response(text as BodyInit, {
    headers: {
      'content-type': TYPES[type],
      // Parts come by import(), which another host must allow.
      'access-control-allow-origin': '*',
      ...(policy && { 'content-security-policy': policy }),
    },
  });
}

const file = (path: string): Promise<Response> =>
  readFile(new URL(path, ROOT)).then(
    (text) => send(text, path.endsWith('.css') ? 'css' : 'js'),
    () => new Response('', { status: 404 }),
  );
