import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayGoAt } from './caps.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

describe('how often a person is written to', () => {
  it('goes at once while there is a place, and else when the oldest one is old enough', () => {
    const caps = { perDay: 2, perWeek: 3 };
    const now = 10 * DAY;
    expect(mayGoAt([], caps, now)).toBe(now);
    expect(mayGoAt([now - HOUR], caps, now)).toBe(now);
    expect(mayGoAt([now - 2 * HOUR, now - HOUR], caps, now)).toBe(now + 22 * HOUR);
    expect(mayGoAt([now - 6 * DAY, now - 5 * DAY, now - 4 * DAY], caps, now)).toBe(now + DAY);
    expect(mayGoAt([now - 7 * DAY, now - 5 * DAY, now - 4 * DAY], caps, now)).toBe(now);
  });

  it('is never more than the merchant allows in any day or week, whenever things happen', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 30 * 24 }), { maxLength: 60 }),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 9 }),
        (hours, perDay, perWeek) => {
          const sent: number[] = [];
          for (const hour of hours.sort((a, b) => a - b)) {
            const now = Math.max(hour * HOUR, sent.at(-1) ?? 0);
            sent.push(mayGoAt(sent, { perDay, perWeek }, now));
          }
          const most = (span: number) =>
            Math.max(
              0,
              ...sent.map((at) => sent.filter((one) => one > at - span && one <= at).length),
            );
          expect(most(DAY)).toBeLessThanOrEqual(perDay);
          expect(most(7 * DAY)).toBeLessThanOrEqual(perWeek);
        },
      ),
    );
  });
});
