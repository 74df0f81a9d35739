import type { Parts } from './stage.js';

/** The parts for npm: literal imports, so that the shop's bundler sees and splits them. */
export const bundledParts: Parts = {
  delivery: () => import('./engine.js'),
  widget: () => import('./sharing.js'),
  welcome: () => import('./welcome.js'),
  progress: () => import('./widget/progress.js'),
  words: (locale) => WORDS[locale](),
};

const WORDS = {
  en: () => import('./widget/locales/en.js'),
  ko: () => import('./widget/locales/ko.js'),
  pl: () => import('./widget/locales/pl.js'),
  'zh-Hant': () => import('./widget/locales/zh-Hant.js'),
} satisfies Record<Parameters<Parts['words']>[0], unknown>;
