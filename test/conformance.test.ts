import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer as listen } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createServer } from '@goodword/server';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { referralProgram } from '../examples/shop/program.mjs';
import { signed } from '../src/conformance/sign.js';
import { type ConformanceReport, checkBackend, reportAsText } from '../src/conformance.js';
import { openShop, type Shop } from './journeys/open-shop.js';

const SECRET = `whsec_${Buffer.from('a-secret-for-the-journeys').toString('base64')}`;

let shop: Shop;
beforeAll(async () => {
  shop = await openShop({ webhook: 'off' });
});
afterAll(() => shop.close());

const check = (fetch?: typeof globalThis.fetch, secrets = true) =>
  checkBackend({
    endpoint: shop.endpoint,
    program: 'default',
    ...(secrets && { adminKey: shop.adminKey, webhookSecret: SECRET }),
    ...(fetch && { fetch }),
  });

/** The reference backend without a network: requests go straight to its handler. */
async function createServerOf(allowedOrigins: readonly string[]) {
  const goodword = await createServer({
    database: ':memory:',
    programs: [referralProgram('https://shop.example')],
    adminKey: 'a-key-for-the-conformance',
    webhookSecret: SECRET,
    allowedOrigins,
  });
  const ask: typeof fetch = async (input, init) => goodword.fetch(new Request(input, init));
  return { fetch: ask, close: () => goodword.close() };
}

const failures = ({ checks }: ConformanceReport) =>
  checks.filter(({ outcome }) => outcome === 'failed').map(({ name }) => name);

describe('the conformance kit', () => {
  it('finds nothing to complain about in the reference backend', async () => {
    const report = await check();
    expect(report.failed, reportAsText(report)).toBe(0);
    expect(report.passed).toBeGreaterThan(50);
    const skipped = report.checks.filter(({ outcome }) => outcome === 'skipped');
    expect(skipped.map(({ name }) => name)).toEqual([
      'Whoever asks for a link by mail does not learn whether the address is known',
      'A page of an allowed origin may read Retry-After',
      'Every 429 and 503 says with Retry-After when to come again',
    ]);
  });

  it('says which rules it could not look at without the secrets', async () => {
    const report = await check(undefined, false);
    expect(report.failed, reportAsText(report)).toBe(0);
    expect(reportAsText(report)).toContain('Needs the webhookSecret.');
    expect(reportAsText(report)).toContain('Needs the adminKey.');
  });

  it('names for each rule the section of the protocol that it comes from', async () => {
    const protocol = readFileSync(new URL('../docs/protocol.md', import.meta.url), 'utf8');
    const { checks } = await check(undefined, false);
    for (const { section } of checks) expect(protocol).toMatch(new RegExp(`^#+ ${section}$`, 'm'));
    expect(new Set(checks.map(({ name }) => name)).size).toBe(checks.length);
  });

  it('looks whether a page of an allowed origin may read Retry-After', async () => {
    const name = 'A page of an allowed origin may read Retry-After';
    const backend = await createServerOf(['https://shop.example']);
    const asked = {
      endpoint: 'http://backend.test/goodword',
      program: 'default',
      fetch: backend.fetch,
    };
    const outcomes = await Promise.all(
      ['https://shop.example', 'https://other.example'].map(async (origin) => {
        const { checks } = await checkBackend({ ...asked, origin });
        return checks.find((check) => check.name === name)?.outcome;
      }),
    );
    await backend.close();
    expect(outcomes).toEqual(['passed', 'failed']);
  });

  it('sees our own handler say when to come again', async () => {
    const backend = await createServerOf([]);
    const busy: typeof fetch = async (input, init) => {
      const request = new Request(input, init);
      if (!request.url.includes('nothing-is-here')) return backend.fetch(request);
      // Somebody tries keys until he is told to wait.
      const guess = () =>
        backend.fetch(`${new URL(request.url).origin}/goodword/v1/admin/programs`, {
          headers: { authorization: 'Bearer a-key-that-opens-nothing' },
        });
      let answer = await guess();
      for (let tries = 0; answer.status !== 429 && tries < 1_000; tries++) answer = await guess();
      return answer;
    };
    const endpoint = 'http://backend.test/goodword';
    const { checks } = await checkBackend({ endpoint, program: 'default', fetch: busy });
    await backend.close();
    const name = 'Every 429 and 503 says with Retry-After when to come again';
    expect(checks.find((check) => check.name === name)?.outcome).toBe('passed');
  });

  it('runs from the command line, and ends with 0', async () => {
    const cli = fileURLToPath(new URL('../dist/esm/conformance-cli.js', import.meta.url));
    const env = {
      ...process.env,
      GOODWORD_ADMIN_KEY: shop.adminKey,
      GOODWORD_WEBHOOK_SECRET: SECRET,
    };
    const { stdout } = await promisify(execFile)(process.execPath, [cli, shop.endpoint], { env });
    expect(stdout).toMatch(/^\d+ passed, 0 failed, 2 skipped$/m);
  });

  it('signs as the library of Standard Webhooks does', async () => {
    const at = new Date('2026-11-22T10:00:00Z');
    const headers = await signed(SECRET, 'msg_1', at.getTime(), '{"a":"ü"}');
    expect(headers['webhook-signature']).toBe(new Webhook(SECRET).sign('msg_1', at, '{"a":"ü"}'));
  });
});

