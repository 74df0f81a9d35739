import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { onTestFinished } from 'vitest';

export interface Call {
  readonly method: string;
  /** Path and query. */
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

interface Reply {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

const PREFLIGHT = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'content-type',
};

/** Somebody else's backend: speaks real HTTP, writes down what it was sent, and answers as told. */
export async function openCollector(reply: Reply | ((call: Call) => Reply) = {}) {
  const calls: Call[] = [];
  const heard: (() => void)[] = [];
  const server = createServer(async (request, response) => {
    // happy-dom asks beforehand whatever the content type; browsers do not for text/plain.
    if (request.method === 'OPTIONS') return void response.writeHead(204, PREFLIGHT).end();
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const raw = Buffer.concat(chunks);
    const text = String(request.headers['content-encoding'] === 'gzip' ? gunzipSync(raw) : raw);
    const url = new URL(request.url ?? '/', 'http://localhost');
    const call = { method: request.method ?? '', url, headers: request.headers, text };
    const {
      status = 200,
      headers,
      body = '{}',
    } = typeof reply === 'function' ? reply(call) : reply;
    response.writeHead(status, { 'access-control-allow-origin': '*', ...headers });
    response.end(status === 204 ? undefined : body);
    calls.push(call);
    for (const tell of heard.splice(0)) tell();
  });
  await new Promise<void>((listening) => server.listen(0, listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    calls,
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    /** Waits until so many calls have come in. */
    async heard(count: number): Promise<readonly Call[]> {
      while (calls.length < count) await new Promise<void>((tell) => heard.push(tell));
      return calls;
    },
  };
}

/** The body of a call, as JSON. */
export const json = (call: Call | undefined): Record<string, unknown> =>
  JSON.parse(call?.text ?? '');
