import { afterEach, expect, it, vi } from 'vitest';
import { retryAfterMs } from './retry-after.js';

afterEach(() => vi.unstubAllEnvs());

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

it.each(['UTC', 'Asia/Seoul', 'America/New_York'])(
  'reads the oldest form of a date as GMT, also for a shopper in %s',
  (zone) => {
    vi.stubEnv('TZ', zone);
    expect(new Date(0).getHours() === 0).toBe(zone === 'UTC');
    expect(retryAfterMs('Thu Jan  1 00:01:40 1970', 10_000)).toBe(90_000);
  },
);
