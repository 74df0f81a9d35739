import type { PartsByName } from './stage.js';

type Name = Extract<keyof PartsByName, `words/sharing/${string}`>;

/** The words of the ways of sharing, for npm. */
export const sharingWords: { [N in Name]: () => Promise<PartsByName[N]> } = {
  'words/sharing/ar': () => import('../widget/words/sharing/ar.js'),
  'words/sharing/de': () => import('../widget/words/sharing/de.js'),
  'words/sharing/en': () => import('../widget/words/sharing/en.js'),
  'words/sharing/es': () => import('../widget/words/sharing/es.js'),
  'words/sharing/fr': () => import('../widget/words/sharing/fr.js'),
  'words/sharing/he': () => import('../widget/words/sharing/he.js'),
  'words/sharing/it': () => import('../widget/words/sharing/it.js'),
  'words/sharing/ja': () => import('../widget/words/sharing/ja.js'),
  'words/sharing/ko': () => import('../widget/words/sharing/ko.js'),
  'words/sharing/nl': () => import('../widget/words/sharing/nl.js'),
  'words/sharing/pl': () => import('../widget/words/sharing/pl.js'),
  'words/sharing/pt-BR': () => import('../widget/words/sharing/pt-BR.js'),
  'words/sharing/tr': () => import('../widget/words/sharing/tr.js'),
  'words/sharing/uk': () => import('../widget/words/sharing/uk.js'),
  'words/sharing/zh-Hans': () => import('../widget/words/sharing/zh-Hans.js'),
  'words/sharing/zh-Hant': () => import('../widget/words/sharing/zh-Hant.js'),
};
