import { describe, expect, it } from 'vitest';
import { createFormat } from './format.js';

const NOW = Date.UTC(2026, 10, 22, 10, 30);
const format = createFormat({ locale: 'en-US', timeZone: 'UTC', now: NOW });

describe('writing money', () => {
  it.each([
    [123_456, 'USD', '$1,234.56'],
    [1_234, 'JPY', '¥1,234'],
    [1_234, 'KWD', 'KWD\u00a01.234'],
    [0, 'EUR', '€0.00'],
    [9_007_199_254_740_991, 'USD', '$90,071,992,547,409.91'],
    [1999, 'dollars', '19.99 dollars'],
  ])('shows %d minor units of %s as %s', (amount, currency, text) => {
    expect(format.money({ amount, currency })).toBe(text);
  });

  it('leaves small change out of headlines, but never all of a small sum', () => {
    const round = (amount: number) => format.roundMoney({ amount, currency: 'USD' });
    expect([round(340_790), round(1000), round(950), round(40)]).toEqual([
      '$3,408',
      '$10',
      '$9.50',
      '$0.40',
    ]);
  });

  it('promises exactly what the offer says', () => {
    const short = (amount: number) => format.shortMoney({ amount, currency: 'USD' });
    expect([short(1000), short(12_345)]).toEqual(['$10', '$123.45']);
  });
});

describe('writing rates', () => {
  it('keeps a decimal where a rate is small', () => {
    expect([format.percent(0.067), format.percent(0.254), format.percent(1)]).toEqual([
      '6.7%',
      '25%',
      '100%',
    ]);
  });
});

describe('writing time', () => {
  it('says the year only where it is another one', () => {
    expect(format.date(Date.UTC(2026, 0, 5))).toBe('Jan 5');
    expect(format.date(Date.UTC(2025, 11, 31))).toBe('Dec 31, 2025');
  });

  it("shows the report's days as the backend counted them, wherever the merchant is", () => {
    const away = createFormat({ locale: 'en-US', timeZone: 'America/Los_Angeles', now: NOW });
    expect(away.reportDay(Date.UTC(2026, 10, 22))).toBe('Sun, Nov 22');
    expect(away.date(Date.UTC(2026, 10, 22))).toBe('Nov 21');
  });
});
