import type { Backend } from './backend.js';
import { callsOf } from './calls.js';
import { forgetAt } from './forget-at.js';
import { transportTo } from './transport.js';

/** Our own backend at an endpoint: all that a browser asks of it. */
export function backendAt(endpoint: string): Backend {
  const { send, ask } = transportTo(endpoint, () => true);
  return {
    send,
    ...callsOf(undefined, ask),
    forget: (program, visitor) => forgetAt(endpoint, program, visitor),
  };
}
