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
  it('name what she gets now and what is next', () => {
    const steps = ladderOf(program, { from: 5, left: 2, offer: credit(2000) });
    expect(steps.map(({ from, is }) => [from, is])).toEqual([
      [1, 'reached'],
      [2, 'reached'],
      [5, 'next'],
    ]);
  });

  it('end on the last one', () => {
    const steps = ladderOf(program, undefined);
    expect(steps.map(({ is }) => is)).toEqual(['reached', 'reached', 'reached']);
  });

  it('follow the version that she shared under where the program has changed since', () => {
    const steps = ladderOf(program, { from: 3, left: 1, offer: credit(1500) });
    expect(steps.find(({ is }) => is === 'next')).toMatchObject({
      from: 3,
      offer: credit(1500),
    });
  });

  it('are not there where every friend earns the same', () => {
    const { tiers: _, ...plain } = program;
    expect(ladderOf(plain, undefined)).toEqual([]);
  });
});
