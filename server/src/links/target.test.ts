import { describe, expect, it } from 'vitest';
import { targetOf } from './target.js';

const SHOP = { shareUrl: 'https://shop.example/de/?lang=de#top', links: { hosts: ['shop.de'] } };
const FRONT = 'https://shop.example/de/?lang=de&via=ANNA42#top';
const lead = (search = '', path = '') => targetOf(SHOP, { code: 'ANNA42', path, search });
const leadTo = (to: string) => lead(`?to=${encodeURIComponent(to)}`);

describe('where a short link leads', () => {
  it('is the shop, with the code, and its address otherwise as the merchant wrote it', () => {
    expect(lead()).toBe(FRONT);
  });

  it.each([
    ['/products/jar', 'https://shop.example/products/jar?via=ANNA42'],
    ['products/jar', 'https://shop.example/products/jar?via=ANNA42'],
    ['/products/jar?size=2#reviews', 'https://shop.example/products/jar?size=2&via=ANNA42#reviews'],
    ['https://shop.example/a', 'https://shop.example/a?via=ANNA42'],
    ['https://shop.de/a', 'https://shop.de/a?via=ANNA42'],
    ['/?via=SOMEBODY', 'https://shop.example/?via=ANNA42'],
    ['/a//b', 'https://shop.example/a//b?via=ANNA42'],
    ['/näh?q=ä', 'https://shop.example/n%C3%A4h?q=%C3%A4&via=ANNA42'],
  ])('may be a page of the shop: %s', (to, target) => {
    expect(leadTo(to)).toBe(target);
  });

  it('may be named by the path behind the code', () => {
    expect(lead('', '/pots/blue')).toBe('https://shop.example/pots/blue?via=ANNA42');
    expect(lead('', '/a%2Fb%20c')).toBe('https://shop.example/a%2Fb%20c?via=ANNA42');
  });

  it.each([
    'https://evil.example/',
    '//evil.example/',
    '///evil.example/',
    '////evil.example/',
    '/\\evil.example/',
    '\\\\evil.example',
    '\\/evil.example',
    '\t//evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    ' //evil.example',
    '\u0000//evil.example',
    'https:evil.example',
    'https:/\\evil.example',
    'HTTPS://EVIL.EXAMPLE',
    'https://shop.example@evil.example/',
    'https://shop.example:443@evil.example/',
    'https://me:secret@shop.example/',
    'https://shop.example.evil.example/',
    'https://evil.example#https://shop.example/',
    'https://evil.example\\@shop.example/',
    'https://shop.example:8443/',
    'https://shop.de:8443/',
    'https://sub.shop.de/',
    'https://xshop.de/',
    'http://shop.de/',
    'http://shop.example/',
    'https://shop。example.evil.example/',
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'blob:https://shop.example/1',
    'file:///etc/passwd',
    'mailto:a@b.example',
    '/.//evil.example',
    '/a/..//evil.example',
    'https://',
    'https://[',
    '%',
  ])('is never anything but the shop, however it is written: %j', (to) => {
    const target = new URL(leadTo(to));
    expect(target.origin).toBe('https://shop.example');
    expect(target.pathname).not.toMatch(/^\/[/\\]/);
    expect(target.searchParams.getAll('via')).toEqual(['ANNA42']);
  });

  it.each(['//evil.example', '/\\evil.example', '/%2e%2e//evil.example'])(
    'is the shop where the path behind the code is %s',
    (path) => {
      expect(lead('', path)).toBe(FRONT);
    },
  );

  it('hears a name of the parameter that is percent-encoded, and the last one of two', () => {
    expect(lead('?%74o=/a')).toBe('https://shop.example/a?via=ANNA42');
    expect(lead('?to=/a&to=//evil.example')).toBe(FRONT);
  });

  it('keeps the rest of the query letter by letter, and only one code', () => {
    expect(lead('?utm_source=a%20b&x&q=%C3%A4+1&via=OTHER&%76ia=OTHER&to=/a')).toBe(
      'https://shop.example/a?utm_source=a%20b&x&q=%C3%A4+1&via=ANNA42',
    );
  });

  it('is the front page without a code where nobody owns it', () => {
    const nobody = { path: '/pots/blue', search: '?to=/a&utm_source=flyer&via=NOBODY' };
    expect(targetOf(SHOP, nobody)).toBe('https://shop.example/de/?lang=de&utm_source=flyer#top');
  });
});
