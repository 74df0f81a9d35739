import { describe, expect, it } from 'vitest';
import { endReminders, mayRemind, rememberReminder } from './reminded.js';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const touch = { code: 'ANNA42', at: 1_000 * DAY_MS, known: true };

const notes = () => {
  const kept = new Map<string, string>();
  return {
    get: (key: string) => kept.get(key),
    set: (key: string, text: string) => void kept.set(key, text),
  };
};

describe('a friend who has not ordered', () => {
  it('is not reminded in the visit in which she was welcomed', () => {
    expect(mayRemind(notes(), touch, 3, touch.at + 29 * MINUTE_MS)).toBe(false);
    expect(mayRemind(notes(), touch, 3, touch.at + 31 * MINUTE_MS)).toBe(true);
  });

  it('is reminded once in so many days, also by a clock that was set back', () => {
    const kept = notes();
    const now = touch.at + DAY_MS;
    rememberReminder(kept, 'ANNA42', now);
    expect(mayRemind(kept, touch, 3, now + 3 * DAY_MS - 1)).toBe(false);
    expect(mayRemind(kept, touch, 3, now + 3 * DAY_MS)).toBe(true);
    expect(mayRemind(kept, touch, 3, now - 1)).toBe(true);
  });

  it('is left alone for good once she has ordered or said so, but for another friend’s invitation', () => {
    const kept = notes();
    endReminders(kept, 'ANNA42');
    expect(mayRemind(kept, touch, 3, touch.at + 100 * DAY_MS)).toBe(false);
    expect(mayRemind(kept, { ...touch, code: 'BEN123' }, 3, touch.at + DAY_MS)).toBe(true);
  });
});
