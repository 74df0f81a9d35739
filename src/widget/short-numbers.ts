// Chromium looks through all its locales at the first number that a page has it format: as long as half the popup. What is said most
// often needs none of that.
const SIGNS = new Map([
  ['USD', '$'],
  ['EUR', '€'],
  ['GBP', '£'],
]);

/** Whether numbers below a thousand are written in this language as JavaScript writes them, and signs as above. */
export const isPlainIn = (language: string): boolean => /^en(-US)?$/.test(language);

/** A number as `Intl` writes it, without asking it; undefined where it must be asked. */
export function shortNumber(value: number, language: string, digits = 0): string | undefined {
  const text = value.toFixed(digits);
  const isShort = isPlainIn(language) && /^\d{1,3}\b/.test(text) && Number(text) === value;
  return isShort ? text : undefined;
}

/** The form that a number of things has, `one` or `other`. */
export const shortPlural = (n: number, language: string): 'one' | 'other' | undefined =>
  isPlainIn(language) ? (n === 1 ? 'one' : 'other') : undefined;

/** The same for money. */
export function shortMoney(
  value: number,
  currency: string,
  language: string,
  digits: number,
): string | undefined {
  const sign = SIGNS.get(currency);
  const text = shortNumber(value, language, digits);
  return sign && text && sign + text;
}
