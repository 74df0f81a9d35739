/** The languages in which links, cards and previews speak. */
export const LANGUAGES = ['en', 'ko', 'zh-Hant', 'pl'] as const;

export type Language = (typeof LANGUAGES)[number];

/** The language of a tag such as `pl-PL` or `zh-TW`. Simplified Chinese is another script: its readers get English. */
export function spokenHere(tag: string): Language | undefined {
  if (/^zh-(hant|tw|hk|mo)\b/i.test(tag)) return 'zh-Hant';
  return LANGUAGES.find((language) => new RegExp(`^${language}(-|$)`, 'i').test(tag));
}

/** The language that a browser asks for first; undefined where it says none. */
export const languageOf = (request: Request): string | undefined =>
  /^\s*([a-z]{2,3}(?:-[a-z0-9]{2,8})*)\s*(?:[,;]|$)/i.exec(
    request.headers.get('accept-language') ?? '',
  )?.[1];
