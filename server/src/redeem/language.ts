import type { TillWords } from './till-words.js';
import en from './words/en.js';
import ko from './words/ko.js';
import pl from './words/pl.js';
import zhHant from './words/zh-Hant.js';

/** The languages of the page, each by its own name. */
export const LANGUAGES = {
  en: 'English',
  ko: '한국어',
  'zh-Hant': '繁體中文',
  pl: 'Polski',
} as const;

export type Language = keyof typeof LANGUAGES;

export const WORDS: Readonly<Record<Language, TillWords>> = { en, ko, 'zh-Hant': zhHant, pl };

export const isLanguage = (text: unknown): text is Language =>
  typeof text === 'string' && Object.hasOwn(WORDS, text);

/** The first language of a browser that the page speaks; else English. */
export function languageAmong(tags: readonly string[]): Language {
  for (const tag of tags) {
    if (/^zh-(hant|tw|hk|mo)\b/i.test(tag)) return 'zh-Hant';
    const [short = ''] = tag.toLowerCase().split('-');
    if (isLanguage(short)) return short;
  }
  return 'en';
}

/** Puts values in literally, wherever their names stand in braces. */
export const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
