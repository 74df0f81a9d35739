import type { Parts, PartsByName } from './stage.js';

/** The parts for npm: literal imports, so that the shop's bundler sees and splits them. */
export const bundledParts: Parts = (name) => BUNDLED[name]();

const BUNDLED: { [Name in keyof PartsByName]: () => Promise<PartsByName[Name]> } = {
  delivery: () => import('./engine.js'),
  conversion: () => import('./conversion.js'),
  invitation: () => import('./invitation.js'),
  widget: () => import('./sharing.js'),
  welcome: () => import('./welcome.js'),
  advocate: () => import('./widget/advocate.js'),
  'locales/en': () => import('./widget/locales/en.js'),
  'locales/ko': () => import('./widget/locales/ko.js'),
  'locales/pl': () => import('./widget/locales/pl.js'),
  'locales/zh-Hant': () => import('./widget/locales/zh-Hant.js'),
};
