import { afterEach, expect, it, vi } from 'vitest';
import type { Sent } from './backend.js';
import { all, opened, startCourier, tab } from './courier.fixture.js';
import { waitingIds, writeAhead } from './write-ahead.js';

afterEach(() => localStorage.clear());

const holders = async () =>
  ((await navigator.locks.query()).held ?? []).filter(({ name }) => name === 'gw.flush');

it('a page that is put away gives its lock back at once, though a request is under way', async () => {
  writeAhead(tab(), opened('a'));
  let answer = () => {};
  const { courier, sent } = startCourier(
    (batch) => new Promise<Sent>((resolve) => (answer = () => resolve(all(batch)))),
    { turns: navigator.locks },
  );
  await vi.waitFor(async () => expect(await holders()).toHaveLength(1));
  window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
  await vi.waitFor(async () => expect(await holders()).toEqual([]));
  expect(waitingIds(tab())).toEqual(['a']);
  answer();
  await vi.waitFor(() => expect(waitingIds(tab())).toEqual([]));
  expect(sent).toEqual([['a']]);
  courier.stop();
});
