import { describe, expect, it } from 'vitest';
import { inLanguage } from './in-language.js';
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
    [['en_US'], 'en', 'en-US'],
    [['zh-CN'], 'zh-Hans', 'zh-CN'],
    [['zh'], 'zh-Hans', 'zh'],
    [['zh-SG'], 'zh-Hans', 'zh-SG'],
    [['zh-Hans-HK'], 'zh-Hans', 'zh-Hans-HK'],
    [['de-AT'], 'de', 'de-AT'],
    [['es-419'], 'es', 'es-419'],
    [['PT_br'], 'pt-BR', 'PT-br'],
    [['ar-EG'], 'ar', 'ar-EG'],
    [['iw-IL'], 'he', 'iw-IL'],
    [['uk-UA-u-hc-h23'], 'uk', 'uk-UA-u-hc-h23'],
  ])('is read from %j', (wanted, locale, language) => {
    expect(chooseLanguage(wanted)).toEqual({ locale, language });
  });

  it.each(['pt-PT', 'pt-AO', 'pt'])('is Brazil’s Portuguese for %s, rather than English', (tag) => {
    expect(chooseLanguage([tag, 'en'])).toEqual({ locale: 'pt-BR', language: tag });
  });

  it('is the next wanted one where only the script of the first differs from ours', () => {
    expect(chooseLanguage(['sr-Latn', 'pl']).locale).toBe('pl');
    expect(chooseLanguage(['uk-Latn', 'de']).locale).toBe('de');
    expect(chooseLanguage(['zh-Latn-pinyin', 'ko']).locale).toBe('ko');
  });

  it('is not a language whose name begins alike', () => {
    expect(chooseLanguage(['kok', 'plt', 'fil', 'arn', 'esu', 'ukr-x', 'dek']).locale).toBe('en');
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

  it('prefers the merchant’s words under the very tag to those for a sister language', () => {
    const merchants = ['pt-BR', 'pt-PT'];
    expect(chooseLanguage(['pt-PT'], merchants).override).toBe('pt-PT');
    expect(chooseLanguage(['pt-AO'], merchants).override).toBe('pt-BR');
  });

  it('may be one that only the merchant has words for', () => {
    expect(chooseLanguage(['fil-PH', 'en'], ['fil'])).toEqual({
      locale: 'en',
      language: 'fil-PH',
      override: 'fil',
    });
  });
});

describe('what a shop wrote in several languages', () => {
  const texts = { en: 'cup', zh: '杯子（简）', 'zh-Hant': '杯子（繁）' };

  it.each([
    ['zh-Hant-TW', '杯子（繁）'],
    ['zh-Hant', '杯子（繁）'],
    ['zh-Hans-CN', '杯子（简）'],
    ['en-US', 'cup'],
    ['pl', 'cup'],
  ])('is read in %s as %s', (language, text) => {
    expect(inLanguage(texts, language)).toBe(text);
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
