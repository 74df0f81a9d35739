import type { Language } from './language.js';
import type { LinkWords } from './link-words.js';
import en from './words/en.js';
import ko from './words/ko.js';
import pl from './words/pl.js';
import zhHant from './words/zh-Hant.js';

export const WORDS: Readonly<Record<Language, LinkWords>> = { en, ko, 'zh-Hant': zhHant, pl };

/** Puts values in literally, wherever their names stand in braces. */
export const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
