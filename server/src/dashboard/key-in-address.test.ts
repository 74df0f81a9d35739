// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { keyInFragment, takeKey } from './key-in-address.js';

describe('the admin key', () => {
  it('is taken out of the address at once, and kept nowhere', () => {
    history.replaceState(null, '', '/goodword/dashboard?days=7#key=abc%2Bdef+ghi');
    expect(takeKey(window)).toBe('abc+def+ghi');
    expect(location.pathname + location.search + location.hash).toBe('/goodword/dashboard?days=7');
    expect(takeKey(window)).toBeUndefined();
    expect(sessionStorage.length + localStorage.length).toBe(0);
  });

  it.each([
    ['', undefined],
    ['#top', undefined],
    ['#key=', undefined],
    ['#key=a=b', 'a=b'],
    ['#key=100%', '100%'],
  ])('is read from %j as %j', (hash, key) => {
    expect(keyInFragment(hash)).toBe(key);
  });
});
