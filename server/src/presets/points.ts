import type { Preset } from './preset.js';

/** Loyalty points for both. */
export const points = {
  offers: {
    advocate: { kind: 'points', points: 250 },
    friend: { kind: 'points', points: 100 },
  },
  rules: {
    windowDays: 30,
    credit: 'last',
    firstOrderOnly: true,
    holdDays: 14,
    caps: { perPeriod: { days: 30, units: 1_000 } },
  },
} satisfies Preset;
