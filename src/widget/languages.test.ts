import { describe, expect, it } from 'vitest';
import { chooseLanguage, directionOf } from './languages.js';

describe('the language of the popup', () => {
  it.each([
    [['pl-PL'], 'pl', 'pl-PL'],
    [['zh-TW'], 'zh-Hant', 'zh-TW'],
    [['zh-HK', 'en'], 'zh-Hant', 'zh-HK'],
    [['zh-Hant-MO'], 'zh-Hant', 'zh-Hant-MO'],
    [['zh_TW'], 'zh-Hant', 'zh-TW'],
    [['ko_KR'], 'ko', 'ko-KR'],
    [['en-GB', 'pl'], 'en', 'en-GB'],
  ])('is read from %j', (wanted, locale, language) => {
    expect(chooseLanguage(wanted)).toEqual({ locale, language });
  });

  it('is not Traditional Chinese for readers of Simplified Chinese', () => {
    expect(chooseLanguage(['zh-CN', 'ko']).locale).toBe('ko');
    expect(chooseLanguage(['zh', 'en']).locale).toBe('en');
  });

  it('is not a language whose name begins alike', () => {
    expect(chooseLanguage(['kok', 'plt', 'fil']).locale).toBe('en');
  });

  it('is English where nothing that is asked for is a language', () => {
    const nonsense = ['', '{{ locale }}', 'pl_PL.UTF-8', '*', 'C', 'x'.repeat(500)];
    expect(chooseLanguage(nonsense)).toEqual({ locale: 'en', language: 'en' });
    expect(chooseLanguage([])).toEqual({ locale: 'en', language: 'en' });
  });

  it('finds the merchant’s own words for it, also under another tag of the same language', () => {
    expect(chooseLanguage(['zh-HK'], ['ko', 'zh-TW'])).toEqual({
      locale: 'zh-Hant',
      language: 'zh-HK',
      override: 'zh-TW',
    });
  });

  it('may be one that only the merchant has words for', () => {
    expect(chooseLanguage(['ar-EG', 'en'], ['ar'])).toEqual({
      locale: 'en',
      language: 'ar-EG',
      override: 'ar',
    });
  });
});

describe('the direction of writing', () => {
  it.each(['ar', 'he-IL', 'fa', 'ur', 'az-Arab', 'dv'])('is right to left for %s', (language) => {
    expect(directionOf(language)).toBe('rtl');
  });

  it.each(['en', 'ko', 'zh-TW', 'az', 'not a language'])('is left to right for %s', (language) => {
    expect(directionOf(language)).toBe('ltr');
  });
});
