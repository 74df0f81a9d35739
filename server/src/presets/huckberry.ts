import type { Preset } from './preset.js';

/** Prizes for the first three referrers of a month, and a badge for the fourth and the fifth. The month is an example: write yours. */
export const huckberry = {
  offers: { advocate: { kind: 'nothing' }, friend: { kind: 'nothing' } },
  rules: { windowDays: 30, credit: 'last', firstOrderOnly: true, holdDays: 14 },
  contest: {
    id: 'december',
    name: 'The December race',
    from: '2026-12-01T00:00:00Z',
    until: '2027-01-01T00:00:00Z',
    prizes: [
      { places: 1, offer: { kind: 'product', name: 'a weekend bag' } },
      { places: 2, offer: { kind: 'credit', value: { amount: 10_000, currency: 'USD' } } },
      { places: 2, offer: { kind: 'badge', name: 'Trailblazer' } },
    ],
  },
} satisfies Preset;
