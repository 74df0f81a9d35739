import type { ProblemCode } from '../protocol/problem.js';
import { no, ok, type Result } from '../protocol/result.js';
import { isRecord } from '../protocol/shape.js';
import { readJson } from './json.js';

const TIMEOUT_MS = 10_000;

/**
 * Posts JSON once, as plain text so that no preflight stands before it, and answers the JSON that comes back. For small
 * extras, which must not bring a library with them. Never throws; ends with `signal`, or after 10 seconds.
 */
export async function postJson(
  url: string,
  body: unknown,
  signal: AbortSignal,
  headers: HeadersInit = {},
): Promise<Result<unknown>> {
  const ending = new AbortController();
  const end = () => ending.abort();
  const timer = setTimeout(end, TIMEOUT_MS);
  signal.addEventListener('abort', end);
  try {
    if (signal.aborted) end();
    const response = await fetch(url, {
      method: 'POST',
      body: JSON.stringify(body),
      headers,
      signal: ending.signal,
    });
    const json = readJson(await response.text());
    if (response.ok) return ok(json);
    const { code, message } = isRecord(json) ? json : {};
    const kind = (typeof code === 'string' ? code : 'server-error') as ProblemCode;
    return no(kind, String(message ?? `${url} answered ${response.status}.`));
  } catch (error) {
    return no('unreachable', String(error));
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', end);
  }
}
