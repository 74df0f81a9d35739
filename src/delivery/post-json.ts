import type { ProblemCode } from '../protocol/problem.js';
import { no, ok, type Result } from '../protocol/result.js';
import { readJson } from './json.js';

/**
 * Posts JSON once, as plain text so that no preflight stands before it, and answers the JSON that comes back. For small
 * extras, which must not bring a library with them, and for which nobody waits. Never throws; ends with `signal`.
 */
export async function postJson(
  url: string,
  body: unknown,
  signal: AbortSignal,
  headers?: Record<string, string>,
): Promise<Result<unknown>> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      body: JSON.stringify(body),
      signal,
      ...(headers && { headers }),
    });
    const json = readJson(await response.text());
    if (response.ok) return ok(json);
    const { code = 'server-error', message = `${url} answered ${response.status}.` } = Object(json);
    return no(String(code) as ProblemCode, String(message));
  } catch (error) {
    return no('unreachable', String(error));
  }
}
