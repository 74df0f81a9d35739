const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Pauses before the second try, the third, and so on: about two days, after which a message is dead. */
export const PAUSES_MS: readonly number[] = [
  5 * SECOND,
  MINUTE,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  12 * HOUR,
  24 * HOUR,
];

const LONGEST_WISH_MS = 24 * HOUR;

/**
 * How long to wait after a failed try; undefined where it was the last one. Never shorter than the other side asked
 * for, up to a day.
 *
 * @param tries How often it was tried until now.
 * @param jitter From 0 to 1: spreads what failed together, by a quarter each way.
 * @param retryAfter The other side's `Retry-After`, in seconds or as a date.
 */
export function pauseAfter(
  tries: number,
  jitter: number,
  retryAfter: string | undefined,
  now: number,
): number | undefined {
  const pause = PAUSES_MS[tries - 1];
  if (pause === undefined) return undefined;
  const asked = /^\d+$/.test(retryAfter ?? '')
    ? Number(retryAfter) * SECOND
    : Date.parse(retryAfter ?? '') - now;
  const wish = Number.isFinite(asked) ? Math.min(asked, LONGEST_WISH_MS) : 0;
  return Math.max(Math.round(pause * (0.75 + jitter / 2)), wish);
}
