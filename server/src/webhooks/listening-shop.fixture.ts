import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly path: string;
}

/** A shop's own server on this machine: it keeps what it receives, and answers as it is told. */
export async function listeningShop() {
  const received: Received[] = [];
  const waiting: { count: number; done: () => void }[] = [];
  let answer: { status: number; headers?: Record<string, string>; body?: string } = { status: 204 };
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (part: string) => {
      body += part;
    });
    request.on('end', () => {
      received.push({ headers: request.headers, body, path: request.url ?? '' });
      response.writeHead(answer.status, answer.headers).end(answer.body);
      for (const { count, done } of waiting) if (received.length >= count) done();
    });
  });
  await new Promise<void>((open) => server.listen(0, '127.0.0.1', open));
  const { port } = server.address() as AddressInfo;
  return {
    received,
    url: `http://127.0.0.1:${port}/hooks`,
    port,
    answers: (status: number, headers: Record<string, string> = {}, body = '') => {
      answer = { status, headers, body };
    },
    /** Waits until so much was received. */
    has: (count: number) =>
      new Promise<void>((done) => {
        if (received.length >= count) done();
        else waiting.push({ count, done });
      }),
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
