import type { Preset } from './preset.js';

/** Space for both, and more room to fill on the better plan. */
export const dropbox = {
  offers: {
    advocate: { kind: 'units', units: 500, unit: 'MB' },
    friend: { kind: 'units', units: 500, unit: 'MB' },
  },
  rules: {
    windowDays: 30,
    credit: 'last',
    firstOrderOnly: true,
    holdDays: 0,
    // 16 GB, and 32 GB for whom the shop says that she is on the plan "plus".
    caps: { perAdvocate: { units: 16_384 }, perPlan: { plus: { units: 32_768 } } },
  },
} satisfies Preset;
