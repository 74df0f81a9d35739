import { afterEach, expect, it } from 'vitest';
import { opened, tab } from './courier.fixture.js';
import { drop, dropped } from './dropped.js';
import { waitingIds, writeAhead } from './write-ahead.js';

const NOW = 1_800_000_000_000;
afterEach(() => localStorage.clear());

it('what was given up is told with its reason, the latest hundred, oldest first, on the next page too', () => {
  for (let nth = 0; nth < 130; nth++) {
    writeAhead(tab(), opened(`note-${nth}`));
    drop(tab(), `note-${nth}`, 'too-old', NOW + nth);
  }
  const list = dropped(tab());
  expect(list).toHaveLength(100);
  expect(list[0]).toEqual({ id: 'note-30', reason: 'too-old' });
  expect(list[99]).toEqual({ id: 'note-129', reason: 'too-old' });
  expect(localStorage.length).toBe(100);
});

it('two tabs that give up at the same moment lose nothing of each other', () => {
  const [first, second] = [tab(), tab()];
  writeAhead(first, opened('a'));
  writeAhead(second, opened('b'));
  // As if the second had read the list before the first wrote to it: there is no list.
  drop(first, 'a', 'too-old', NOW);
  drop(second, 'b', 'too-large', NOW);
  expect(
    dropped(tab())
      .map(({ id }) => id)
      .sort(),
  ).toEqual(['a', 'b']);
  expect(Object.keys(localStorage).sort()).toEqual(['gw.drop.a', 'gw.drop.b']);
});

it('a note that is gone is not given up: another tab has delivered it, or it was taken back', () => {
  drop(tab(), 'gone', 'too-old', NOW);
  expect([dropped(tab()), waitingIds(tab()), localStorage.length]).toEqual([[], [], 0]);
});
