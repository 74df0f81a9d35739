/** The longest pause that a `Retry-After` is heeded for. */
export const LONGEST_ASKED_MS = 3_600_000;

/**
 * Reads `Retry-After`: seconds, or a date (RFC 9110, 10.2.3), as milliseconds from now, an hour at most. 0 where it
 * is missing, past or unreadable.
 */
export function retryAfterMs(header: string | null, now: number): number {
  const seconds = Number(header);
  const ms = Number.isNaN(seconds) ? Date.parse(inGmt(String(header))) - now : seconds * 1_000;
  return Math.min(LONGEST_ASKED_MS, Math.max(0, ms || 0));
}

// The oldest of the three forms, asctime's (`Sun Nov  6 08:49:37 1994`), names no zone and means this one.
const inGmt = (date: string): string => date.replace(/^\w{3} \w{3} .*/, '$& GMT');
