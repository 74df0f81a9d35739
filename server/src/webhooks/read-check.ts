import { no, ok, type Result } from 'goodword/protocol';
import type { Check } from '../ledger/check.js';
import { readListeners } from './listeners.js';

/** Checks who is to be asked about orders; says what to mend. */
export function readCheck(check: Check, allowPrivate: boolean): Result<Check> {
  if (typeof check === 'function') return ok(check);
  if (typeof check !== 'object' || check === null) {
    return no('bad-options', 'check must be a function or { url, secret }.');
  }
  const address = readListeners([check], allowPrivate);
  if (address.ok) return ok(check);
  return no('bad-options', address.problem.message.replace(/^webhooks\.0/, 'check'));
}
