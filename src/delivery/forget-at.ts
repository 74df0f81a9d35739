import { no, ok, type Result } from '../protocol/result.js';
import { rootOf } from '../protocol/root-of.js';

/** Asks our own backend to forget a visitor, once. Outlives the page: many shops load theirs anew as soon as she has answered. */
export async function forgetAt(
  endpoint: string,
  program: string,
  visitor: string,
): Promise<Result<true>> {
  const me = `${rootOf(endpoint)}/v1/me?program=${encodeURIComponent(program)}`;
  const headers = { authorization: `Bearer ${visitor}` };
  try {
    const response = await fetch(me, { method: 'DELETE', headers, keepalive: true });
    return response.ok ? ok(true) : no('server-error', `Status ${response.status}`);
  } catch (error) {
    return no('unreachable', String(error));
  }
}
