const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;

/** Mails to one person in any 24 hours and any seven days. */
export interface MailCaps {
  readonly perDay: number;
  readonly perWeek: number;
}

/** How far back mails count. */
export const COUNTS_MS = WEEK_MS;

/**
 * When one more mail may go to somebody: `now`, or later.
 *
 * @param sent When the others went, oldest first.
 */
export function mayGoAt(
  sent: readonly number[],
  { perDay, perWeek }: MailCaps,
  now: number,
): number {
  return Math.max(now, freeAt(sent, perDay, DAY_MS, now), freeAt(sent, perWeek, WEEK_MS, now));
}

// The place of the oldest one that still counts becomes free first.
function freeAt(sent: readonly number[], most: number, span: number, now: number): number {
  const counting = sent.filter((at) => at > now - span);
  return counting.length < most ? now : (counting.at(-most) ?? now) + span;
}
