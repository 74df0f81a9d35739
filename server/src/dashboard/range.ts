import type { Span } from './api.js';

export const RANGES = [7, 30, 90] as const;
export type Range = (typeof RANGES)[number];

const DAY_MS = 86_400_000;

/** The last so many whole days in UTC, today included: the days of a report begin at midnight UTC. */
export function spanOf(range: Range, now: number): Span {
  const to = (Math.floor(now / DAY_MS) + 1) * DAY_MS;
  return { from: to - range * DAY_MS, to };
}
