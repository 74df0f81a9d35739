import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readExactJson } from './read-exact-json.js';

const withTexts = (value: unknown) =>
  JSON.parse(JSON.stringify(value), (_key, part: unknown) =>
    typeof part === 'number' ? JSON.stringify(part) : part,
  );

describe('reading a platform’s JSON', () => {
  it('keeps every digit of every number, and leaves texts alone', () => {
    expect(
      readExactJson(
        '{"id":820982911946154508,"total":"12.00","tax":-0.10e+2,"say":"no 7, \\"8\\" \\\\"}',
      ),
    ).toEqual({ id: '820982911946154508', total: '12.00', tax: '-0.10e+2', say: 'no 7, "8" \\' });
    expect(readExactJson('[1,true,null,"1"]')).toEqual(['1', true, null, '1']);
  });

  it('reads the same as JSON does, numbers aside', () => {
    // U+0000 and half a surrogate pair are taken out on purpose: no database stores them.
    const storable = (text: string) =>
      !text.includes('\0') && Buffer.from(text).toString() === text;
    const key = fc.string({ unit: 'binary' }).filter(storable);
    const value = fc.jsonValue({ stringUnit: 'grapheme' });
    fc.assert(
      fc.property(fc.dictionary(key, value), (whole) => {
        expect(readExactJson(JSON.stringify(whole))).toEqual(withTexts(whole));
      }),
    );
  });

  it.each(['', '{', 'id=1', '{"a":}', '"'.repeat(1_000), '[1 2]'])(
    'answers nothing for %j',
    (text) => {
      expect(readExactJson(text)).toBeUndefined();
    },
  );
});
