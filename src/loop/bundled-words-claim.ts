import type { PartsByName } from './stage.js';

type Name = Extract<keyof PartsByName, `words/claim/${string}`>;

/** The words of "Did a friend send you?", for npm. */
export const claimWords: { [N in Name]: () => Promise<PartsByName[N]> } = {
  'words/claim/ar': () => import('../widget/words/claim/ar.js'),
  'words/claim/de': () => import('../widget/words/claim/de.js'),
  'words/claim/en': () => import('../widget/words/claim/en.js'),
  'words/claim/es': () => import('../widget/words/claim/es.js'),
  'words/claim/fr': () => import('../widget/words/claim/fr.js'),
  'words/claim/he': () => import('../widget/words/claim/he.js'),
  'words/claim/it': () => import('../widget/words/claim/it.js'),
  'words/claim/ja': () => import('../widget/words/claim/ja.js'),
  'words/claim/ko': () => import('../widget/words/claim/ko.js'),
  'words/claim/nl': () => import('../widget/words/claim/nl.js'),
  'words/claim/pl': () => import('../widget/words/claim/pl.js'),
  'words/claim/pt-BR': () => import('../widget/words/claim/pt-BR.js'),
  'words/claim/tr': () => import('../widget/words/claim/tr.js'),
  'words/claim/uk': () => import('../widget/words/claim/uk.js'),
  'words/claim/zh-Hans': () => import('../widget/words/claim/zh-Hans.js'),
  'words/claim/zh-Hant': () => import('../widget/words/claim/zh-Hant.js'),
};
