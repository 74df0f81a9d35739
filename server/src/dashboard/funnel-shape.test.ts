import { describe, expect, it } from 'vitest';
import { streamPath, thicknesses } from './funnel-shape.js';

describe('the stream of the funnel', () => {
  it('is as wide as each step counts, on one scale', () => {
    expect(thicknesses([400, 100, 200, 20], 100)).toEqual([100, 25, 50, 5]);
  });

  it('keeps a few among thousands visible, and nothing a thin line', () => {
    expect(thicknesses([9000, 2, 0, 0], 150)).toEqual([150, 3, 1, 1]);
    expect(thicknesses([0, 0, 0, 0], 150)).toEqual([1, 1, 1, 1]);
  });

  it('is one closed outline inside its box, the same above and below', () => {
    const path = streamPath([400, 100, 200, 20], { width: 1000, height: 150 });
    expect(path).toMatch(/^M0 0H180C.*Z$/);
    const [upper = '', lower = ''] = path.split('V');
    expect(upper.match(/C/g)).toHaveLength(3);
    expect(lower.match(/C/g)).toHaveLength(3);
    const numbers = path.match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];
    expect(Math.min(...numbers)).toBe(0);
    expect(Math.max(...numbers)).toBe(1000);
    expect(path).not.toContain('NaN');
  });
});
