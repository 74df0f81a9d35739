import { describe, expect, it } from 'vitest';
import { capture, pageOf } from './capture.js';

const read = (address: string, referrer = '', parameters = ['via']) =>
  capture(new URL(address), referrer, parameters);

describe('capture', () => {
  it('finds the code of the friend who shared, the page and the site it was shared on', () => {
    expect(read('https://shop.example/mugs?via=ANNA42&size=l', 'https://t.co/abc?x=1')).toEqual({
      ok: true,
      value: { code: 'ANNA42', landing: 'https://shop.example/mugs', referrer: 't.co' },
    });
  });

  it('finds nothing on an ordinary visit, or behind an empty parameter', () => {
    expect(read('https://shop.example/?size=l')).toBeUndefined();
    expect(read('https://shop.example/?via=')).toBeUndefined();
  });

  it('reads the code beside another parameter that is spelled wrongly', () => {
    expect(read('https://shop.example/?discount=100%&via=ANNA42')).toMatchObject({ ok: true });
  });

  it('takes the first of several parameters that is there, and the first of a repeated one', () => {
    const code = (address: string) => {
      const found = read(address, '', ['via', 'friend']);
      return found?.ok && found.value.code;
    };
    expect(code('https://shop.example/?friend=BEN1&via=ANNA42')).toBe('ANNA42');
    expect(code('https://shop.example/?friend=BEN1')).toBe('BEN1');
    expect(code('https://shop.example/?via=ANNA42&via=EVE99')).toBe('ANNA42');
  });

  it('reads parameters by their exact names, out of the query and never out of the fragment', () => {
    expect(read('https://shop.example/?VIA=ANNA42')).toBeUndefined();
    expect(read('https://shop.example/#/mugs?via=ANNA42')).toBeUndefined();
    expect(read('https://shop.example/?via=%41NNA42')).toMatchObject({ value: { code: 'ANNA42' } });
    expect(read('https://shop.example/?via=ANNA+42')).toMatchObject({ ok: false });
  });

  it.each([
    ['a cookie attribute', 'x;%20Max-Age=1;%20Domain=evil.example'],
    ['HTML', '%3Cimg%20src=x%3E'],
    ['5,000 characters', 'A'.repeat(5_000)],
    ['two letters', 'AB'],
  ])('refuses %s as a code and says so, shortly', (_, text) => {
    const found = read(`https://shop.example/?via=${text}`);
    expect(found).toMatchObject({ ok: false, problem: { code: 'bad-code' } });
    expect(found?.ok === false && found.problem.message.length).toBeLessThan(80);
  });

  it('survives a referrer that is no address', () => {
    expect(read('https://shop.example/?via=ANNA42', 'about:nonsense')).toMatchObject({ ok: true });
    expect(read('https://shop.example/?via=ANNA42', 'nonsense')).toMatchObject({ ok: true });
  });
});

describe('pageOf', () => {
  it('keeps the query of a page to itself and cuts very long addresses', () => {
    expect(pageOf(new URL('https://shop.example/a?token=secret#b'))).toBe('https://shop.example/a');
    expect(pageOf(new URL(`https://shop.example/${'a'.repeat(900)}`))).toHaveLength(500);
  });
});
