import type { ProblemCode } from '../protocol/problem.js';
import { no, ok, type Result } from '../protocol/result.js';
import { rootOf } from '../protocol/root-of.js';
import type { Ask } from './backend.js';
import { readJson } from './json.js';
import { inTime } from './time-out.js';

/** Asks once, without a library to repeat it: for small parts, which somebody presses again. Ten seconds, then it has failed. */
export const askOnce =
  (endpoint: string): Ask =>
  async (path, request) => {
    try {
      return await inTime(() => requestJson(rootOf(endpoint) + path, request));
    } catch (error) {
      return no('unreachable', String(error));
    }
  };

/** One request, and the JSON of its answer, or the backend's own problem. Rejects where no answer comes. */
export async function requestJson(url: string, request?: RequestInit): Promise<Result<unknown>> {
  const response = await fetch(url, request);
  const json = readJson(await response.text());
  if (response.ok) return ok(json);
  const { code = 'server-error', message = `${url} answered ${response.status}.` } = Object(json);
  return no(String(code) as ProblemCode, String(message));
}
