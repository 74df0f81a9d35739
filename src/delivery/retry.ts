const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 300_000;

/**
 * How long to wait before the next try, in milliseconds: doubling with each failure up to five minutes. `chance`
 * (0 to 1) spreads tabs that failed together over half of the pause.
 */
export const pauseBefore = (attempt: number, chance: number): number =>
  Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** attempt) * (0.5 + chance / 2);
