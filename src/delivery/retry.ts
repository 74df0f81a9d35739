const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 300_000;
// A backend may ask for longer than that, but not for longer than a page is ever open.
const LONGEST_ASKED_MS = 3_600_000;

/**
 * How long to wait before the next try, in milliseconds: doubling with each failure up to five minutes, never
 * less than the backend asked for. `chance` (0 to 1) spreads tabs that failed together over half of the pause.
 */
export function pauseBefore(attempt: number, chance: number, askedMs = 0): number {
  const pause = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** attempt);
  return Math.round(pause * (0.5 + chance / 2)) + Math.min(LONGEST_ASKED_MS, askedMs);
}

/**
 * Reads `Retry-After`: seconds, or a date (RFC 9110, 10.2.3). 0 where it is missing, past or unreadable.
 */
export function retryAfterMs(header: string | null, now: number): number {
  if (!header) return 0;
  const ms = /^\s*\d+\s*$/.test(header) ? Number(header) * 1_000 : Date.parse(header) - now;
  return Math.max(0, ms || 0);
}
