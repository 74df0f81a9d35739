import type { PartsByName } from './stage.js';

type Name = Extract<keyof PartsByName, `words/nps/${string}`>;

/** The words of "How likely are you to recommend us?", for npm. */
export const npsWords: { [N in Name]: () => Promise<PartsByName[N]> } = {
  'words/nps/ar': () => import('../widget/words/nps/ar.js'),
  'words/nps/de': () => import('../widget/words/nps/de.js'),
  'words/nps/en': () => import('../widget/words/nps/en.js'),
  'words/nps/es': () => import('../widget/words/nps/es.js'),
  'words/nps/fr': () => import('../widget/words/nps/fr.js'),
  'words/nps/he': () => import('../widget/words/nps/he.js'),
  'words/nps/it': () => import('../widget/words/nps/it.js'),
  'words/nps/ja': () => import('../widget/words/nps/ja.js'),
  'words/nps/ko': () => import('../widget/words/nps/ko.js'),
  'words/nps/nl': () => import('../widget/words/nps/nl.js'),
  'words/nps/pl': () => import('../widget/words/nps/pl.js'),
  'words/nps/pt-BR': () => import('../widget/words/nps/pt-BR.js'),
  'words/nps/tr': () => import('../widget/words/nps/tr.js'),
  'words/nps/uk': () => import('../widget/words/nps/uk.js'),
  'words/nps/zh-Hans': () => import('../widget/words/nps/zh-Hans.js'),
  'words/nps/zh-Hant': () => import('../widget/words/nps/zh-Hant.js'),
};
