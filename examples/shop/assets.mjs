// @ts-check
// The files a browser fetches: the shop's own, and Goodword's build as a shop would host it.
import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));

const FOLDERS = {
  '/goodword': here('../../dist'),
  '/style': here('./style'),
  '/browser': here('./browser'),
};

export function assets() {
  const app = new Hono();
  for (const [prefix, root] of Object.entries(FOLDERS)) {
    app.get(
      `${prefix}/*`,
      serveStatic({
        root,
        rewriteRequestPath: (path) => path.slice(`/assets${prefix}`.length),
        // A demo is edited while it runs.
        onFound: (_path, context) => context.header('cache-control', 'no-cache'),
      }),
    );
  }
  // Not the shop's own page for lost visitors: a script that is not there is no HTML.
  app.all('*', (context) => context.text('No such file.', 404));
  return app;
}
