import type { Preset } from './preset.js';

/** A donation to a cause that the advocate chooses, and a discount for the friend. */
export const charity = {
  offers: {
    advocate: {
      kind: 'donation',
      value: { amount: 500, currency: 'USD' },
      causes: [
        { id: 'trees', name: { en: 'Trees', ko: '나무 심기', 'zh-Hant': '植樹', pl: 'Drzewa' } },
        { id: 'books', name: { en: 'Books', ko: '책', 'zh-Hant': '書籍', pl: 'Książki' } },
      ],
    },
    friend: { kind: 'percent', percent: 10 },
  },
  rules: { windowDays: 30, credit: 'last', firstOrderOnly: true, holdDays: 14 },
} satisfies Preset;
