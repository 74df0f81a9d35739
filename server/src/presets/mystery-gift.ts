import type { Preset } from './preset.js';

/** A hidden gift, drawn from a weighted set and revealed when it is earned. */
export const mysteryGift = {
  offers: {
    advocate: {
      kind: 'mystery',
      prizes: [
        { weight: 70, offer: { kind: 'credit', value: { amount: 500, currency: 'USD' } } },
        { weight: 25, offer: { kind: 'credit', value: { amount: 1_500, currency: 'USD' } } },
        { weight: 5, offer: { kind: 'product', name: 'a gift box' } },
      ],
    },
    friend: { kind: 'percent', percent: 15 },
  },
  rules: { windowDays: 30, credit: 'last', firstOrderOnly: true, holdDays: 14 },
} satisfies Preset;
