import type { Preset } from './preset.js';

/** A commission for a name that is said in a film: only the code counts, no link. */
export const influencer = {
  offers: {
    advocate: { kind: 'commission', percent: 10 },
    friend: { kind: 'percent', percent: 15 },
  },
  rules: {
    windowDays: 30,
    credit: 'last',
    firstOrderOnly: false,
    holdDays: 30,
    signals: 'code',
    stacking: 'alone',
  },
} satisfies Preset;
