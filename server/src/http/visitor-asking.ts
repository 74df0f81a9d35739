import { isVisitor, no, ok, type Result } from 'goodword/protocol';
import { bearer } from './bearer.js';

const WHO = no('unauthorised', 'Send Authorization: Bearer and the visitor id of this browser.');

/** The visitor id of the browser that asks, out of `Authorization: Bearer …`; `unauthorised` where there is none. */
export function visitorAsking(request: Request): Result<string> {
  const visitor = bearer(request);
  return isVisitor(visitor) ? ok(visitor) : WHO;
}
