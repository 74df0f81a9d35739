// @vitest-environment node
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ReferralEvent } from '../protocol/event.js';
import { ok } from '../protocol/result.js';
import { backendAt } from './backend-at.js';

interface Call {
  readonly line: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}
interface Reply {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly body: unknown;
}

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** A backend over real HTTP that answers by the given script. */
async function openBackend(...script: Reply[]) {
  const calls: Call[] = [];
  server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    calls.push({ line: `${request.method} ${request.url}`, headers: request.headers, body });
    const reply = script.shift() ?? { body: {} };
    const text = typeof reply.body === 'string' ? reply.body : JSON.stringify(reply.body);
    response.writeHead(reply.status ?? 200, reply.headers).end(text);
  });
  await new Promise<void>((listening) => server?.listen(0, listening));
  const { port } = server.address() as AddressInfo;
  return { calls, backend: backendAt(`http://localhost:${port}/goodword/`) };
}

const batch = { events: [{ id: 'a' }, { id: 'b' }] as unknown as ReferralEvent[] };
describe('sending events', () => {
  it('posts a batch as plain text, so that no preflight stands before it', async () => {
    const answers = [
      { id: 'a', result: 'ok' },
      { id: 'b', result: 'drop', reason: 'bad-event' },
    ];
    const { calls, backend } = await openBackend({ body: { answers } });
    expect(await backend.send(batch)).toEqual({ answers });
    expect(calls[0]).toMatchObject({
      line: 'POST /goodword/v1/events',
      body: JSON.stringify(batch),
    });
    expect(calls[0]?.headers['content-type']).toMatch(/^text\/plain/);
  });

  it.each([
    ['a server error', { status: 500, body: 'oops' }, 'server-error'],
    ['a wrong address', { status: 404, body: '' }, 'not-found'],
    ['a proxy that finds the batch too large', { status: 413, body: '<html>' }, 'too-large'],
    ['the backend’s own words', { status: 400, body: { code: 'too-old' } }, 'too-old'],
  ])('answers for no event on %s, and tells the problem', async (_, reply, code) => {
    const { calls, backend } = await openBackend(reply);
    expect(await backend.send(batch)).toMatchObject({ answers: [], problem: { code } });
    expect(calls).toHaveLength(1); // when to send again is the courier's business
  });

  it.each([
    ['HTML', { body: '<html>Sign in</html>' }],
    ['HTML that says it is JSON', { headers: { 'content-type': 'application/json' }, body: '<p>' }],
    ['nothing', { body: '' }],
    ['half of an answer', { body: '{"answers":[{"id":"a","res' }],
    ['a number', { body: '7' }],
    ['null', { body: 'null' }],
    ['bytes that are no text', { body: '\u0000\ufffd' }],
    ['five megabytes', { body: `{"answers":[],"padding":"${'x'.repeat(5_000_000)}"}` }],
  ])('takes an answer of %s for none', async (_, reply) => {
    const { backend } = await openBackend(reply);
    expect((await backend.send(batch)).answers).toBeUndefined();
  });

  it('reads an answer whatever it says that it is', async () => {
    const answers = [{ id: 'a', result: 'ok' }];
    const headers = { 'content-type': 'image/png; charset=utf-16' };
    const { backend } = await openBackend({ headers, body: { answers } });
    expect(await backend.send(batch)).toEqual({ answers });
  });

  it.each([
    [{ code: { toString: 1 }, message: ['x'] }, 'server-error', 'The backend answered 500.'],
    [
      { code: 'x'.repeat(5_000), message: 'x'.repeat(5_000) },
      'server-error',
      'The backend answered 500.',
    ],
    [[], 'server-error', 'The backend answered 500.'],
    [{ code: 'conflict', message: 'Twice.' }, 'conflict', 'Twice.'],
  ])(
    'tells of a problem in words of %j only as far as they are words',
    async (body, code, message) => {
      const { backend } = await openBackend({ status: 500, body });
      expect(await backend.send(batch)).toMatchObject({ answers: [], problem: { code, message } });
    },
  );

  it('tells how long a busy backend asked to wait', async () => {
    const { backend } = await openBackend({
      status: 429,
      headers: { 'retry-after': '7' },
      body: { code: 'rate-limited', message: 'Slowly.' },
    });
    expect(await backend.send(batch)).toEqual({
      answers: [],
      problem: { code: 'rate-limited', message: 'Slowly.' },
      pauseMs: 7_000,
    });
  });

  it('answers for no event while nobody is there', async () => {
    const sent = await backendAt('http://localhost:1').send(batch);
    expect(sent).toMatchObject({ answers: [], problem: { code: 'unreachable' } });
  });
});

describe('asking', () => {
  it('asks for the invitation behind a code', async () => {
    const invitation = { program: 'p', code: 'ANNA42', offer: { kind: 'percent', percent: 20 } };
    const { calls, backend } = await openBackend({ body: invitation });
    expect(await backend.invitation('my shop', 'ANNA42')).toEqual({ ok: true, value: invitation });
    expect(calls[0]?.line).toBe('GET /goodword/v1/codes/ANNA42?program=my%20shop');
  });

  it('says that nobody owns a code, at the first answer', async () => {
    const problem = { code: 'unknown-code', message: 'Nobody owns this code.' };
    const { calls, backend } = await openBackend({ status: 404, body: problem });
    expect(await backend.invitation('p', 'EVE99')).toMatchObject({ ok: false, problem });
    expect(calls).toHaveLength(1);
  });

  it('asks once more when the backend stumbles, because a shopper waits', async () => {
    const advocate = { code: 'ANNA42', link: 'https://shop.example/?via=ANNA42' };
    const { calls, backend } = await openBackend({ status: 503, body: '' }, { body: advocate });
    const registered = await backend.register({ program: 'p', visitor: 'visitor-0123456789' });
    expect(registered).toEqual({ ok: true, value: advocate });
    expect(calls.map(({ line }) => line)).toEqual(Array(2).fill('POST /goodword/v1/advocates'));
    expect(calls[0]?.headers['content-type']).toMatch(/^text\/plain/);
  });

  it('shows the visitor id to nobody but the backend’s own door for it', async () => {
    const { calls, backend } = await openBackend({ body: {} });
    expect(await backend.standing('p', 'visitor-0123456789')).toEqual({ ok: true, value: {} });
    expect(calls[0]).toMatchObject({
      line: 'GET /goodword/v1/me?program=p',
      headers: { authorization: 'Bearer visitor-0123456789' },
    });
  });

  it('has a visitor forgotten by a request that outlives the page', async () => {
    const asked = vi.spyOn(globalThis, 'fetch');
    const { calls, backend } = await openBackend({ body: {} }, { status: 503, body: '' });
    expect(await backend.forget('my shop', 'visitor-0123456789')).toEqual(ok(true));
    expect(asked.mock.lastCall?.[1]?.keepalive).toBe(true);
    expect(await backend.forget('my shop', 'visitor-0123456789')).toMatchObject({ ok: false });
    asked.mockRestore();
    expect(calls[0]).toMatchObject({
      line: 'DELETE /goodword/v1/me?program=my%20shop',
      headers: { authorization: 'Bearer visitor-0123456789' },
    });
  });

  it('does not take a login page for a program', async () => {
    const { backend } = await openBackend({ body: '<html>Sign in</html>' });
    expect(await backend.program('p')).toMatchObject({
      ok: false,
      problem: { code: 'bad-answer' },
    });
  });
});
