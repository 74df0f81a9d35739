import { expect, it } from 'vitest';
import { isSigned, withParameter } from './with-parameter.js';

it.each([
  ['https://pay.shop.io/', 'https://pay.shop.io/?via=ANNA42'],
  ['https://pay.shop.io/a?x=1%20+2', 'https://pay.shop.io/a?x=1%20+2&via=ANNA42'],
  ['//pay.shop.io/a?', '//pay.shop.io/a?via=ANNA42'],
  ['https://pay.shop.io/a?b=%C3%9C&c', 'https://pay.shop.io/a?b=%C3%9C&c&via=ANNA42'],
  ['https://pay.shop.io/a?via=OLD&b=2?3#pay?t', 'https://pay.shop.io/a?b=2?3&via=ANNA42#pay?t'],
  ['https://pay.shop.io/a?x=100%&#/pay?b#c', 'https://pay.shop.io/a?x=100%&via=ANNA42#/pay?b#c'],
])('adds to %s before the fragment and respells nothing', (address, longer) => {
  expect(withParameter(address, 'via', 'ANNA42')).toBe(longer);
});

it('knows an address that bears a signature', () => {
  const signed = (query: string) => isSigned(new URL(`https://files.shop.io/a?${query}`));
  for (const query of ['X-Amz-Signature=1', 'x=1&sig=2', 'hmac=3', 'Signature=4']) {
    expect([query, signed(query)]).toEqual([query, true]);
  }
  for (const query of ['signup=1', 'design=2', 'size=l', 'hashtag=x', '']) {
    expect([query, signed(query)]).toEqual([query, false]);
  }
});
