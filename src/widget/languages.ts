import { isPlainIn } from './short-numbers.js';
import type { LocaleName } from './words.js';

const LOCALES = 'en ko pl de fr es it nl ja ar he tr uk pt-BR zh-Hans zh-Hant'.split(
  ' ',
) as LocaleName[];

/** The language to speak. */
export interface Choice {
  /** Whose catalogue to load: ours for that language, or English below the merchant's own words. */
  readonly locale: LocaleName;
  /** The tag to format numbers and dates by, and to write into `lang`. */
  readonly language: string;
  /** The key of the merchant's own words for it, where there are some. */
  readonly override?: string;
}

/**
 * Chooses the first wanted language that either we or the merchant have words for; English where there is none.
 * Languages are the same when language and script are: Taiwan and Hong Kong read Traditional Chinese, mainland China
 * does not; Portugal reads what was written for Brazil rather than English. Of the merchant's words, those under the
 * very tag win.
 */
export function chooseLanguage(
  wanted: readonly string[],
  merchants: readonly string[] = [],
): Choice {
  const spoken = wanted.find((tag) => nameFor(tag, LOCALES) || nameFor(tag, merchants));
  const language = canonical(spoken ?? 'en');
  const override = merchants.includes(language) ? language : nameFor(language, merchants);
  return { locale: nameFor(language, LOCALES) ?? 'en', language, ...(override && { override }) };
}

/** Which way a language is written. */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
  /-(Arab|Hebr|Syrc|Thaa|Nkoo|Adlm|Rohg)/.test(kindOf(language)) ? 'rtl' : 'ltr';

// Pages write en_US as often as en-US.
const canonical = (tag: string) => tag.trim().replace(/_/g, '-');

function nameFor<Name extends string>(tag: string, names: readonly Name[]): Name | undefined {
  const kind = kindOf(tag);
  return kind ? names.find((name) => kindOf(name) === kind) : undefined;
}

function kindOf(tag: string): string {
  // As below, without the milliseconds that a browser takes to bring all that it knows of languages.
  if (isPlainIn(tag)) return 'en-Latn';
  try {
    const { language, script } = new Intl.Locale(canonical(tag)).maximize();
    return `${language}-${script}`;
  } catch {
    return ''; // no language tag at all: <html lang="{{ locale }}">
  }
}
