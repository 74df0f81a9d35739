import type { Preset } from './preset.js';

/** A code on the receipt, passed on by hand and redeemed at the till. */
export const retailReceipt = {
  offers: {
    advocate: { kind: 'amount', value: { amount: 1_000, currency: 'USD' } },
    friend: { kind: 'amount', value: { amount: 1_000, currency: 'USD' } },
  },
  rules: {
    windowDays: 30,
    credit: 'last',
    firstOrderOnly: true,
    minimumOrder: { amount: 3_000, currency: 'USD' },
    holdDays: 14,
    signals: 'code',
  },
} satisfies Preset;
