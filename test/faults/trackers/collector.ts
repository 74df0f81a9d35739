import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { carry } from '../carry.js';
import type { Intake } from '../tracker.js';

/** An event as a peer sent it: our id in it, and the id by which the peer's own backend recognises a repetition. */
export interface Received {
  readonly id: string;
  readonly key: string;
}

/**
 * The smallest backend that is fair to a peer: it answers what the peer's own one answers, and recognises repetitions by the
 * id that the peer documents for it.
 */
export async function openCollector(read: (body: string) => readonly Received[]): Promise<Intake> {
  const keys = new Map<string, Set<string>>();
  const repeated = new Map<string, number>();
  const http = createServer(async (request, response) => {
    const body = await buffer(request);
    for (const { id, key } of read(body.toString('utf8'))) {
      const known = keys.get(id) ?? new Set();
      if (known.has(key)) repeated.set(id, (repeated.get(id) ?? 0) + 1);
      keys.set(id, known.add(key));
    }
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"success":true}');
  });
  await new Promise<void>((done) => http.listen(0, '127.0.0.1', done));
  const { port } = http.address() as AddressInfo;
  return {
    forward: (call) => carry(port, call),
    counted: () =>
      new Map(
        [...keys].map(([id, set]) => [id, { times: set.size, again: repeated.get(id) ?? 0 }]),
      ),
    kill: () => Promise.reject(new Error('A peer’s backend is not killed here.')),
    start: async () => {},
    close: async () => {
      http.closeAllConnections();
      http.close();
    },
  };
}

/** A body as JSON; undefined where it is none. */
export function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
