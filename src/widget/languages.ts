import type { LocaleName } from './words.js';

const LOCALES: readonly LocaleName[] = [
  'en',
  'ko',
  'zh-Hant',
  'pl',
  'de',
  'fr',
  'es',
  'pt-BR',
  'it',
  'nl',
  'ja',
  'zh-Hans',
  'ar',
  'he',
  'tr',
  'uk',
];

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
  for (const tag of [...wanted, 'en']) {
    const kind = kindOf(tag);
    const locale = kind && LOCALES.find((name) => kindOf(name) === kind);
    const override =
      kind &&
      (merchants.find((name) => canonical(name) === canonical(tag)) ??
        merchants.find((name) => kindOf(name) === kind));
    if (locale || override) {
      return { locale: locale || 'en', language: canonical(tag), ...(override && { override }) };
    }
  }
  return { locale: 'en', language: 'en' };
}

/** Which way a language is written. */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
  /-(Arab|Hebr|Syrc|Thaa|Nkoo|Adlm|Rohg)/.test(kindOf(language) ?? '') ? 'rtl' : 'ltr';

// Pages write en_US as often as en-US.
const canonical = (tag: string) => tag.trim().replace(/_/g, '-');

function kindOf(tag: string): string | undefined {
  try {
    const { language, script } = new Intl.Locale(canonical(tag)).maximize();
    return `${language}-${script}`;
  } catch {
    return undefined; // no language tag at all: <html lang="{{ locale }}">
  }
}
