import { exponentOf, type Label, type Money, type Offer } from 'goodword/protocol';
import type { Grant } from './grant.js';
import { OFFER_WORDS, type OfferWords, TRADITIONAL } from './words-of-offers.js';

type Texts = Readonly<Record<string, string>>;
type Came = Pick<Grant, 'value' | 'quantity'> & { readonly drawn?: { readonly prize?: Offer } };

/**
 * An offer with its words in every language, for a widget that has none of its own for it. What the merchant wrote
 * stands over ours.
 *
 * @param came What it came to, where that is known.
 */
export function spoken<O extends Offer>(offer: O, came: Came = {}): O {
  if (offer.kind === 'percent' || offer.kind === 'amount' || offer.kind === 'credit') return offer;
  const prize = came.drawn?.prize;
  const text = prize ? prizeTexts(prize) : withTraditional(textsOf(offer, came));
  return { ...offer, text: { ...text, ...(prize ? {} : offer.text) } };
}

const prizeTexts = (prize: Offer): Texts => ({
  ...withTraditional(textsOf(prize, {})),
  ...prize.text,
});

/** An offer in English, for merchants and logs. */
export const inEnglish = (offer: Offer): string => textsOf(offer, {})['en'] ?? '';

function textsOf(offer: Offer, { value, quantity }: Came): Texts {
  switch (offer.kind) {
    case 'nothing':
      return {};
    case 'percent':
      return every((language) => `−${percent(offer.percent, language)}`);
    case 'amount':
    case 'credit':
      return every((language) => moneyText(offer.value, language));
    case 'cash':
    case 'donation':
      return every((language, words) =>
        fill(words[offer.kind], { value: moneyText(value ?? offer.value, language) }),
      );
    case 'points':
      return every((language, { points }) => {
        const n = quantity?.amount ?? offer.points;
        const form = points[new Intl.PluralRules(language).select(n)] ?? points.other;
        return fill(form, { n: n.toLocaleString(language) });
      });
    case 'units':
      if (offer.name !== undefined && quantity === undefined) return labelTexts(offer.name);
      return every(
        (language) => `${(quantity?.amount ?? offer.units).toLocaleString(language)} ${offer.unit}`,
      );
    case 'commission':
      return every((language, words) => {
        const part = fill(words.commission, { percent: percent(offer.percent, language) });
        return value ? `${part} · ${moneyText(value, language)}` : part;
      });
    case 'mystery':
      return every((_language, words) => words.mystery);
    default:
      return labelTexts(offer.name);
  }
}

const every = (say: (language: string, words: OfferWords) => string): Texts =>
  Object.fromEntries(
    Object.entries(OFFER_WORDS).map(([language, words]) => [language, say(language, words)]),
  );

const fill = (text: string, values: Texts): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);

// English is what a widget falls back to.
const labelTexts = (label: Label): Texts =>
  typeof label === 'string' ? { en: label } : { en: Object.values(label)[0] ?? '', ...label };

const withTraditional = (texts: Texts): Texts => {
  const text = texts['zh-Hant'];
  return text === undefined
    ? texts
    : { ...Object.fromEntries(TRADITIONAL.map((tag) => [tag, text])), ...texts };
};

const percent = (value: number, language: string) =>
  (value / 100).toLocaleString(language, { style: 'percent', maximumFractionDigits: 2 });

/** `$10`, and `$9.50`. */
export function moneyText({ amount, currency }: Money, language: string): string {
  const exponent = exponentOf(currency);
  const value = amount / 10 ** exponent;
  const digits = Number.isInteger(value) ? 0 : exponent;
  return value.toLocaleString(language, {
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}
