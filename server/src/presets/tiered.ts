import type { Preset } from './preset.js';

/** More per friend with more friends. */
export const tiered = {
  offers: {
    advocate: { kind: 'credit', value: { amount: 500, currency: 'USD' } },
    friend: { kind: 'percent', percent: 10 },
  },
  rules: { windowDays: 30, credit: 'last', firstOrderOnly: true, holdDays: 14 },
  tiers: [
    { from: 2, advocate: { kind: 'credit', value: { amount: 1_000, currency: 'USD' } } },
    { from: 5, advocate: { kind: 'credit', value: { amount: 2_000, currency: 'USD' } } },
  ],
} satisfies Preset;
