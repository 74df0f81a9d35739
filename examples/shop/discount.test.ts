import { describe, expect, it } from 'vitest';
import { discountFor, worthOff } from './discount.mjs';
import { referralProgram } from './program.mjs';

const ten = { kind: 'amount', value: { amount: 1000, currency: 'USD' } };
const known = async (code: string) =>
  code.toLowerCase() === 'anna42' ? { code: 'ANNA42', firstName: 'Anna', offer: ten } : undefined;
const ask = (change: object) =>
  discountFor({
    code: 'anna42',
    subtotal: 6400,
    firstOrder: true,
    program: referralProgram('https://oddkin.example'),
    invitation: known,
    ...change,
  });

describe('a friend’s code at the checkout', () => {
  it('takes the promised amount off and writes the code as its owner does', async () => {
    expect(await ask({})).toEqual({ state: 'applied', code: 'ANNA42', from: 'Anna', cents: 1000 });
  });

  it('never takes off more than there is to pay', () => {
    expect(worthOff(ten, 700)).toBe(700);
  });

  it('rounds a percentage half up, in whole cents', () => {
    expect(worthOff({ kind: 'percent', percent: 15 }, 3310)).toBe(497);
    expect(worthOff({ kind: 'percent', percent: 20 }, 4200)).toBe(840);
  });

  it.each([
    ['somebody who bought before', { firstOrder: false }],
    ['a code that nobody owns', { code: 'NOBODY' }],
    ['something that is no code', { code: '<script>' }],
    [
      'an order below the programme’s minimum',
      {
        program: referralProgram('https://oddkin.example', {
          rules: { firstOrderOnly: true, minimumOrder: { amount: 10_000, currency: 'USD' } },
        }),
      },
    ],
  ])('says why it takes nothing off for %s', async (_who, change) => {
    expect(await ask(change)).toMatchObject({ state: 'refused', why: expect.any(String) });
  });

  it('asks nobody when the field is empty', async () => {
    const invitation = () => Promise.reject(new Error('asked'));
    expect(await ask({ code: '  ', invitation })).toEqual({ state: 'none' });
  });
});
