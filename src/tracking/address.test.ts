import { afterEach, describe, expect, it } from 'vitest';
import { cleanAddress, withoutCode } from './address.js';

afterEach(() => history.replaceState(null, '', '/'));

describe('cleanAddress', () => {
  it('takes the code out of the address and keeps what the shop’s router has noted there', () => {
    history.replaceState({ scroll: 7 }, '', '/mugs?via=ANNA42#top');
    cleanAddress(['via']);
    expect(location.pathname + location.search + location.hash).toBe('/mugs#top');
    expect(history.state).toEqual({ scroll: 7 });
  });
});

describe('withoutCode', () => {
  it('takes the code out and leaves every other letter of the address as it was', () => {
    const clean = (address: string) => withoutCode(new URL(address), ['via']);
    expect(clean('https://shop.example/a?x=1%20+2&via=ANNA42&y=100%#top')).toBe(
      '/a?x=1%20+2&y=100%#top',
    );
    expect(clean('https://shop.example/a?via=ANNA42')).toBe('/a');
    expect(clean('https://shop.example/a?viable=1')).toBe('/a?viable=1');
  });
});