/** The reference backend, seen through somebody who gets one thing wrong. */
type Mistake = (
  request: Request,
  pass: (request: Request) => Promise<Response>,
) => Promise<Response>;
const through =
  (mistake: Mistake): typeof fetch =>
  (input, init) =>
    mistake(new Request(input, init), (request) => fetch(request));

const answer = async (response: Response, change: (body: string) => string, status?: number) =>
  // A 204 may have no body, not even an empty one.
  new Response(change(await response.text()) || null, {
    status: status ?? response.status,
    headers: response.headers,
  });

const MISTAKES: [what: string, mistake: Mistake, broken: string[]][] = [
  [
    'forgets the ETag',
    async (request, pass) => {
      const response = await pass(request);
      const headers = new Headers(response.headers);
      headers.delete('etag');
      return new Response(response.body, { status: response.status, headers });
    },
    [
      'A program is answered with its offers, its rules and an ETag',
      'A program that has not changed is answered with 304',
    ],
  ],
  [
    'takes every visit for a new one',
    async (request, pass) => {
      if (!request.url.endsWith('/v1/events')) return pass(request);
      const text = await request.text();
      const { url } = request;
      if (!text.includes('"visit"')) return pass(new Request(url, { method: 'POST', body: text }));
      const { events } = JSON.parse(text) as { events: { id: string }[] };
      const fresh = () => crypto.randomUUID();
      const others = events.map((event) => ({ ...event, id: fresh(), visitor: fresh() }));
      const body = JSON.stringify({ events: others });
      return answer(await pass(new Request(url, { method: 'POST', body })), (said) =>
        events.reduce((all, { id }, nth) => all.replace(others[nth]?.id ?? '', id), said),
      );
    },
    [
      'A visit that is sent again and again, also at the same time, is one visit',
      'An advocate reads how far a friend came, by the day',
      'A friend who came by a link is vouched for, with the code',
    ],
  ],
  [
    'lets one bad event take the whole batch with it',
    async (request, pass) => {
      const response = await pass(request);
      if (!request.url.endsWith('/v1/events') || !response.ok) return response;
      return answer(response, (text) =>
        text.includes('"drop"') ? text.replaceAll('"ok"', '"drop"') : text,
      );
    },
    [
      'A bad event does not take the good ones of its batch with it',
      'A score from 0 to 10 is taken, with her words and without; any other is dropped as bad-event',
    ],
  ],
  [
    'takes webhooks that nobody signed',
    async (request, pass) => {
      if (!request.url.endsWith('/v1/orders/generic')) return pass(request);
      const body = await request.text();
      const headers = await signed(SECRET, crypto.randomUUID(), Date.now(), body);
      return pass(new Request(request.url, { method: 'POST', body, headers }));
    },
    [
      'An order that nobody signed is 401 bad-signature',
      'An order signed with another secret is 401 bad-signature',
      'An order whose body was changed after signing is 401 bad-signature',
      'An order that was signed an hour ago is 401 bad-signature',
    ],
  ],
  [
    'tells the visitor id to whoever asks',
    async (request, pass) => {
      const visitor = request.headers.get('authorization')?.slice(7) ?? '';
      const response = await pass(request);
      return request.url.includes('/v1/me') && response.ok
        ? answer(response, (text) => text.replace(/\}$/, `,"id":"${visitor}"}`).replace('{,', '{'))
        : response;
    },
    [
      'A visitor whom nobody knows has an empty standing',
      'A visitor who asks to be forgotten is unknown from then on, also when she asks again',
      'No answer ever contains a visitor id',
    ],
  ],
  [
    'says that it forgets, and does not',
    async (request, pass) =>
      request.method === 'DELETE' ? new Response(null, { status: 204 }) : pass(request),
    [
      'A visitor who asks to be forgotten is unknown from then on, also when she asks again',
      'Nobody is forgotten without a visitor id',
      'The code of an advocate who is forgotten stays known, without her name',
    ],
  ],
  [
    'tells the very second at which a friend came, and takes any score',
    async (request, pass) => {
      const isFeedback = (await request.clone().text()).includes('"feedback"');
      const response = await pass(request);
      return response.ok
        ? answer(response, (text) =>
            isFeedback
              ? text.replaceAll('"drop"', '"ok"')
              : text.replace(/"clickedAt":\d+/, '"clickedAt":1764547201000'),
          )
        : response;
    },
    [
      'A score from 0 to 10 is taken, with her words and without; any other is dropped as bad-event',
      'An advocate reads how far a friend came, by the day',
    ],
  ],
  [
    'takes every code for a coupon',
    async (request, pass) => pass(new Request(request.url.replace('&for=coupon', ''), request)),
    [
      'A code that counts by links only is 410 code-used-up for a coupon, and an invitation for a link',
    ],
  ],
  [
    'is busy and does not say for how long',
    async (request, pass) =>
      request.url.includes('nothing-is-here')
        ? new Response('busy', { status: 503 })
        : pass(request),
    [
      'An address that the protocol does not know is a problem, not a page',
      'Every 429 and 503 says with Retry-After when to come again',
      'Every failure is application/problem+json with a stable code',
    ],
  ],
];

