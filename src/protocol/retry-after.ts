const LONGEST_ASKED_MS = 3_600_000;

/**
 * Reads `Retry-After`: seconds, or a date (RFC 9110, 10.2.3), as milliseconds from now, an hour at most. 0 where it
 * is missing, past or unreadable.
 */
export function retryAfterMs(header: string | null, now: number): number {
  const seconds = Number(header);
  const ms = Number.isNaN(seconds) ? Date.parse(String(header)) - now : seconds * 1_000;
  return Math.min(LONGEST_ASKED_MS, Math.max(0, ms || 0));
}
