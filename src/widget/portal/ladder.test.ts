import { describe, expect, it } from 'vitest';
import type { Offer } from '../../protocol/offer.js';
import type { Program } from '../../protocol/program.js';
import { ladderOf } from './ladder.js';

const credit = (amount: number): Offer => ({ kind: 'credit', value: { amount, currency: 'USD' } });
const program = {
  offers: { advocate: credit(500), friend: { kind: 'nothing' } },
  tiers: [
    { from: 2, advocate: credit(1000) },
    { from: 5, advocate: credit(2000) },
  ],
} as unknown as Program;

describe('the steps of a program that pays more for more friends', () => {
  it('name what she gets now, what is next, and how many friends are missing', () => {
    const ladder = ladderOf(program, { from: 5, left: 2, offer: credit(2000) });
    expect(ladder?.steps.map(({ from, is }) => [from, is])).toEqual([
      [1, 'reached'],
      [2, 'reached'],
      [5, 'next'],
    ]);
    expect(ladder?.next).toMatchObject({ friends: 3, left: 2 });
  });

  it('end on the last one', () => {
    const ladder = ladderOf(program, undefined);
    expect(ladder?.steps.every(({ is }) => is === 'reached')).toBe(true);
    expect(ladder?.next).toBeUndefined();
  });

  it('follow the version that she shared under where the program has changed since', () => {
    const ladder = ladderOf(program, { from: 3, left: 1, offer: credit(1500) });
    expect(ladder?.steps.find(({ is }) => is === 'next')).toMatchObject({
      from: 3,
      offer: credit(1500),
    });
  });

  it('are not there where every friend earns the same', () => {
    const { tiers: _, ...plain } = program;
    expect(ladderOf(plain, undefined)).toBeUndefined();
  });
});