// These break every rule about failures; what matters is that the cause is named too.
const WIDE_MISTAKES: typeof MISTAKES = [
  [
    'answers failures in HTML',
    async (request, pass) => {
      const response = await pass(request);
      return response.ok || response.status === 304
        ? response
        : new Response('<h1>Oops</h1>', { status: response.status });
    },
    ['Every failure is application/problem+json with a stable code'],
  ],
  [
    'says 200 to everything',
    async (request, pass) => {
      const response = await pass(request);
      return response.status >= 400 ? answer(response, (text) => text, 200) : response;
    },
    ['A program that is not there is 404 unknown-program', 'No failure is answered with 200'],
  ],
];

describe('the conformance kit catches a backend that', () => {
  it.each(MISTAKES)('%s', async (_, mistake, broken) => {
    const report = await check(through(mistake));
    expect(failures(report)).toEqual(broken);
  });

  it.each(WIDE_MISTAKES)('%s', async (_, mistake, broken) => {
    const report = await check(through(mistake));
    expect(failures(report)).toEqual(expect.arrayContaining(broken));
    expect(report.passed).toBeGreaterThan(30);
  });

  it('is not there: one rule fails, the others are skipped, and nothing is thrown', async () => {
    const report = await checkBackend({ endpoint: 'http://localhost:1/goodword', program: 'x' });
    expect(report).toMatchObject({ passed: 0, failed: 1 });
    expect(report.checks[0]?.seen).toContain('No answer');
  });

  it('is no Goodword backend at all', async () => {
    const server = listen((_, response) => response.end('<h1>Welcome</h1>'));
    await new Promise<void>((listening) => server.listen(0, listening));
    const { port } = server.address() as AddressInfo;
    const report = await checkBackend({ endpoint: `http://localhost:${port}`, program: 'default' });
    server.close();
    expect(report.failed).toBeGreaterThan(40);
    expect(failures(report)).toContain('Every success that has a body is JSON');
  });
});
