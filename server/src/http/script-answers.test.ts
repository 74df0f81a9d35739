import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../store/open-store.js';
import type { Store } from '../store/store.js';
import { builtFiles } from './built-files.js';
import { routesOver } from './routes.fixture.js';

let folder: string;
let store: Store;
let scriptFile: ReturnType<typeof builtFiles>;
let ask: (path: string, headers?: Record<string, string>) => Promise<Response>;
const build = (name: string, text: string) => writeFileSync(join(folder, name), text);

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'goodword-build-'));
  mkdirSync(join(folder, 'parts'));
  build('goodword.js', 'first()');
  build('parts/widget.js', 'export const widget = 1;');
  store = await openStore(':memory:');
  scriptFile = builtFiles(pathToFileURL(`${folder}/`));
  const app = await routesOver(store, { scriptFile });
  ask = async (path, headers = {}) =>
    app.fetch(new Request(`https://shop.example/goodword/${path}`, { headers }));
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

describe('the script tag’s files', () => {
  it('are read and packed once, however often pages ask for them', async () => {
    const first = await scriptFile('goodword.js');
    expect(first?.text).toBe('first()');
    expect(await scriptFile('goodword.js')).toBe(first);
    expect(await scriptFile('parts/widget.js')).not.toBe(first);
  });

  it('are those of the new build as soon as there is one, without a restart', async () => {
    const before = await ask('goodword.js');
    build('goodword.js', 'second()');
    const after = await ask('goodword.js');
    expect([await before.text(), await after.text()]).toEqual(['first()', 'second()']);
    expect(after.headers.get('etag')).not.toBe(before.headers.get('etag'));
    rmSync(join(folder, 'goodword.js'));
    expect((await ask('goodword.js')).status).toBe(404);
    build('goodword.js', 'third()');
    expect(await (await ask('goodword.js')).text()).toBe('third()');
  });

  it('come packed to a browser that unpacks them, and plain to others', async () => {
    const packed = await ask('parts/widget.js', { 'accept-encoding': 'br, gzip;q=0.8' });
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(packed.headers.get('vary')).toContain('Accept-Encoding');
    const body = gunzipSync(Buffer.from(await packed.arrayBuffer())).toString();
    expect(body).toBe('export const widget = 1;');
    const plain = await ask('parts/widget.js', { 'accept-encoding': 'gzip;q=0' });
    expect(plain.headers.get('content-encoding')).toBe(null);
    expect(await plain.text()).toBe('export const widget = 1;');
  });

  it.each(['', 'gzip'])('are not sent again to who has them (%s)', async (encoding) => {
    const headers = { 'accept-encoding': encoding };
    const etag = (await ask('goodword.js', headers)).headers.get('etag') ?? '';
    for (const known of [etag, `W/${etag.replace('W/', '')}`, `"other", ${etag}`]) {
      const again = await ask('goodword.js', { ...headers, 'if-none-match': known });
      expect([again.status, await again.text()]).toEqual([304, '']);
    }
    build('goodword.js', 'second()');
    const changed = await ask('goodword.js', { ...headers, 'if-none-match': etag });
    expect(changed.status).toBe(200);
  });

  it('are those of the build only', async () => {
    for (const path of ['parts/none.js', 'parts/..%2Fgoodword.js', 'parts/', 'parts/.js']) {
      expect((await ask(path)).status).toBe(404);
    }
  });
});
