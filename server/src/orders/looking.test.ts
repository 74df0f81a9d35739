import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Left, type Looking, startLooking } from './looking.js';

let looking: Looking;
let left: number;
let rounds: number;
/** Does one thing of a heap. */
const work = async (): Promise<Left> => {
  rounds += 1;
  if (left === 0) return 'nothing';
  left -= 1;
  return left > 0 ? 'more' : 'nothing';
};
/** The same, and each round takes so many milliseconds. */
const slow = (ms: number) => async () => {
  await new Promise((done) => setTimeout(done, ms));
  return work();
};

beforeEach(() => {
  vi.useFakeTimers();
  rounds = 0;
});
afterEach(async () => {
  await looking.stop();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('a heap is worked through at once, and then it is looked for more every second', async () => {
  left = 500;
  looking = startLooking(work);
  await vi.advanceTimersByTimeAsync(1_999);
  expect([left, rounds]).toEqual([0, 500]);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(rounds).toBe(502);
});

it('between two rounds there is as long a rest, so that orders are not kept waiting', async () => {
  left = 10;
  looking = startLooking(slow(100));
  await vi.advanceTimersByTimeAsync(1_000);
  await vi.advanceTimersByTimeAsync(100 + 3 * 200);
  expect(rounds).toBe(4);
});

it('the rest after a long round is a second', async () => {
  left = 10;
  looking = startLooking(slow(30_000));
  await vi.advanceTimersByTimeAsync(1_000 + 30_000 + 1_000 + 30_000);
  expect(rounds).toBe(2);
});

it('stopping ends a heap after the round that is under way, and cuts a rest short', async () => {
  left = 500;
  looking = startLooking(slow(100));
  await vi.advanceTimersByTimeAsync(1_150);
  expect(rounds).toBe(1);
  await looking.stop();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(rounds).toBe(1);
});

it('what goes wrong is told, and tried again at the next look', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  left = 1;
  let isWell = false;
  looking = startLooking(async () => {
    if (!isWell) throw new Error('The database is away.');
    return work();
  });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(told).toHaveBeenCalledOnce();
  isWell = true;
  await vi.advanceTimersByTimeAsync(1_000);
  expect(left).toBe(0);
});
