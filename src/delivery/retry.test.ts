import { expect, it } from 'vitest';
import { pauseBefore } from './retry.js';

it('waits longer after each failure, up to five minutes', () => {
  const pauses = [0, 1, 2, 3, 20].map((attempt) => pauseBefore(attempt, 1));
  expect(pauses).toEqual([1_000, 2_000, 4_000, 8_000, 300_000]);
});

it('spreads the tabs that failed together over half of the pause', () => {
  expect([pauseBefore(1, 0), pauseBefore(1, 0.5)]).toEqual([1_000, 1_500]);
});
