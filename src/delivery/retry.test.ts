import { expect, it } from 'vitest';
import { pauseBefore, retryAfterMs } from './retry.js';

it('waits longer after each failure, up to five minutes', () => {
  const pauses = [0, 1, 2, 3, 20].map((attempt) => pauseBefore(attempt, 1));
  expect(pauses).toEqual([1_000, 2_000, 4_000, 8_000, 300_000]);
});

it('spreads the tabs that failed together over half of the pause', () => {
  expect([pauseBefore(1, 0), pauseBefore(1, 0.5)]).toEqual([1_000, 1_500]);
});

it.each([
  ['7', 7_000],
  [' 7 ', 7_000],
  ['Thu, 01 Jan 1970 00:01:40 GMT', 90_000],
  ['Thursday, 01-Jan-70 00:01:40 GMT', 90_000],
  ['Thu, 01 Jan 1970 00:00:01 GMT', 0],
  ['-1', 0],
  ['soon', 0],
  ['1e9', 3_600_000],
  ['Infinity', 3_600_000],
  ['', 0],
  [null, 0],
])('reads Retry-After %j as %i ms', (header, ms) => {
  expect(retryAfterMs(header, 10_000)).toBe(ms);
});
