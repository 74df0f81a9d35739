/** What somebody else wrote in several languages: "en-US" reads what is there for "en". English, or whatever there is, is better than nothing. */
export const inLanguage = (texts: Readonly<Record<string, string>>, language: string): string =>
  texts[language] ?? texts[language.slice(0, 2)] ?? texts['en'] ?? Object.values(texts)[0] ?? '';
