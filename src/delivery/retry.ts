const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 300_000;
const LONGEST_ASKED_MS = 3_600_000;

/**
 * How long to wait before the next try, in milliseconds: doubling with each failure up to five minutes. `chance`
 * (0 to 1) spreads tabs that failed together over half of the pause.
 */
export const pauseBefore = (attempt: number, chance: number): number =>
  Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** attempt) * (0.5 + chance / 2);

/**
 * Reads `Retry-After`: seconds, or a date (RFC 9110, 10.2.3), as milliseconds from now, an hour at most. 0 where it
 * is missing, past or unreadable.
 */
export function retryAfterMs(header: string | null, now: number): number {
  const seconds = Number(header);
  const ms = Number.isNaN(seconds) ? Date.parse(String(header)) - now : seconds * 1_000;
  return Math.min(LONGEST_ASKED_MS, Math.max(0, ms || 0));
}
