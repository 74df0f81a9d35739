// @ts-check
// The playground: every view of the widget, with a real backend that runs every preset, and the built script tag in each cell.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createServer } from '@goodword/server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { listen } from '../shop/listen.mjs';
import { backendAs } from './backend-as.mjs';
import { cellPage } from './cell.mjs';
import { choicesOf, pageOf } from './page.mjs';
import { playPeople } from './people.mjs';

const ADMIN_KEY = 'playground-playground';
const SECRET = `whsec_${Buffer.from('playground-playground-playground').toString('base64')}`;
const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));
const PRESETS = here('../../server/dist/presets');

/** Every preset by its name. */
export async function everyPreset() {
  const names = readdirSync(PRESETS)
    .filter((file) => file.endsWith('.js') && !['preset.js'].includes(file))
    .map((file) => file.slice(0, -3));
  const entries = names.map(async (name) => {
    const [preset] = Object.values(await import(`${PRESETS}/${name}.js`));
    return /** @type {[string, any]} */ ([name, preset]);
  });
  return Object.fromEntries(await Promise.all(entries));
}

/**
 * Opens the playground.
 * @param {object} [options]
 * @param {number} [options.port] Default: 0, any free one.
 * @param {readonly string[]} [options.presets] Only these. Default: all; each takes a second to be played.
 */
export async function startPlayground({ port = 0, presets } = {}) {
  const now = Date.now();
  const clock = { at: now };
  const every = await everyPreset();
  const names = presets ?? Object.keys(every);
  const door = await listen(port);
  const server = await createServer({
    database: ':memory:',
    programs: names.map((name) => ({
      ...{ id: name, shop: 'Lumen Pottery', shareUrl: `${door.url}/`, friends: 'named' },
      ...every[name],
    })),
    adminKey: ADMIN_KEY,
    webhookSecret: SECRET,
    now: () => clock.at,
  });
  /** @param {string} path @param {RequestInit} init */
  const ask = (path, init) => server.fetch(new Request(`${door.url}/goodword${path}`, init));
  const codes = await playPeople({ ask, secret: SECRET, adminKey: ADMIN_KEY, clock, now }, names);

  const app = new Hono();
  app.get('/', (context) => context.html(pageOf(choicesOf(names), context.req.query())));
  app.get('/cell', (context) => context.html(cellPage(context.req.query(), codes)));
  app.all('/as/:look/:state/*', backendAs(server.fetch));
  const files = (/** @type {string} */ prefix, /** @type {string} */ root) =>
    app.get(
      `${prefix}/*`,
      serveStatic({ root, rewriteRequestPath: (path) => path.slice(prefix.length) }),
    );
  files('/goodword', here('../../dist'));
  files('/browser', here('./browser'));
  files('/shop-style', here('../shop/style'));
  door.open(app.fetch);
  return {
    url: door.url,
    async close() {
      await door.close();
      await server.close();
    },
  };
}
