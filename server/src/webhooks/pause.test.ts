import { describe, expect, it } from 'vitest';
import { PAUSES_MS, pauseAfter } from './pause.js';

const NOW = Date.UTC(2026, 10, 22);
const after = (tries: number, retryAfter?: string, jitter = 0.5) =>
  pauseAfter(tries, jitter, retryAfter, NOW);

describe('the pause after a failed try', () => {
  it('grows with every try until there is none any more', () => {
    const pauses = PAUSES_MS.map((_, index) => after(index + 1) ?? 0);
    expect(pauses).toEqual([...pauses].sort((a, b) => a - b));
    expect(pauses[0]).toBe(5_000);
    expect(after(PAUSES_MS.length + 1)).toBeUndefined();
  });

  it('is spread by a quarter each way', () => {
    expect([after(1, undefined, 0), after(1, undefined, 1)]).toEqual([3_750, 6_250]);
  });

  it('is at least what the other side asks for, in seconds or as a date, up to a day', () => {
    expect(after(1, '120')).toBe(120_000);
    expect(after(1, new Date(NOW + 60_000).toUTCString())).toBe(60_000);
    expect(after(1, '1')).toBe(5_000);
    expect(after(1, 'Thu, 01 Jan 1970 00:00:00 GMT')).toBe(5_000);
    expect(after(1, 'soon')).toBe(5_000);
    expect(after(1, '99999999')).toBe(86_400_000);
  });
});
