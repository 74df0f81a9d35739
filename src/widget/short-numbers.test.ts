import { describe, expect, it } from 'vitest';
import { shortMoney, shortNumber, shortPlural } from './short-numbers.js';

const LANGUAGES = ['en', 'en-US'];

describe('a number that is written without asking the browser', () => {
  it.each(LANGUAGES)('is written as the browser writes it, in %s', (language) => {
    const inBrowser = new Intl.NumberFormat(language);
    for (let n = 0; n < 1_000; n += 1) {
      expect(shortNumber(n, language)).toBe(inBrowser.format(n));
    }
  });

  it.each(LANGUAGES)('has the form that the browser gives it, in %s', (language) => {
    const inBrowser = new Intl.PluralRules(language);
    for (let n = 0; n < 1_000; n += 1) expect(shortPlural(n, language)).toBe(inBrowser.select(n));
    expect(shortPlural(1, 'fr')).toBeUndefined();
  });

  it.each(LANGUAGES)('is any price below a thousand, to the cent, in %s', (language) => {
    for (const currency of ['USD', 'EUR', 'GBP']) {
      for (const digits of [0, 2]) {
        const inBrowser = new Intl.NumberFormat(language, {
          style: 'currency',
          currency,
          minimumFractionDigits: digits,
          maximumFractionDigits: digits,
        });
        const wrong = Array.from({ length: digits ? 100_000 : 1_000 }, (_, n) =>
          digits ? n / 100 : n,
        ).filter(
          (value) => shortMoney(value, currency, language, digits) !== inBrowser.format(value),
        );
        expect(wrong).toEqual([]);
      }
    }
  });

  it.each([
    ['of four digits', 1_000, 'en'],
    ['that becomes one by rounding', 999.9, 'en'],
    ['of cents that were not asked for', 12.5, 'en'],
    ['below zero', -5, 'en'],
    ['that is none', Number.NaN, 'en'],
    ['in the English of another country', 10, 'en-IN'],
    ['in another language', 10, 'ar'],
  ])('is none %s', (_, value, language) => {
    expect(shortNumber(value, language)).toBeUndefined();
  });

  it('is no price in a currency whose sign depends on who reads it', () => {
    expect(shortMoney(10, 'CAD', 'en-US', 0)).toBeUndefined();
    expect(shortMoney(10, 'toString', 'en-US', 0)).toBeUndefined();
  });
});
