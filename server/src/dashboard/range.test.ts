import { describe, expect, it } from 'vitest';
import { spanOf } from './range.js';
import { searchOf, viewOf } from './view-address.js';

const DAY_MS = 86_400_000;

describe('the days to show', () => {
  it('are whole days in UTC, today included', () => {
    const { from, to } = spanOf(7, Date.UTC(2026, 10, 22, 23, 59));
    expect([from, to]).toEqual([Date.UTC(2026, 10, 16), Date.UTC(2026, 10, 23)]);
  });

  it('begin a new day at midnight', () => {
    const midnight = Date.UTC(2026, 10, 23);
    expect(spanOf(30, midnight).to).toBe(midnight + DAY_MS);
    expect(spanOf(30, midnight - 1).to).toBe(midnight);
  });
});

describe('the address', () => {
  it('brings back the same view after a reload', () => {
    const view = { program: 'spring & summer', range: 90 } as const;
    expect(viewOf(searchOf(view))).toEqual(view);
    expect(viewOf(searchOf({ range: 7 }))).toEqual({ range: 7 });
  });

  it('shows thirty days where it says nothing of use', () => {
    expect(viewOf('?days=365&program=')).toEqual({ range: 30 });
  });
});
