import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'vite';

/** The strictest policy that lets our script in: no inline style, no HTML sink, no policy of ours. */
const STRICT =
  "script-src 'nonce-shop' 'strict-dynamic'; style-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

const page = (
  call: string,
) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Shop</title>
<p>Thank you</p><button id="buy">Buy</button><input id="search" aria-label="Search">
<script type="module" nonce="shop">
  import { openShop } from '/shop-page.js';
  window.violations = [];
  addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective));
  window.shop = openShop();
  ${call}
</script>`;

/** The sources in as many files as parts: module by module, each page would ask for a hundred and fifty. */
async function bundle(): Promise<ReadonlyMap<string, string>> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      modulePreload: false,
      target: 'esnext',
      lib: { entry: { 'shop-page': 'src/widget/testing/shop-page.ts' }, formats: ['es'] },
    },
  });
  const files = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  return new Map(
    files.map((file) => [`/${file.fileName}`, file.type === 'chunk' ? file.code : '']),
  );
}

/** Serves one page with a widget, made of the sources: for what only a real keyboard and real headers show. */
export async function serveShop(): Promise<{ url: string; close(): Promise<void> }> {
  const files = await bundle();
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://shop');
    const file = files.get(pathname);
    if (file !== undefined) response.setHeader('content-type', 'text/javascript').end(file);
    else if (pathname !== '/') response.writeHead(404).end();
    else {
      if (searchParams.has('strict')) response.setHeader('content-security-policy', STRICT);
      response.setHeader('content-type', 'text/html').end(page(searchParams.get('call') ?? ''));
    }
  });
  await new Promise<void>((ready) => server.listen(0, ready));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () => new Promise((closed) => server.close(() => closed()).closeAllConnections()),
  };
}
