import { describe, expect, it } from 'vitest';
import { pageLoad } from './activation.js';
import { askedAddress } from './asked-address.js';

describe('how a page was loaded', () => {
  const clock = (entry: object | undefined) =>
    ({ timeOrigin: 7, getEntriesByType: () => (entry ? [entry] : []) }) as never as Performance;
  const page = (referrer: string) => ({ referrer, URL: 'https://shop.example/now' }) as Document;

  it.each([
    ['reload', '', true],
    ['back_forward', '', true],
    ['navigate', `${location.origin}/mugs`, true],
    ['navigate', 'https://t.co/', false],
    ['navigate', `${location.origin}.elsewhere.example/mug`, false],
    [undefined, '', false],
  ])('is told from its kind %j and the referrer %j', (type, referrer, again) => {
    expect(pageLoad(clock({ type }), page(referrer))).toEqual({ again, began: 7 });
    expect(pageLoad(clock(undefined), page(referrer)).again).toBe(/mugs/.test(referrer));
  });

  it('is told from the address that was asked for, where the browser says it', () => {
    const asked = (entry: object | undefined) => askedAddress(clock(entry), page('')).href;
    expect(asked({ name: 'https://shop.example/?via=ANNA42#/a' })).toBe(
      'https://shop.example/?via=ANNA42#/a',
    );
    for (const entry of [undefined, { name: 'document' }, { name: '' }]) {
      expect(asked(entry)).toBe('https://shop.example/now');
    }
  });
});
