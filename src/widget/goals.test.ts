import { describe, expect, it } from 'vitest';
import type { Standing } from '../protocol/standing.js';
import { goalsEnglish } from './english/goals.js';
import { goalsOf } from './goals.js';
import en from './locales/en.js';
import { createPhrasebook } from './phrasebook.js';

const book = createPhrasebook({ ...en, ...goalsEnglish }, 'en');
const NOW = Date.UTC(2026, 11, 1);
const advocate = {
  ...{ code: 'ANNA42', link: 'https://shop.example/?via=ANNA42' },
  ...{ visits: 4, orders: 3, earned: [], rewards: [] },
};
const usd = (amount: number) => ({ amount, currency: 'USD' });
const contest = { name: { en: 'Winter race' }, until: NOW + 1, leaders: [] };
const trees = { id: 'trees', name: 'Trees' };
const books = { id: 'books', name: 'Books' };

const said = (standing: Standing) => goalsOf(standing, book, NOW);

describe('what an advocate reads of what is before her', () => {
  it('is how many friends are missing until the next step', () => {
    const nextTier = { from: 5, left: 2, offer: { kind: 'credit', value: usd(2_000) } } as const;
    expect(said({ advocate: { ...advocate, nextTier } })).toEqual([
      '2 more until you get $20 credit per friend',
    ]);
  });

  it('is her place in the contest, as long as it runs', () => {
    const own = { place: 4, orders: 3 };
    expect(said({ advocate, contest: { ...contest, own } })).toEqual([
      'Winter race · Your place: 4',
    ]);
    expect(said({ advocate, contest: { ...contest, own, until: NOW } })).toEqual([]);
    expect(said({ advocate, contest })).toEqual([]);
  });

  it('is what her own cause has received, and nothing of the others', () => {
    const donated = [
      { cause: books, value: usd(900) },
      { cause: trees, value: usd(12_500) },
    ];
    expect(said({ advocate: { ...advocate, cause: 'trees' }, donated })).toEqual([
      'Trees · $125 so far',
    ]);
    expect(said({ advocate, donated })).toEqual([]);
  });

  it('is nothing where the program has nothing of the kind', () => {
    expect(said({ advocate })).toEqual([]);
    expect(said({})).toEqual([]);
  });
});
