import type { Money } from '../protocol/money.js';
import type { Program } from '../protocol/program.js';
import { inLanguage } from './in-language.js';
import type { Phrasebook } from './phrasebook.js';

/** What the widget reads of an offer of any kind. Whatever has no words and no percentage has an amount. */
interface Told {
  readonly kind: string;
  readonly text?: Readonly<Record<string, string>>;
  readonly percent?: number;
  readonly value?: Money;
}

/** An offer in words: "20% off", "$10 credit". Where the backend brings words, they stand. */
export const offerText = (offer: Told, book: Phrasebook): string =>
  offer.text
    ? inLanguage(offer.text, book.language)
    : offer.percent
      ? book.percentOff(offer.percent)
      : book.say(offer.kind as 'amount', { value: book.money(offer.value as Money) });

/** What both sides get, in one sentence. The same offer for both is said as one. */
export function headline(offers: Program['offers'], book: Phrasebook): string {
  const advocate: Told = offers.advocate;
  const own = offerText(advocate, book);
  const friend = offerText(offers.friend, book);
  return own === friend && !advocate.text
    ? book.say('headlineSame', {
        offer: own,
        value: advocate.percent
          ? book.percent(advocate.percent)
          : book.money(advocate.value as Money),
      })
    : book.say('headline', { advocate: own, friend });
}
