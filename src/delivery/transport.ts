import ky, { type Options } from 'ky';
import { parseAdvocate, parseInvitation } from '../protocol/advocate.js';
import { type Batch, parseAnswers } from '../protocol/batch.js';
import type { Problem, ProblemCode } from '../protocol/problem.js';
import { parseProgram } from '../protocol/program.js';
import { no, type Result } from '../protocol/result.js';
import { isRecord } from '../protocol/shape.js';
import { parseStanding } from '../protocol/standing.js';
import type { Backend, Sent } from './backend.js';
import { retryAfterMs } from './retry.js';

const TIMEOUT_MS = 10_000;

// All keepalive requests of a page share 64 KiB, other people's included (Fetch standard, 4.6).
const KEEPALIVE_BYTES = 60_000;
let keptAlive = 0;

// Reads are repeated here: a shopper waits for them. Events are repeated by the courier, and by nobody else.
const READ: Options = {
  timeout: TIMEOUT_MS,
  retry: { limit: 2, methods: ['get', 'post'], backoffLimit: 2_000, maxRetryAfter: 5_000 },
};
const SEND: Options = { method: 'post', timeout: TIMEOUT_MS, retry: 0, throwHttpErrors: false };

/** The backend at an endpoint, in the words of docs/protocol.md. */
export function backendAt(endpoint: string): Backend {
  const at = (path: string) => endpoint.replace(/\/+$/, '') + path;
  const query = encodeURIComponent;
  return {
    send: (batch) => send(at('/v1/events'), batch),
    program: (id) => ask(at(`/v1/programs/${query(id)}`), parseProgram),
    invitation: (program, code) =>
      ask(at(`/v1/codes/${query(code)}?program=${query(program)}`), parseInvitation),
    register: (registration) =>
      // As a text, like events: no preflight stands before it.
      ask(at('/v1/advocates'), parseAdvocate, {
        method: 'post',
        body: JSON.stringify(registration),
      }),
    standing: (program, visitor) =>
      ask(at(`/v1/me?program=${query(program)}`), parseStanding, {
        headers: { authorization: `Bearer ${visitor}` },
        cache: 'no-store',
      }),
  };
}

async function ask<T>(
  url: string,
  parse: (input: unknown) => Result<T>,
  options: Options = {},
): Promise<Result<T>> {
  try {
    // Only the last answer counts: a status that ky repeats is thrown to ky, the rest comes back as it is.
    const response = await ky(url, { ...READ, ...options });
    return parse(toJson(await response.text()));
  } catch (error) {
    const response = isRecord(error) ? error['response'] : undefined;
    if (!(response instanceof Response)) return unreachable(url);
    const body = toJson(await response.text().catch(() => ''));
    return { ok: false, problem: problemOf(response.status, body) };
  }
}

async function send(url: string, batch: Batch): Promise<Sent> {
  const body = JSON.stringify(batch);
  const ids = batch.events.map(({ id }) => id);
  const kept = (problem: Problem, pauseMs = 0): Sent => ({
    answers: ids.map((id) => ({ id, result: 'retry' })),
    problem,
    pauseMs,
  });
  const response = await post(url, body);
  if (!response) return kept(unreachable(url).problem);
  const json = toJson(response.text);
  if (!response.ok) return kept(problemOf(response.status, json), response.pauseMs);
  const answers = parseAnswers(json, ids);
  return answers.ok ? { answers: answers.value } : kept(answers.problem);
}

interface Posted {
  readonly ok: boolean;
  readonly status: number;
  readonly text: string;
  readonly pauseMs: number;
}

async function post(url: string, body: string): Promise<Posted | undefined> {
  const bytes = new TextEncoder().encode(body).length;
  const keepalive = keptAlive + bytes <= KEEPALIVE_BYTES;
  if (keepalive) keptAlive += bytes;
  const attempt = async (outlive: boolean): Promise<Posted> => {
    const response = await ky(url, {
      ...SEND,
      body,
      // Said again beside the Request that ky makes: Firefox 153 forgets it there (0 of 8 arrived after leaving).
      fetch: (request, init) => fetch(request, { ...init, keepalive: outlive }),
    });
    // Always to the end: an unread body keeps its bytes of the keepalive budget booked.
    const text = await response.text();
    const pauseMs = retryAfterMs(response.headers.get('retry-after'), Date.now());
    return { ok: response.ok, status: response.status, text, pauseMs };
  };
  try {
    return await attempt(keepalive);
  } catch (error) {
    // Where somebody else has used up the page's budget, keepalive fails with the same TypeError as a dead
    // network does, and a plain request gets through.
    if (!keepalive || !(error instanceof TypeError)) return undefined;
    return await attempt(false).catch(() => undefined);
  } finally {
    if (keepalive) keptAlive -= bytes;
  }
}

function problemOf(status: number, body: unknown): Problem {
  const said = isRecord(body) ? body : {};
  return {
    code: (typeof said['code'] === 'string' ? said['code'] : codeOf(status)) as ProblemCode,
    message: String(said['message'] ?? `The backend answered ${status}.`),
  };
}

const codeOf = (status: number): ProblemCode =>
  (({ 400: 'bad-request', 401: 'unauthorised', 403: 'unauthorised', 404: 'not-found' }) as const)[
    status as 400
  ] ?? (status === 413 ? 'too-large' : status === 429 ? 'rate-limited' : 'server-error');

const unreachable = (url: string) => no('unreachable', `Could not reach ${url}.`);

function toJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
