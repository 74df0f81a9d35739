// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { createKeyStore, keyInFragment } from './admin-key.js';

const refusing = (): Storage => {
  throw new DOMException('Storage is blocked', 'SecurityError');
};

beforeEach(() => {
  sessionStorage.clear();
  history.replaceState(null, '', '/goodword/dashboard?days=7');
});

describe('the admin key', () => {
  it('is taken out of the address at once and kept in this tab', () => {
    location.hash = '#key=abc%2Bdef+ghi';
    const keys = createKeyStore(window, () => sessionStorage);
    expect(keys.find()).toBe('abc+def+ghi');
    expect(location.pathname + location.search + location.hash).toBe('/goodword/dashboard?days=7');
    expect(createKeyStore(window, () => sessionStorage).find()).toBe('abc+def+ghi');
  });

  it('is gone after signing out', () => {
    const keys = createKeyStore(window, () => sessionStorage);
    keys.keep('abc');
    keys.forget();
    expect(keys.find()).toBeUndefined();
    expect(sessionStorage.length).toBe(0);
  });

  it('still opens the dashboard from the address where the browser refuses storage', () => {
    location.hash = '#key=abc';
    const keys = createKeyStore(window, refusing);
    expect(keys.find()).toBe('abc');
    expect(() => keys.keep('abc')).not.toThrow();
    expect(keys.find()).toBeUndefined();
  });

  it.each([
    ['', undefined],
    ['#orders', undefined],
    ['#key=', undefined],
    ['#key=100%', '100%'],
  ])('reads %j as %j', (hash, key) => {
    expect(keyInFragment(hash)).toBe(key);
  });
});
