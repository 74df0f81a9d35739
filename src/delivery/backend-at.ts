import { ok } from '../protocol/result.js';
import type { Backend } from './backend.js';
import { callsOf } from './calls.js';
import { transportTo } from './transport.js';

/** Our own backend at an endpoint: all that a browser asks of it. */
export function backendAt(endpoint: string): Backend {
  const { send, ask } = transportTo(endpoint);
  return {
    send,
    ...callsOf(undefined, ask),
    async forget(program, visitor) {
      const answer = await ask(`/v1/me?program=${encodeURIComponent(program)}`, {
        method: 'delete',
        headers: { authorization: `Bearer ${visitor}` },
      });
      return answer.ok ? ok(true) : answer;
    },
  };
}
