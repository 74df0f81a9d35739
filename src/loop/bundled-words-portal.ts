import type { PartsByName } from './stage.js';

type Name = Extract<keyof PartsByName, `words/portal/${string}`>;

/** The words of the advocate's own page, for npm. */
export const portalWords: { [N in Name]: () => Promise<PartsByName[N]> } = {
  'words/portal/ar': () => import('../widget/words/portal/ar.js'),
  'words/portal/de': () => import('../widget/words/portal/de.js'),
  'words/portal/en': () => import('../widget/words/portal/en.js'),
  'words/portal/es': () => import('../widget/words/portal/es.js'),
  'words/portal/fr': () => import('../widget/words/portal/fr.js'),
  'words/portal/he': () => import('../widget/words/portal/he.js'),
  'words/portal/it': () => import('../widget/words/portal/it.js'),
  'words/portal/ja': () => import('../widget/words/portal/ja.js'),
  'words/portal/ko': () => import('../widget/words/portal/ko.js'),
  'words/portal/nl': () => import('../widget/words/portal/nl.js'),
  'words/portal/pl': () => import('../widget/words/portal/pl.js'),
  'words/portal/pt-BR': () => import('../widget/words/portal/pt-BR.js'),
  'words/portal/tr': () => import('../widget/words/portal/tr.js'),
  'words/portal/uk': () => import('../widget/words/portal/uk.js'),
  'words/portal/zh-Hans': () => import('../widget/words/portal/zh-Hans.js'),
  'words/portal/zh-Hant': () => import('../widget/words/portal/zh-Hant.js'),
};
