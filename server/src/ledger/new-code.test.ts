import { isCode } from 'goodword/protocol';
import { describe, expect, it } from 'vitest';
import { newCode } from './new-code.js';

const first = () => 0;

describe('a new code', () => {
  it.each([
    ['Anna', 'ANNABBB'],
    ['Łucja', 'LUCJABBB'],
    ['José María', 'JOSEMARIABBB'],
    ['Weiß', 'WEISSBBB'],
    ['Jo', 'JOBBB'],
    ['Bartholomäus-Maximilian', 'BARTHOLOMABBB'],
    ['X', 'XBBBBBBB'],
    ['지민', 'BBBBBBBB'],
    ['👩‍🚀', 'BBBBBBBB'],
    ['<script>', 'SCRIPTBBB'],
    [undefined, 'BBBBBBBB'],
  ])('for %s can be said and typed: %s', (name, code) => {
    expect(newCode(name, 0, first)).toBe(code);
    expect(isCode(code)).toBe(true);
  });

  it('grows with every try, so that a common name never runs out', () => {
    expect(newCode('Anna', 3, first)).toBe('ANNABBBBBB');
    expect(isCode(newCode('Bartholomäus', 8, first))).toBe(true);
  });

  it('adds no vowel and nothing that can be mistaken for something else', () => {
    const seen = Array.from({ length: 25 }, (_, index) => newCode(undefined, 0, () => index));
    expect(seen.join('')).not.toMatch(/[AEIOUVLS015]/);
  });
});
