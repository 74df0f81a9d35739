import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Goodword } from './api.js';
import { call } from './late-call.js';

const ADDRESS = 'https://checkout.example/pay';
const page = (extras: string) => {
  document.body.innerHTML = `<script type="text/plain" data-with="${extras}"></script>`;
};
const goodword = (more: object = {}) => more as Goodword;

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));
afterEach(() => {
  document.body.innerHTML = '';
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('a call that nobody knows is told in the console, by its name, with those that there are', async () => {
  page('leads');
  const known = goodword({ purchase() {}, open() {} });
  expect(await call(known, 'purchased', [])).toBe(undefined);
  expect(console.error).toHaveBeenCalledExactlyOnceWith(
    'goodword: no call "purchased": there are purchase, open',
  );
});

it('a hand-over that is asked for before its extra is there waits for it', async () => {
  vi.useFakeTimers();
  page('routes hand-over');
  const early = goodword();
  const answered = call(early, 'handOver', [ADDRESS]);
  await vi.advanceTimersByTimeAsync(1_000);
  Object.assign(early, { handOver: async (href: string) => `${href}?gw_ho=token` });
  await vi.advanceTimersByTimeAsync(100);
  expect(await answered).toBe(`${ADDRESS}?gw_ho=token`);
});

it.each([
  [
    'whose extra the tag does not name',
    'leads',
    'goodword: no call "handOver": add data-with="hand-over"',
  ],
  ['whose extra never comes', 'hand-over', expect.stringContaining('no call "handOver"')],
])('a hand-over %s goes to the address as it was', async (_, extras, told) => {
  vi.useFakeTimers();
  page(extras);
  const go = vi.fn();
  const answered = call(goodword(), 'handOver', [ADDRESS, go]);
  await vi.advanceTimersByTimeAsync(6_000);
  expect(await answered).toBe(ADDRESS);
  expect(go).toHaveBeenCalledExactlyOnceWith(ADDRESS);
  expect(console.error).toHaveBeenCalledWith(told);
});
