import { describe, expect, it } from 'vitest';
import { addTo, changeIn, countOf, linesOf, subtotalOf } from './cart.mjs';

describe('the basket', () => {
  it('adds up in whole cents and counts every cup of a set once', () => {
    const cart = addTo(addTo({}, 'uncle-moss', '1'), 'the-twins', '2');
    expect(subtotalOf(cart)).toBe(6400 + 2 * 4200);
    expect(countOf(cart)).toBe(3);
  });

  it('adds to what is there already and never holds more than nine of a pot', () => {
    const cart = addTo(addTo({}, 'nan', '5'), 'nan', '7');
    expect(linesOf(cart)).toMatchObject([{ quantity: 9, total: 9 * 3200 }]);
  });

  it('puts a pot back when none is wanted', () => {
    expect(changeIn(addTo({}, 'nan', '2'), 'nan', '0')).toEqual({});
  });

  it.each([
    ['a pot that was never made', 'teapot-of-doom', '1'],
    ['the prototype of all pots', '__proto__', '1'],
    ['no pot at all', undefined, '1'],
  ])('leaves the basket alone for %s', (_what, id, quantity) => {
    expect(addTo({ nan: 1 }, id, quantity)).toEqual({ nan: 1 });
  });

  it('takes one pot where the quantity is no number', () => {
    expect(addTo({}, 'nan', '1e3; drop table')).toEqual({ nan: 1 });
    expect(changeIn({ nan: 2 }, 'nan', '-4')).toEqual({ nan: 2 });
  });
});
