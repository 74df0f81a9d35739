// @ts-check
// Takes a port first and opens for requests later: the shop must know its address to be set up.
import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';

/**
 * Listens on this machine only: the back office of a demo has no lock.
 * @param {number} port 0: any free one. A taken one rejects with the system's `EADDRINUSE`.
 */
export async function listen(port) {
  /** @type {((fetch: any) => void)} */
  let open = () => {};
  /** @type {Promise<(request: Request) => any>} */
  const opened = new Promise((done) => {
    open = done;
  });
  const server = createServer(getRequestListener(async (request) => (await opened)(request)));
  await new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, 'localhost', () => done(undefined));
  });
  const { port: taken } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://localhost:${taken}`,
    open,
    close: () =>
      new Promise((done) => {
        server.close(() => done(undefined));
        server.closeAllConnections();
      }),
  };
}
