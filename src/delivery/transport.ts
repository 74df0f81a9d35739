import ky, { type Options } from 'ky';
import type { Batch } from '../protocol/batch.js';
import type { ProblemCode } from '../protocol/problem.js';
import { no, ok, type Result } from '../protocol/result.js';
import { retryAfterMs } from '../protocol/retry-after.js';
import { rootOf } from '../protocol/root-of.js';
import { shortText } from '../protocol/shape.js';
import type { Ask, Sent } from './backend.js';
import { readJson, toJson } from './json.js';
import { type Fetch, heedPolicy } from './policy.js';
import { bytesIn } from './size.js';
import { inTime } from './time-out.js';

// Reads are repeated here: a shopper waits for them. Events are repeated by the courier, and by nobody else.
const READ: Options = { retry: { methods: ['get', 'post'], maxRetryAfter: 5_000 } };
const SEND: Options = { method: 'post', retry: 0 };

// All keepalive requests of a page share 64 KiB, other people's included (Fetch standard, 4.6).
const KEEPALIVE_BYTES = 60_000;
let keptAlive = 0;

// Nothing that a backend has to say is longer: a program in sixteen languages has 50,000.
const LETTERS = 1_000_000;

/** The way to the backend at an endpoint. Ten seconds for an answer to begin are ky's, as many for the rest of it ours. */
export function transportTo(
  endpoint: string,
  may: () => boolean,
): {
  send(batch: Batch): Promise<Sent>;
  ask: Ask;
} {
  const fetch = heedPolicy(may);
  const at = (path: string) => rootOf(endpoint) + path;
  return {
    send: (batch) => send(at('/v1/events'), toJson(batch), fetch),
    ask: (path, request) => fetchJson(at(path), { ...READ, ...request, fetch }).catch(unreachable),
  };
}

/** The courier judges the answers, whoever gave them; without any, it keeps all events. */
async function send(url: string, body: string, fetch: Fetch): Promise<Sent> {
  const { pauseMs, ...answer } = await post(url, body, fetch);
  return answer.ok
    ? { answers: (Object(answer.value) as Sent).answers }
    : { answers: [], problem: answer.problem, pauseMs };
}

async function post(url: string, body: string, fetch: Fetch): Promise<Answered> {
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
  const text = await inTime(() => response.text());
  const json = text.length > LETTERS ? undefined : readJson(text);
  const pauseMs = retryAfterMs(response.headers.get('retry-after'), Date.now());
  return { ...(response.ok ? ok(json) : problemOf(response.status, json)), pauseMs };
}

/** In the backend's own words, where it has any: codes as short as ours, messages that fit on a screen. */
function problemOf(status: number, body: unknown): Result<unknown> {
  const { code, message } = Object(body);
  return no(
    (shortText(code, 40) ?? CODES[status] ?? 'server-error') as ProblemCode,
    shortText(message, 500) ?? `The backend answered ${status}.`,
  );
}

const CODES: Record<number, ProblemCode> = {
  400: 'bad-request',
  401: 'unauthorised',
  403: 'unauthorised',
  404: 'not-found',
  413: 'too-large',
  429: 'rate-limited',
};
