import { retryAfterMs } from '../../protocol/retry-after.js';
import type { Outcome, Verdict } from './sent.js';

const TIMEOUT_MS = 10_000;

// A larger keepalive body fails before it is sent (Fetch standard, 4.6: 64 KiB a page), however often it is tried.
const KEEPALIVE_BYTES = 60_000;

/**
 * Posts a body and reads the answer honestly. Without a content type of its own, fetch calls a text text/plain: no
 * preflight stands before it, so it survives a leaving page.
 */
export async function post(url: string, body: string, init: RequestInit = {}): Promise<Outcome> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      body,
      keepalive: new TextEncoder().encode(body).length < KEEPALIVE_BYTES,
      signal: AbortSignal.timeout(TIMEOUT_MS),
      ...init,
    });
    await response.text(); // an unread body keeps its bytes of the page's keepalive budget
    const pauseMs = retryAfterMs(response.headers.get('retry-after'), Date.now());
    return { verdict: verdictOf(response), pauseMs };
  } catch {
    return { verdict: { result: 'retry' }, pauseMs: 0 };
  }
}

function verdictOf({ ok, status, type }: Response): Verdict {
  // Without CORS nobody may see what was answered; that it was answered is all there is to know.
  if (ok || type === 'opaque') return { result: 'ok' };
  if (status === 408 || status === 429 || status >= 500) return { result: 'retry' };
  const locked = status === 401 || status === 403;
  const reason = locked ? 'unauthorised' : status === 413 ? 'too-large' : 'bad-request';
  return { result: 'drop', reason };
}
