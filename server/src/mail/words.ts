import type { Language } from '../links/language.js';
import type { MailWords } from './mail-words.js';
import en from './words/en.js';
import ko from './words/ko.js';
import pl from './words/pl.js';
import zhHant from './words/zh-Hant.js';

/** What people read, by language. */
export const MAIL_WORDS: Readonly<Record<Language, MailWords>> = { en, ko, 'zh-Hant': zhHant, pl };
