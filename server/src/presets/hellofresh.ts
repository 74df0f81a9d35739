import type { Preset } from './preset.js';

/** A code that the friend gives at sign-up, before any order; more for the friend than for the advocate. */
export const hellofresh = {
  offers: {
    advocate: { kind: 'credit', value: { amount: 2_000, currency: 'USD' } },
    friend: { kind: 'amount', value: { amount: 4_000, currency: 'USD' } },
  },
  rules: { windowDays: 60, credit: 'last', firstOrderOnly: true, holdDays: 7 },
} satisfies Preset;
