// Serves one page a peer, the peer's files, and an answer that any of their backends would give.
import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES = { '.js': 'text/javascript', '.css': 'text/css', '.map': 'application/json' };

const page = (
  peer,
) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>${peer.name}</title>
<script>window.problems = []; addEventListener('error', (e) => problems.push(e.message));</script>
${peer.before ? `<script>${peer.before}</script>` : ''}
${peer.file ? `<script src="/${peer.file}" ${peer.tag ?? ''}></script>` : ''}
${peer.after ? `<script>${peer.after}</script>` : ''}
<body><h1>Mugs</h1><p>A page like any other.</p>${peer.body ?? ''}</body></html>`;

/** Starts the server on a free port; answers its address and how to stop it. */
export async function servePages(root, peers) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const peer = peers[Number(/^\/page\/(\d+)$/.exec(pathname)?.[1])];
    const file = join(root, normalize(pathname));
    request.resume();
    if (peer) return void response.setHeader('content-type', 'text/html').end(page(peer));
    if (TYPES[extname(file)] && existsSync(file)) {
      response.setHeader('content-type', TYPES[extname(file)]);
      return void createReadStream(file).pipe(response);
    }
    // Settings that a peer asks for as a script, and everything else.
    if (extname(file) === '.js') return void response.setHeader('content-type', TYPES['.js']).end();
    response.setHeader('content-type', 'application/json').end('{"answers":[]}');
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () => server.closeAllConnections() ?? server.close(),
  };
}
