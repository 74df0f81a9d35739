import type { Preset } from './preset.js';

/** A percentage for the friend, credit for the advocate. */
export const bombas = {
  offers: {
    advocate: { kind: 'credit', value: { amount: 2_000, currency: 'USD' } },
    friend: { kind: 'percent', percent: 25 },
  },
  rules: { windowDays: 30, credit: 'last', firstOrderOnly: true, holdDays: 30 },
} satisfies Preset;
