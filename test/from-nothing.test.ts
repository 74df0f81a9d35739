import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shellLaunch } from '../scripts/browsers.mjs';
import { freePort } from './free-port.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const { bin } = JSON.parse(read('server/package.json'));

/** The snippet of the guide in this language, with the addresses of this run. */
const snippet = (language: string) => {
  const [, text = ''] =
    new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(read('docs/install.md')) ?? [];
  return text.replaceAll('localhost:5500', new URL(shop).host).replaceAll(':8787', `:${port}`);
};

const folder = mkdtempSync(join(tmpdir(), 'goodword-from-nothing-'));
const http = createServer((_, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  const order = '{ "id": "1001", "total": "42.00", "currency": "USD" }';
  response.end(`<!doctype html><html lang="en"><title>Thanks</title><h1>Thanks</h1>${snippet('html')}
    <script type="application/json" data-goodword="order">${order}</script>`);
});
let shop: string;
let port: number;
let backend: ChildProcess;
let browser: Browser;

beforeAll(async () => {
  await once(http.listen(0), 'listening');
  shop = `http://localhost:${(http.address() as AddressInfo).port}`;
  port = await freePort();
  writeFileSync(join(folder, 'programs.json'), snippet('json'));
  const [, ...options] = snippet('sh').trim().split(' ').slice(1);
  backend = spawn(join(root, 'server', bin['goodword-server']), [...options, '--port', `${port}`], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: backend.stdout ?? process.stdin })) {
    if (line.includes('listens')) break;
  }
  backend.stdout?.resume();
  browser = await chromium.launch(shellLaunch());
});
afterAll(async () => {
  await browser?.close();
  http.close();
  if (backend.kill()) await once(backend, 'exit');
  rmSync(folder, { recursive: true, force: true });
});

const ask = (path: string, init?: RequestInit) =>
  fetch(`http://localhost:${port}/goodword${path}`, init);

describe('who follows docs/install.md with nothing but a page of her own', () => {
  it('has a shop that asks its buyer to share, with script and backend on another origin', async () => {
    const page = await browser.newPage();
    const reported = page.waitForResponse((response) => response.url().endsWith('/v1/events'));
    await page.goto(shop);
    expect(await (await reported).json()).toMatchObject({ answers: [{ result: 'ok' }] });
    await page.getByText('Give 20% off').first().waitFor();
    await page.close();
  });

  it('gets the script compressed, and once it has it only when it has changed', async () => {
    const script = await ask('/goodword.js');
    expect(await script.text()).toBe(read('dist/goodword.js'));
    expect(script.headers.get('content-encoding')).toBe('gzip');
    expect(script.headers.get('access-control-allow-origin')).toBe('*');
    const etag = script.headers.get('etag') ?? '';
    expect((await ask('/goodword.js', { headers: { 'if-none-match': etag } })).status).toBe(304);
    expect((await ask('/parts/views/portal.js')).headers.get('content-type')).toMatch(/javascript/);
  });

  it.each([
    '/parts/nothing.js',
    '/parts/%2e%2e/cli.js',
    '/parts/..%2fcli.js',
    '/parts/widget.js.map',
  ])('is told that there is no part at %s', async (path) => {
    const answer = await ask(path);
    expect([answer.status, (await answer.json()).code]).toEqual([404, 'not-found']);
  });
});

it('every command of the packages is there before anything is built, or npm would not link it in a clone', () => {
  expect(Object.values(bin).filter((file) => /\bdist\b/.test(String(file)))).toEqual([]);
});
