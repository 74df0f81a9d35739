import type { Preset } from './preset.js';

/** The same amount off for both, on the friend’s first order. */
export const rothys = {
  offers: {
    advocate: { kind: 'amount', value: { amount: 2_000, currency: 'USD' } },
    friend: { kind: 'amount', value: { amount: 2_000, currency: 'USD' } },
  },
  rules: { windowDays: 30, credit: 'last', firstOrderOnly: true, holdDays: 30 },
} satisfies Preset;
