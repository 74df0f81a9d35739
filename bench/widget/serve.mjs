// Serves each peer in each page, the peers' files, their recorded answers, and for Goodword its real backend.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { createServer as createBackend } from '../../server/dist/server.js';
import { answerOf } from './answers.mjs';
import { bundle } from './bundle.mjs';
import { hosts } from './hosts.mjs';
import { pageOf, sheetOf } from './page.mjs';

const TYPES = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html',
  '': 'application/json',
};
const amount = (cents) => ({ kind: 'amount', value: { amount: cents, currency: 'USD' } });
const program = (url) => ({
  id: 'default',
  shop: 'Kiln & Clay',
  shareUrl: `${url}/`,
  offers: { advocate: amount(1000), friend: amount(1500) },
  rules: { windowDays: 30, credit: 'last', firstOrderOnly: true, holdDays: 14 },
  look: { accent: '#b5492f', scheme: 'auto' },
});

/** Starts it on a free port. `textOf` answers what a path is served with. */
export async function serve(root, peers) {
  const bundled = {
    '/bundled/floor.js': await bundle('floor.js', 'es'),
    '/bundled/sentry.js': await bundle('sentry.js', 'iife'),
    '/bundled/sentry-whole.js': await bundle('sentry-whole.js', 'iife'),
    'feedback-modal.min.js': await bundle('sentry-form.js', 'iife'),
  };
  const http = createServer();
  await new Promise((done) => http.listen(0, () => done(undefined)));
  const { port } = http.address();
  const url = `http://localhost:${port}`;
  const otherHost = `http://127.0.0.1:${port}`;
  const backend = await createBackend({
    database: ':memory:',
    programs: [program(url)],
    adminKey: 'a-key-for-the-bench-of-popups',
    webhookSecret: `whsec_${Buffer.from('a-secret-for-the-bench-of-popups').toString('base64')}`,
  });

  async function textOf(pathname) {
    const made = bundled[pathname] ?? bundled[pathname.split('/').at(-1)];
    if (made) return made;
    // From PostHog's own CDN, by its version.
    if (/^\/static\/.*\/surveys\.js$/.test(pathname)) {
      return textOf('/bench/node_modules/posthog-js/dist/surveys.js');
    }
    if (!/^\/(dist|node_modules|bench\/node_modules)\//.test(pathname)) return '';
    return readFile(join(root, normalize(pathname)), 'utf8');
  }

  async function answer(request) {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith('/goodword/')) return backend.fetch(request);
    const [, which, peer, host] = pathname.split('/');
    if (which === 'page') {
      const page = hosts[Number(host)];
      return send(
        pageOf(peers[Number(peer)], page, otherHost),
        '.html',
        page.policy?.replaceAll('SELF', otherHost),
      );
    }
    if (which === 'sheet') {
      const name = decodeURIComponent(peer).replace(/\.css$/, '');
      return send(sheetOf(hosts.find((one) => one.name === name)), '.css');
    }
    const kind = extname(pathname);
    if (kind === '.js' || kind === '.css') return send(await textOf(pathname), kind);
    return send(JSON.stringify(answerOf(pathname)), '');
  }
  http.on('request', getRequestListener(answer));

  return {
    url,
    textOf,
    async close() {
      http.closeAllConnections();
      http.close();
      await backend.close();
    },
  };
}

const send = (text, kind, policy) =>
  new Response(text, {
    headers: {
      'content-type': TYPES[kind],
      'access-control-allow-origin': '*',
      ...(policy && { 'content-security-policy': policy }),
    },
  });
