import { describe, expect, it } from 'vitest';
import { barsOf, dayAt } from './days-shape.js';

describe('the bars of the days', () => {
  it('stand on the ground, the best day as high as the chart', () => {
    const bars = barsOf([0, 5, 10], { width: 300, height: 40 });
    expect(bars.map(({ y, height }) => [y, height])).toEqual([
      [40, 0],
      [20, 20],
      [0, 40],
    ]);
    expect(bars.every(({ x, width }, i) => x > i * 100 && x + width < (i + 1) * 100)).toBe(true);
  });

  it('show a single order beside a thousand', () => {
    expect(barsOf([1000, 1], { width: 2, height: 100 })[1]?.height).toBe(6);
  });

  it('are none for no days', () => {
    expect(barsOf([], { width: 300, height: 40 })).toEqual([]);
  });
});

describe('pointing at a day', () => {
  it('stays inside the chart at both edges', () => {
    expect([dayAt(-0.1, 30), dayAt(0, 30), dayAt(0.5, 30), dayAt(1, 30)]).toEqual([0, 0, 15, 29]);
  });
});
