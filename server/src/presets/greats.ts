import type { Preset } from './preset.js';

/** The same percentage for both: one headline says it. */
export const greats = {
  offers: {
    advocate: { kind: 'percent', percent: 20 },
    friend: { kind: 'percent', percent: 20 },
  },
  rules: { windowDays: 30, credit: 'last', firstOrderOnly: true, holdDays: 14 },
} satisfies Preset;
