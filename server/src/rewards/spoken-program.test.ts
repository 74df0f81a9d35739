import type { Program } from 'goodword/protocol';
import { describe, expect, it } from 'vitest';
import { spokenProgram } from './spoken-program.js';

const percent = { kind: 'percent', percent: 10 } as const;
const nothing = { kind: 'nothing' } as const;
const program: Program = {
  id: 'default',
  version: 1,
  shop: 'Kiln',
  shareUrl: 'https://kiln.example/',
  offers: { advocate: percent, friend: percent },
  rules: { windowDays: 30, credit: 'last', firstOrderOnly: true, holdDays: 14 },
};
const headline = (offers: Program['offers'], words?: NonNullable<Program['words']>) =>
  spokenProgram({ ...program, offers, ...(words && { words }) }).words?.['en']?.['headline'];

describe('the headline of a program', () => {
  it('is the widget’s own where both sides get something', () => {
    expect(headline({ advocate: percent, friend: percent })).toBeUndefined();
  });

  it('promises nothing to a side that gets nothing', () => {
    expect(headline({ advocate: percent, friend: nothing })).toBe('Share and get {advocate}');
    expect(headline({ advocate: nothing, friend: percent })).toBe('Give your friends {friend}');
    expect(headline({ advocate: nothing, friend: nothing })).toBe('Tell your friends about Kiln');
  });

  it('is the merchant’s where the merchant wrote one', () => {
    const words = { en: { headline: 'Come in' }, sv: { headline: 'Kom in' } };
    expect(headline({ advocate: nothing, friend: percent }, words)).toBe('Come in');
    const spoken = spokenProgram({ ...program, words });
    expect(spoken.words).toEqual(words);
  });

  it('leaves greeting and message to the widget where the friend gets something', () => {
    const { words } = spokenProgram({ ...program, offers: { advocate: nothing, friend: percent } });
    expect(Object.keys(words?.['ko'] ?? {})).toEqual(['headline']);
  });
});

describe('what a contest and a club give', () => {
  it('has words for a widget that has none of its own', () => {
    const name = { en: 'Winter race' };
    const offer = { kind: 'cash', value: { amount: 10_000, currency: 'USD' } } as const;
    const { contest, club } = spokenProgram({
      ...program,
      contest: { id: 'w', name, from: '', until: '', prizes: [{ places: 1, offer }] },
      club: { id: 'c', name, places: 5, offer: { kind: 'membership', name: 'Inner circle' } },
    });
    expect(contest?.prizes[0]?.offer.text?.['en']).toBe('$100 in cash');
    expect(club?.offer.text?.['en']).toBe('Inner circle');
  });
});
