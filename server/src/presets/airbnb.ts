import type { Preset } from './preset.js';

/** A discount on the first booking; travel credit once the friend has stayed. */
export const airbnb = {
  offers: {
    advocate: { kind: 'credit', value: { amount: 2_500, currency: 'USD' } },
    friend: { kind: 'amount', value: { amount: 4_000, currency: 'USD' } },
  },
  rules: {
    windowDays: 90,
    credit: 'last',
    firstOrderOnly: true,
    minimumOrder: { amount: 7_500, currency: 'USD' },
    holdDays: 0,
    // The shop's server says `order.completed` when the stay is over.
    milestone: { kind: 'completed' },
  },
} satisfies Preset;
