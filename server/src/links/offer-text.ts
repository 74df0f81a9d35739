import type { Offer } from 'goodword/protocol';
import { moneyText, spoken } from '../rewards/spoken-offer.js';
import type { Language } from './language.js';
import { fill, WORDS } from './words.js';

/** An offer in words, e.g. `20% off`; undefined where nothing is promised. */
export function offerText(offer: Offer, language: Language): string | undefined {
  const words = WORDS[language];
  switch (offer.kind) {
    case 'nothing':
      return undefined;
    case 'percent':
      return words.percent(offer.percent);
    case 'amount':
    case 'credit':
      return fill(words[offer.kind], { value: moneyText(offer.value, language) });
    default: {
      const text = spoken(offer).text;
      return text?.[language] ?? text?.['en'];
    }
  }
}
