import type { Preset } from './preset.js';

/** A code on the receipt or a card, passed on by hand, redeemed at the till or scanned and used in the web shop. */
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
  },
} satisfies Preset;
