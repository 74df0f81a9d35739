import { describe, expect, it } from 'vitest';
import { whyWords } from './words-of-reasons.js';

const LANGUAGES = 'en ko zh-Hant zh-TW pl de fr es it nl ja ar he tr uk pt zh'.split(' ');

describe.each(Object.entries(whyWords))('the reason %s', (_reason, texts) => {
  it('is said in every language that the popup speaks', () => {
    expect(Object.keys(texts)).toEqual(expect.arrayContaining(LANGUAGES));
    for (const text of Object.values(texts)) expect(text).toMatch(/\p{L}{2}/u);
  });
});

it('no two reasons read the same in one language', () => {
  for (const language of LANGUAGES) {
    const said = Object.values(whyWords).map((texts) => texts[language]);
    expect(new Set(said).size, language).toBe(said.length);
  }
});
