import type { AddressInfo } from 'node:net';
import { createViteServer } from 'vitest/node';

/** The strictest policy that lets our script in: no inline style, no HTML sink, no policy of ours. */
const STRICT =
  "script-src 'nonce-shop' 'strict-dynamic'; style-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

const page = (
  call: string,
) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Shop</title>
<p>Thank you</p><button id="buy">Buy</button><input id="search" aria-label="Search">
<script type="module" nonce="shop">
  import { openShop } from '/src/widget/testing/shop-page.ts';
  window.violations = [];
  addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective));
  window.shop = openShop();
  ${call}
</script>`;

/** What `serveShop` answers. */
export type ServedShop = Awaited<ReturnType<typeof serveShop>>;

/**
 * Serves one page with a widget, straight from the sources: for what only a real keyboard and real headers show.
 *
 * @param cache A name of its own for each test file: two servers that fill one cache at once would empty it for each other.
 */
export async function serveShop(cache: string): Promise<{ url: string; close(): Promise<void> }> {
  const server = await createViteServer({
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { port: 0, hmr: false, watch: null },
    cacheDir: `node_modules/.vite-widget/${cache}`,
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    optimizeDeps: {
      include: [
        'preact',
        'preact/jsx-dev-runtime',
        '@preact/signals',
        'lean-qr/nano',
        'lean-qr/extras/svg',
      ],
    },
    plugins: [
      {
        name: 'shop',
        configureServer({ middlewares }) {
          middlewares.use((request, response, next) => {
            const { pathname, searchParams } = new URL(request.url ?? '/', 'http://shop');
            if (pathname !== '/') return next();
            response.setHeader('Content-Type', 'text/html');
            if (searchParams.has('strict')) response.setHeader('Content-Security-Policy', STRICT);
            response.end(page(searchParams.get('call') ?? ''));
          });
        },
      },
    ],
  });
  await server.listen();
  const address = server.httpServer?.address() as AddressInfo | undefined;
  return { url: `http://localhost:${address?.port}/`, close: () => server.close() };
}
