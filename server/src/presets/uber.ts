import type { Preset } from './preset.js';

/** A ride for a first ride. */
export const uber = {
  offers: {
    advocate: {
      kind: 'units',
      units: 1,
      unit: 'ride',
      name: {
        en: 'a free ride',
        ko: '무료 탑승 1회',
        'zh-Hant': '一次免費乘車',
        pl: 'darmowy przejazd',
      },
    },
    friend: {
      kind: 'units',
      units: 1,
      unit: 'ride',
      name: {
        en: 'a free ride',
        ko: '무료 탑승 1회',
        'zh-Hant': '一次免費乘車',
        pl: 'darmowy przejazd',
      },
    },
  },
  rules: { windowDays: 30, credit: 'first', firstOrderOnly: true, holdDays: 0 },
} satisfies Preset;
