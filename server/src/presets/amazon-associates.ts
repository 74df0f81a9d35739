import type { Preset } from './preset.js';

/** A commission on everything that a friend buys, through a link to any page of the shop. */
export const amazonAssociates = {
  offers: { advocate: { kind: 'commission', percent: 4.5 }, friend: { kind: 'nothing' } },
  rules: {
    windowDays: 1,
    credit: 'last',
    firstOrderOnly: false,
    holdDays: 30,
    excludedProducts: ['gift-card'],
  },
} satisfies Preset;
