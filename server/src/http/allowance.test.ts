import { describe, expect, it } from 'vitest';
import { allowance } from './allowance.js';

const MINUTE = 60_000;

describe('an allowance', () => {
  it('lets everything through up to its number, then says how long to wait', () => {
    const some = allowance({ times: 3, perMs: MINUTE });
    expect([1, 2, 3, 4].map(() => some.take('a', 0))).toEqual([0, 0, 0, 20_000]);
    expect(some.take('b', 0)).toBe(0);
  });

  it('gives back evenly, and never more than its number', () => {
    const some = allowance({ times: 3, perMs: MINUTE });
    for (let i = 0; i < 3; i++) some.take('a', 0);
    expect(some.wait('a', 20_000)).toBe(0);
    expect(some.take('a', 20_000)).toBe(0);
    expect(some.take('a', 20_000)).toBe(20_000);
    const later = 100 * MINUTE;
    expect([1, 2, 3, 4].map(() => some.take('a', later))).toEqual([0, 0, 0, 20_000]);
  });

  it('takes several at once or none of them', () => {
    const some = allowance({ times: 10, perMs: MINUTE });
    expect(some.take('a', 0, 8)).toBe(0);
    expect(some.take('a', 0, 3)).toBe(6_000);
    expect(some.take('a', 0, 2)).toBe(0);
  });

  it('forgets whoever has not asked for longest when too many ask', () => {
    const some = allowance({ times: 1, perMs: MINUTE, askers: 2 });
    for (const who of ['a', 'b', 'a', 'c']) some.take(who, 0);
    some.take('d', 0);
    expect(some.wait('c', 0)).toBe(MINUTE);
    expect(some.wait('b', 0)).toBe(0);
  });

  it('remembers the last ones, however many have asked and asked again', () => {
    const some = allowance({ times: 1_000, perMs: MINUTE, askers: 4 });
    const asking = Array.from({ length: 500 }, (_, nth) => `${(nth * nth) % 11}`);
    for (const who of asking) some.take(who, 0);
    const [last, before] = [[...new Set([...asking].reverse())].slice(0, 4), [...new Set(asking)]];
    expect(last.map((who) => some.take(who, 0, 1_000) > 0)).toEqual(last.map(() => true));
    const others = before.filter((who) => !last.includes(who));
    expect(others.map((who) => some.take(who, 0, 1_000))).toEqual(others.map(() => 0));
  });

  it('locks nobody out for longer than its time when the clock is set back by a year', () => {
    const some = allowance({ times: 1, perMs: MINUTE });
    some.take('a', 365 * 86_400_000);
    expect(some.wait('a', 0)).toBe(MINUTE);
  });
});
