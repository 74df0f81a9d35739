import { exponentOf, type Invited, type Money } from 'goodword/protocol';
import { fill, type Language, WORDS } from './language.js';

/** `$10.00`. */
export const moneyText = ({ amount, currency }: Money, language: Language): string =>
  (amount / 10 ** exponentOf(currency)).toLocaleString(language, { style: 'currency', currency });

/** What the friend gets, in words. */
export function offerText({ offer }: Invited, language: Language): string {
  const words = WORDS[language];
  switch (offer.kind) {
    case 'nothing':
      return words.nothing;
    case 'percent':
      return fill(words.percent, {
        value: (offer.percent / 100).toLocaleString(language, {
          style: 'percent',
          maximumFractionDigits: 2,
        }),
      });
    case 'amount':
    case 'credit':
      return fill(words[offer.kind], { value: moneyText(offer.value, language) });
    default:
      return offer.text?.[language] ?? offer.text?.['en'] ?? words.nothing;
  }
}

const KNOWN = ['below-minimum', 'currency-differs', 'not-first-order', 'self-referral'] as const;

/** Why an order earns nothing, in words. */
export function refusalText(refusal: string, language: Language): string {
  const known = KNOWN.find((one) => one === refusal);
  return known ? WORDS[language][known] : WORDS[language].otherRule;
}

/** An amount as the wire has it: `42.00`. Whole digits only, so that no float comes between. */
export function totalText({ amount, currency }: Money): string {
  const exponent = exponentOf(currency);
  const digits = String(amount).padStart(exponent + 1, '0');
  return exponent === 0 ? digits : `${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`;
}
