import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { tab } from './courier.fixture.js';
import { leaseOn } from './lease.js';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  localStorage.clear();
  vi.useRealTimers();
});

/** A tab that asks for its turn, and keeps it until `end`. */
function ask(owner: string) {
  const given: boolean[] = [];
  let end = () => {};
  const done = leaseOn(tab(), Date.now, owner).request(
    'gw.flush',
    { ifAvailable: true },
    (turn) => {
      given.push(turn !== null);
      return turn === null ? Promise.resolve() : new Promise((ended) => (end = ended));
    },
  );
  return { given, done, end: () => end() };
}
const aMoment = () => vi.advanceTimersByTimeAsync(50);

it('gives the turn to one tab at a time, and leaves nothing behind', async () => {
  const first = ask('first');
  await aMoment();
  const second = ask('second');
  await aMoment();
  expect([first.given, second.given]).toEqual([[true], [false]]);
  first.end();
  await first.done;
  const third = ask('third');
  await aMoment();
  third.end();
  await third.done;
  expect([third.given, localStorage.length]).toEqual([[true], 0]);
});

it('gives the turn to whoever wrote last where two tabs ask in the same instant', async () => {
  const first = ask('first');
  // Another process, which has not seen yet what the first has written.
  localStorage.setItem('gw.flush.lease', `second ${Date.now()}`);
  await aMoment();
  expect(first.given).toEqual([false]);
  expect(localStorage.getItem('gw.flush.lease')).toMatch(/^second /);
});

it('ends by itself twenty seconds after its tab has died', async () => {
  localStorage.setItem('gw.flush.lease', `dead ${Date.now()}`);
  expect(await ask('early').done.then(() => 'asked')).toBe('asked');
  await vi.advanceTimersByTimeAsync(20_000);
  const late = ask('late');
  await aMoment();
  expect(late.given).toEqual([true]);
});

it('is not taken from a tab that got it after ours had been slow', async () => {
  const slow = ask('slow');
  await aMoment();
  await vi.advanceTimersByTimeAsync(20_000);
  const next = ask('next');
  await aMoment();
  slow.end();
  await slow.done;
  expect(localStorage.getItem('gw.flush.lease')).toMatch(/^next /);
  expect(next.given).toEqual([true]);
});

it.each(['nonsense', 'x 9999999999999', 'x NaN', ' ', 'x -5'])(
  'is free where somebody wrote %j in its place',
  async (text) => {
    localStorage.setItem('gw.flush.lease', text);
    const { given } = ask('ours');
    await aMoment();
    expect(given).toEqual([true]);
  },
);
