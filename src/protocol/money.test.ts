import { describe, expect, it } from 'vitest';
import { parseMoney } from './money.js';

const read = (input: unknown, currency: unknown = 'USD') => {
  const money = parseMoney(input, currency);
  return money.ok ? money.value.amount : money.problem.code;
};

describe('reading an amount as a shop writes it', () => {
  it.each([
    ['19.99', 'USD', 1999],
    ['19.9', 'USD', 1990],
    ['19', 'USD', 1900],
    ['1.234,56', 'EUR', 123456],
    ['1,234.56', 'USD', 123456],
    ['1 234,56', 'PLN', 123456],
    ['1\u00a0234,56', 'PLN', 123456],
    ["1'234.50", 'CHF', 123450],
    ['1,234,567', 'USD', 123456700],
    ['12,5', 'EUR', 1250],
    ['1234', 'JPY', 1234],
    ['1234.00', 'KRW', 1234],
    ['1.234', 'KWD', 1234],
    ['1.5', 'BHD', 1500],
    ['0', 'USD', 0],
    [42, 'USD', 4200],
    [0.1 + 0.2, 'USD', 30],
    ['90071992547409.91', 'usd', 9007199254740991],
  ])('takes %j %s as %d minor units', (input, currency, amount) => {
    expect(read(input, currency)).toBe(amount);
  });

  it.each([
    ['1,234'],
    ['1.234'],
    ['1.234.56'],
    ['1,23,456'],
    ['-5'],
    ['$5'],
    ['5 USD'],
    [''],
    ['19.999'],
    [-1],
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
    [1e21],
    ['99999999999999999'],
    [19.999],
    [null],
    [undefined],
    [{}],
    [['5']],
  ])('refuses %j rather than guess', (input) => {
    expect(read(input)).toBe('bad-amount');
  });

  it('refuses decimals that the currency does not have', () => {
    expect(read('1234.5', 'JPY')).toBe('bad-amount');
  });

  it.each([[null], [''], ['$'], ['DOLLAR'], ['US'], [840]])('refuses %j as a currency', (unit) => {
    expect(read('1', unit)).toBe('bad-currency');
  });
});
