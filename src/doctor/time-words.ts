const UNITS: readonly (readonly [ms: number, word: string])[] = [
  [86_400_000, 'day'],
  [3_600_000, 'hour'],
  [60_000, 'minute'],
  [1_000, 'second'],
];

/** A stretch of time in the largest unit that fits: `3 days`. Below a second: `a moment`. */
export function ageWords(ms: number): string {
  for (const [unit, word] of UNITS) {
    const count = Math.round(ms / unit);
    if (ms >= unit) return `${count} ${word}${count === 1 ? '' : 's'}`;
  }
  return 'a moment';
}
