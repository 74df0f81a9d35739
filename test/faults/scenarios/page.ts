import { blackHole } from '../faults.js';
import type { Scenario } from '../scenario.js';

/** Something is wrong with the page while she buys there; then she walks on to one where nothing is. */
const disturbed = (name: string, script: string, policy?: string): Scenario => ({
  name,
  inPage: true,
  async act({ street, arrive, buy, walkOn, idle }) {
    street.disturb({ script, ...(policy && { policy }) });
    const tab = await arrive();
    await buy(tab);
    await idle(200);
    await walkOn(tab);
    await tab.close();
  },
});

/** The same where the next page cannot know of it, because storage refuses: she stays until all is sent. */
const staying = (name: string, script: string): Scenario => ({
  name,
  inPage: true,
  async act({ street, arrive, buy }) {
    street.disturb({ script });
    await buy(await arrive());
  },
});

// As much as fits, down to the last letter.
const FILL = `for (let size = 1 << 22, nth = 0; size; ) {
  try { localStorage.setItem('shop' + nth++, 'x'.repeat(size)); } catch { size >>= 1; } }`;
const REFUSE = `Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });`;
const SILENT = `Storage.prototype.setItem = () => {};`;
const GARBAGE = `for (const [key, text] of Object.entries({
  'gw.out.a': '{', 'gw.out.b': '{}', 'gw.out.c': 'null', 'gw.out.d': '[1]', 'gw.out.': '"x"', 'gw.dropped': '{"length":1e9}',
  'gw.out.e': '{"id":"e","type":"purchase","at":9e99,"program":"default","input":7}', 'gw.retry': 'NaN', 'gw.lease': '{' }))
  localStorage.setItem(key, text);`;
// The page's budget for requests that outlive it, used up by somebody else; on another host, whose connections are others.
const SPEND = `for (let nth = 0; nth < 8; nth++)
  fetch('http://localhost:' + location.port + '/black-hole', { mode: 'no-cors', method: 'POST', body: 'x'.repeat(8192), keepalive: true }).catch(() => {});`;

const wrapping = (body: string) =>
  `{ const real = fetch; window.fetch = function (...args) { ${body} }; }`;

/** The page itself is hostile. */
export const PAGE: readonly Scenario[] = [
  staying('storage full', FILL),
  staying('storage refused', REFUSE),
  disturbed('storage full of garbage under our names', GARBAGE),
  {
    name: 'storage that keeps nothing',
    inPage: true,
    async act({ street, arrive, buy }) {
      street.disturb({ script: SILENT });
      await buy(await arrive());
    },
  },
  {
    name: 'keepalive budget used up, page left',
    inPage: true,
    async act({ street, arrive, buyAndGo }) {
      street.disturb({ script: SPEND });
      const tab = await arrive();
      await buyAndGo(tab);
      await tab.close();
    },
  },
  disturbed('blocked by the page’s CSP', '', "connect-src 'none'"),
  disturbed('fetch wrapped: throws', wrapping(`throw new TypeError('blocked by an extension');`)),
  disturbed('fetch wrapped: rejects', wrapping(`return Promise.reject(new TypeError('blocked'));`)),
  disturbed('fetch wrapped: never answers', wrapping(`return new Promise(() => {});`)),
  disturbed('fetch wrapped: answers nonsense', wrapping(`return Promise.resolve({ ok: true });`)),
  disturbed(
    'fetch wrapped: no keepalive',
    wrapping(`return real(args[0], { ...args[1], keepalive: false });`),
  ),
  disturbed(
    'Prototype.js: arrays write themselves',
    `Array.prototype.toJSON = function () { return '[' + this.length + ']'; };`,
  ),
  {
    name: 'plain http: no locks, two tabs',
    plain: true,
    async act({ street, arrive, buy, isHit }) {
      const [one, other] = [await arrive(), await arrive()];
      street.befall(blackHole);
      await buy(one);
      await isHit();
      street.befall(undefined);
      await buy(other);
      await one.close();
      await other.close();
    },
  },
];
