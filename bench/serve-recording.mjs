// A shop's page and a backend that takes everything and writes down what arrives: for benches that look at requests.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';

const FILE = /^\/(dist|bench\/node_modules)\/[\w@./-]+\.js$/;
// Only such a page has a clock of 5 microseconds; that of others ticks once in 100 (W3C High Resolution Time, 4.2).
const ISOLATED = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** What our backend would say of a batch; the peers read no answer. */
function answersTo(body) {
  const { events = [] } = JSON.parse(body);
  return { answers: events.map(({ id }) => ({ id, result: 'ok' })) };
}

/** Starts it on a free port. `record` hears the body of each POST, as it was sent. */
export async function serveRecording(root, html, record) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://shop');
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    const answer = (type, text) =>
      response.writeHead(200, { 'content-type': type, ...ISOLATED }).end(text);
    if (pathname === '/') return answer('text/html', html);
    if (FILE.test(pathname)) return answer('text/javascript', await readFile(join(root, pathname)));
    if (body.length === 0) return answer('application/json', '{}');
    record(body);
    answer('application/json', JSON.stringify(answersTo(String(body))));
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    close: () => server.closeAllConnections() ?? server.close(),
  };
}
