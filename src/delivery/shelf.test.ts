import { afterEach, expect, it } from 'vitest';
import { openShelf } from './shelf.js';

afterEach(() => localStorage.clear());

it('keeps texts in the browser’s storage, where the next page finds them', () => {
  openShelf(() => localStorage).set('gw.a', 'text');
  const shelf = openShelf(() => localStorage);
  expect([shelf.get('gw.a'), shelf.keys()]).toEqual(['text', ['gw.a']]);
  shelf.remove('gw.a');
  expect([shelf.get('gw.a'), localStorage.length]).toEqual([undefined, 0]);
});

it('keeps texts in memory where storage throws', () => {
  const shelf = openShelf(() => {
    throw new DOMException('no', 'SecurityError');
  });
  shelf.set('gw.a', 'text');
  expect([shelf.get('gw.a'), shelf.keys()]).toEqual(['text', ['gw.a']]);
  shelf.remove('gw.a');
  expect([shelf.get('gw.a'), shelf.keys()]).toEqual([undefined, []]);
});

it('keeps in memory what does not fit any more, and reads the newer text of the two', () => {
  let full = false;
  const storage = new Proxy(localStorage, {
    get(target, name) {
      if (name === 'setItem' && full) throw new DOMException('full', 'QuotaExceededError');
      const value = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  const shelf = openShelf(() => storage);
  shelf.set('gw.a', 'old');
  full = true;
  shelf.set('gw.a', 'new');
  expect(shelf.get('gw.a')).toBe('new');
});

it('keeps in memory what the storage takes without a word and does not keep', () => {
  const shelf = openShelf(
    () =>
      new Proxy(localStorage, { get: (_, name) => (name === 'getItem' ? () => null : () => {}) }),
  );
  shelf.set('gw.a', 'text');
  expect([shelf.get('gw.a'), [...shelf.refused.keys()]]).toEqual(['text', ['gw.a']]);
});
