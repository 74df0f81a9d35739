import { exponentOf, type Money } from '../protocol/money.js';
import type { CountKey, KnownWords, TextKey } from './all-words.js';
import { shortMoney, shortNumber, shortPlural } from './short-numbers.js';

/** The words of one language, ready to be said: with their numbers, money and dates. */
export interface Phrasebook {
  /** BCP 47 tag of what is said. */
  readonly language: string;
  say(key: TextKey, values?: Readonly<Record<string, string>>): string;
  /** Like `say`, in pieces: for values that are drawn rather than said. */
  pieces<T>(key: TextKey, values: Readonly<Record<string, T>>): readonly (string | T)[];
  count(key: CountKey, n: number): string;
  percentOff(percent: number): string;
  percent(percent: number): string;
  number(n: number): string;
  money(money: Money): string;
  /** Day and month, as people say them. */
  date(at: number): string;
}

export function createPhrasebook(words: KnownWords, language: string): Phrasebook {
  const plural = (n: number) =>
    shortPlural(n, language) ?? new Intl.PluralRules(language).select(n);
  const number = (n: number) => shortNumber(n, language) ?? n.toLocaleString(language);
  const percent = (value: number) => {
    const short = shortNumber(value, language);
    return short
      ? `${short}%`
      : (value / 100).toLocaleString(language, { style: 'percent', maximumFractionDigits: 2 });
  };
  return {
    language,
    percent,
    // Words may be missing: of reasons that only a newer backend knows, and of what has not been loaded yet.
    say: (key, values = {}) => fill(words[key] ?? '', values).join(''),
    pieces: (key, values) => fill(words[key] ?? '', values),
    count(key, n) {
      const forms = words[key];
      const form = forms?.[plural(n)] ?? forms?.other ?? '';
      return fill(`${form}`, { n: number(n) }).join('');
    },
    percentOff(value) {
      const word = words.percent;
      return typeof word === 'function'
        ? word(value)
        : fill(word, { value: percent(value) }).join('');
    },
    number,
    money: (money) => formatMoney(money, language),
    date: (at) => new Date(at).toLocaleDateString(language, { day: 'numeric', month: 'long' }),
  };
}

/** Puts values where `{name}` stands; leaves names that it does not know. Never reads a value as markup. */
export function fill<T>(
  text: string,
  values: Readonly<Record<string, T>>,
): readonly (string | T)[] {
  const known = new Map(Object.entries(values));
  // split() with a group answers text and names in turn: every odd piece is a name.
  return text
    .split(/\{(\w+)\}/)
    .map((piece, at) => (at % 2 === 0 ? piece : (known.get(piece) ?? `{${piece}}`)));
}

// "$10", not "$10.00"; but "$10.50". Intl's own digits are not asked, see exponentOf.
function formatMoney({ amount, currency }: Money, language: string): string {
  const exponent = exponentOf(currency);
  const value = amount / 10 ** exponent;
  const digits = Number.isInteger(value) ? 0 : exponent;
  return (
    shortMoney(value, currency, language, digits) ??
    value.toLocaleString(language, {
      style: 'currency',
      currency,
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    })
  );
}

/**
 * Puts a merchant's texts over ours: a text over a text, `{ one, other }` over what is counted. What is of another shape, or
 * of no word of ours, is ignored.
 */
export function withOverride<W extends object>(words: W, override: unknown): W {
  const ours = new Map<string, unknown>(Object.entries(words));
  const texts = Object.entries(override ?? {}).filter(([key, text]) => {
    const our = ours.get(key);
    return our && typeof (typeof our === 'object' ? text?.other : text) === 'string';
  });
  return { ...words, ...Object.fromEntries(texts) };
}
