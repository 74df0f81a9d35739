import { no, type Result } from '../protocol/result.js';
import { rootOf } from '../protocol/root-of.js';
import { requestJson } from './ask-once.js';

/**
 * Posts JSON to the backend once, as plain text so that no preflight stands before it, and answers the JSON that comes back. For small
 * extras, which must not bring a library with them, and for which nobody waits. Never throws; ends with `signal`, where there is one.
 */
export async function postJson(
  endpoint: string,
  path: string,
  body: unknown,
  signal?: AbortSignal,
  headers?: Record<string, string>,
): Promise<Result<unknown>> {
  try {
    const request = { method: 'POST', body: JSON.stringify(body), signal: signal ?? null };
    return await requestJson(rootOf(endpoint) + path, { ...request, ...(headers && { headers }) });
  } catch (error) {
    return no('unreachable', String(error));
  }
}
