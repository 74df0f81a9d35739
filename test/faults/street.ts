import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { type Answered, type Fault, UNREACHED } from './fault.js';
import { pageOf } from './page.js';
import type { Tracker } from './tracker.js';

const ROOT = new URL('../../', import.meta.url);

export type Street = Awaited<ReturnType<typeof openStreet>>;

/** What is wrong with the pages themselves: a header, or a script that runs before the tracker. */
export interface Disturbance {
  readonly policy?: string;
  readonly script?: string;
}

/**
 * The one address that a shopper's browser knows: pages, scripts, and the way to the tracker's backend, on which faults can
 * happen. It can also be shut, so that nothing listens there.
 */
export async function openStreet(
  tracker: Tracker,
  forward: (call: Forwarded) => Promise<Answered>,
) {
  let fault: Fault | undefined;
  let disturbance: Disturbance = {};
  let hits = 0;
  let port = 0;
  const underWay = new Set<Promise<void>>();
  const sockets = new Set<Socket>();
  const http = createServer((request, response) => {
    // A browser that hangs up in the middle is what is tested here.
    response.on('error', () => {});
    const done = answer(request, response).catch(() => void response.destroy());
    underWay.add(done);
    void done.then(() => underWay.delete(done));
  });
  http.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('error', () => {}).on('close', () => sockets.delete(socket));
  });

  async function answer(request: IncomingMessage, response: ServerResponse) {
    const { pathname } = new URL(request.url ?? '/', 'http://street');
    if (tracker.isIntake(pathname)) return takeIn(request, response);
    request.resume();
    const file = tracker.files[pathname] ?? (pathname.startsWith('/parts/') && `dist${pathname}`);
    if (file) return sendFile(response, file);
    if (pathname === '/black-hole') return; // whoever asks here waits for ever
    if (!pathname.startsWith('/shop')) return void response.writeHead(404).end();
    const now = pathname === '/shop/disturbed' ? disturbance : {};
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (now.policy) response.setHeader('content-security-policy', now.policy);
    response.end(pageOf(tracker, now.script));
  }

  async function takeIn(request: IncomingMessage, response: ServerResponse) {
    const head = {
      method: request.method ?? 'GET',
      url: request.url ?? '/',
      headers: request.headers,
    };
    const give = ({ status, headers, body }: Answered) =>
      void response.writeHead(status, headers).end(body);
    const once = fault;
    if (once) hits += 1;
    if (once?.unheard)
      return once.meet({ request, response, give, body: Buffer.alloc(0), pass: nobody });
    const body = await buffer(request);
    const pass = (instead: Buffer = body) => forward({ ...head, body: instead });
    if (once) await once.meet({ request, response, give, body, pass });
    else give(await pass().catch(() => UNREACHED));
  }

  const listen = () =>
    new Promise<void>((done, failed) => {
      if (http.listening) return done();
      http.once('error', failed);
      http.listen(port, '127.0.0.1', () => {
        port = (http.address() as AddressInfo).port;
        done();
      });
    });
  const shut = () =>
    new Promise<void>((done) => {
      http.close(() => done());
      for (const socket of sockets) socket.resetAndDestroy();
    });
  await listen();

  return {
    /** Under another name than a number, browsers hold the page for insecure. */
    address: (path: string, host = '127.0.0.1') => `http://${host}:${port}/shop${path}`,
    /** From now on, until it is lifted, this happens to every request to the backend. */
    befall(next: Fault | undefined) {
      fault = next;
    },
    disturb(next: Disturbance) {
      disturbance = next;
    },
    /** How many requests have met a fault. */
    hits: () => hits,
    /** Until everything that has begun to happen has happened. */
    quiet: () => Promise.all(underWay),
    shut,
    reopen: listen,
  };
}

/** A request as the backend will see it. */
export interface Forwarded {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

const nobody = () => Promise.resolve(UNREACHED);

async function sendFile(response: ServerResponse, file: string) {
  const path = fileURLToPath(new URL(file, ROOT));
  if (!existsSync(path)) return void response.writeHead(404).end();
  response.setHeader('content-type', 'text/javascript');
  response.end(await readFile(path));
}
