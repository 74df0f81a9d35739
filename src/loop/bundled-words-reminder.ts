import type { PartsByName } from './stage.js';

type Name = Extract<keyof PartsByName, `words/reminder/${string}`>;

/** The words of the reminder, for npm. */
export const reminderWords: { [N in Name]: () => Promise<PartsByName[N]> } = {
  'words/reminder/ar': () => import('../widget/words/reminder/ar.js'),
  'words/reminder/de': () => import('../widget/words/reminder/de.js'),
  'words/reminder/en': () => import('../widget/words/reminder/en.js'),
  'words/reminder/es': () => import('../widget/words/reminder/es.js'),
  'words/reminder/fr': () => import('../widget/words/reminder/fr.js'),
  'words/reminder/he': () => import('../widget/words/reminder/he.js'),
  'words/reminder/it': () => import('../widget/words/reminder/it.js'),
  'words/reminder/ja': () => import('../widget/words/reminder/ja.js'),
  'words/reminder/ko': () => import('../widget/words/reminder/ko.js'),
  'words/reminder/nl': () => import('../widget/words/reminder/nl.js'),
  'words/reminder/pl': () => import('../widget/words/reminder/pl.js'),
  'words/reminder/pt-BR': () => import('../widget/words/reminder/pt-BR.js'),
  'words/reminder/tr': () => import('../widget/words/reminder/tr.js'),
  'words/reminder/uk': () => import('../widget/words/reminder/uk.js'),
  'words/reminder/zh-Hans': () => import('../widget/words/reminder/zh-Hans.js'),
  'words/reminder/zh-Hant': () => import('../widget/words/reminder/zh-Hant.js'),
};
