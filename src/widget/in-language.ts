/**
 * What somebody else wrote in several languages: "en-US" reads what is there for "en", and "zh-Hant-TW" first what is there for
 * "zh-Hant". English, or whatever there is, is better than nothing.
 */
export const inLanguage = (texts: Readonly<Record<string, string>>, language: string): string =>
  texts[language] ??
  texts[language.slice(0, 7)] ?? // with the script: https://www.rfc-editor.org/rfc/rfc5646#section-2.2.3
  texts[language.slice(0, 2)] ??
  texts['en'] ??
  Object.values(texts)[0] ??
  '';
