import ky, { type Options } from 'ky';
import type { Batch } from '../protocol/batch.js';
import type { ProblemCode } from '../protocol/problem.js';
import { no, ok, type Result } from '../protocol/result.js';
import type { Ask, Sent } from './backend.js';
import { readJson } from './json.js';
import { retryAfterMs } from './retry.js';
import { bytesIn } from './size.js';

// Reads are repeated here: a shopper waits for them. Events are repeated by the courier, and by nobody else.
const READ: Options = { retry: { methods: ['get', 'post'], maxRetryAfter: 5_000 } };
const SEND: Options = { method: 'post', retry: 0 };

// All keepalive requests of a page share 64 KiB, other people's included (Fetch standard, 4.6).
const KEEPALIVE_BYTES = 60_000;
let keptAlive = 0;

/** The way to the backend at an endpoint. Time-outs are ky's own: 10 seconds. */
export function transportTo(endpoint: string): {
  send(batch: Batch): Promise<Sent>;
  ask: Ask;
} {
  const at = (path: string) => endpoint.replace(/\/+$/, '') + path;
  return {
    send: (batch) => send(at('/v1/events'), JSON.stringify(batch)),
    ask: (path, request) => fetchJson(at(path), { ...READ, ...request }).catch(unreachable),
  };
}

/** The courier judges the answers, whoever gave them; without any, it keeps all events. */
async function send(url: string, body: string): Promise<Sent> {
  const { pauseMs, ...answer } = await post(url, body);
  return answer.ok
    ? { answers: (Object(answer.value) as Sent).answers }
    : { answers: [], problem: answer.problem, pauseMs };
}

async function post(url: string, body: string): Promise<Answered> {
  const bytes = bytesIn(body);
  const keepalive = keptAlive + bytes <= KEEPALIVE_BYTES;
  const attempt = (outlive: boolean) =>
    fetchJson(url, {
      ...SEND,
      body,
      // Said again beside the Request that ky makes: Firefox 153 forgets it there (0 of 8 arrived after leaving).
      fetch: (request, init) => fetch(request, { ...init, keepalive: outlive }),
    });
  if (keepalive) keptAlive += bytes;
  try {
    return await attempt(keepalive);
  } catch (error) {
    // Where somebody else has used up the page's budget, keepalive fails with the same TypeError as a dead
    // network does, and a plain request gets through.
    const again = keepalive && error instanceof TypeError;
    return again ? await attempt(false).catch(unreachable) : unreachable(error);
  } finally {
    if (keepalive) keptAlive -= bytes;
  }
}

type Answered = Result<unknown> & { readonly pauseMs: number };

const unreachable = (error: unknown): Answered => ({
  ...no('unreachable', String(error)),
  pauseMs: 0,
});

/** One answer, whatever its status. Rejects where there is none. */
async function fetchJson(url: string, options: Options): Promise<Answered> {
  const response = await ky(url, options).catch((error): Response => {
    // ky throws what it has given up repeating; the answer is in there.
    if (error.response) return error.response;
    throw error;
  });
  // Always to the end: an unread body keeps its bytes of the keepalive budget booked.
  const json = readJson(await response.text());
  const pauseMs = retryAfterMs(response.headers.get('retry-after'), Date.now());
  return { ...(response.ok ? ok(json) : problemOf(response.status, json)), pauseMs };
}

function problemOf(status: number, body: unknown): Result<unknown> {
  const { code = CODES[status] ?? 'server-error', message = `The backend answered ${status}.` } =
    Object(body);
  return no(String(code) as ProblemCode, String(message));
}

const CODES: Record<number, ProblemCode> = {
  400: 'bad-request',
  401: 'unauthorised',
  403: 'unauthorised',
  404: 'not-found',
  413: 'too-large',
  429: 'rate-limited',
};
