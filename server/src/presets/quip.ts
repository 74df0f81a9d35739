import type { Preset } from './preset.js';

/** A thing for the advocate, a discount for the friend; renewals of a subscription earn nothing. */
export const quip = {
  offers: {
    advocate: {
      kind: 'product',
      name: { en: 'a refill pack', ko: '리필 팩', 'zh-Hant': '補充包', pl: 'zestaw uzupełniający' },
      product: 'refill-pack',
    },
    friend: { kind: 'amount', value: { amount: 500, currency: 'USD' } },
  },
  rules: { windowDays: 30, credit: 'last', firstOrderOnly: true, holdDays: 14 },
} satisfies Preset;
