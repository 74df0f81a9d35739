import { request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { Answered } from './fault.js';
import type { Forwarded } from './street.js';

/** Brings a request to a port of this machine, on a connection of its own, and answers what came back whole. */
export const carry = (port: number, { method, url, headers, body }: Forwarded): Promise<Answered> =>
  new Promise((done, failed) => {
    // What belongs to the browser's connection stays on it.
    const { connection, 'transfer-encoding': _, ...rest } = headers;
    const sent = { ...rest, 'content-length': String(body.length) };
    const asked = request({
      port,
      host: '127.0.0.1',
      method,
      path: url,
      headers: sent,
      agent: false,
    });
    asked.on('error', failed);
    asked.on('response', (response) => {
      const kept = Object.entries(response.headers).filter(
        ([name]) =>
          !['connection', 'keep-alive', 'transfer-encoding', 'content-length'].includes(name),
      );
      buffer(response).then(
        (bytes) =>
          done({
            status: response.statusCode ?? 0,
            headers: Object.fromEntries(kept.map(([name, value]) => [name, String(value)])),
            body: bytes,
          }),
        failed,
      );
    });
    asked.end(body);
  });
