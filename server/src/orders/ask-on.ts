import { message } from '../ledger/message.js';
import { FAILING_FROM } from '../store/shelves/issuing.js';

/** A shop that does not answer is asked on until it does, and hears of it, once an hour. */
export interface AskingOn {
  /** How long to wait after so many tries. Undefined: no longer than the day before. */
  pauseAfter(tries: number): number | undefined;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Whether the merchant is to hear of it: a shop that is restarted answers within a minute. */
export const isFailing = (tries: number): boolean => tries >= FAILING_FROM;

/** When it is asked again. Milliseconds since the epoch. */
export const askAgainAt = (tries: number, by: AskingOn, now: number): number =>
  now + (by.pauseAfter(tries) ?? DAY_MS);

/** What the merchant hears: once an hour, however many wait for the same address that is down. */
export const hourly = <Data extends { readonly program: string }>(
  type: 'issue.failed' | 'check.failed',
  data: Data,
  at: number,
) => message(type, [Math.floor(at / HOUR_MS)], data, at);
