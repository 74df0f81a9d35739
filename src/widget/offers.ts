import type { Offer, Program } from '../protocol/program.js';
import type { Phrasebook } from './phrasebook.js';

/** An offer in words: "20% off", "$10 credit". */
export const offerText = (offer: Offer, book: Phrasebook): string =>
  offer.kind === 'percent'
    ? book.percentOff(offer.percent)
    : book.say(offer.kind, { value: book.money(offer.value) });

/** What both sides get, in one sentence. The same offer for both is said as one. */
export function headline({ advocate, friend }: Program['offers'], book: Phrasebook): string {
  const own = offerText(advocate, book);
  const theirs = offerText(friend, book);
  return own === theirs
    ? book.say('headlineSame', { offer: own, value: bareValue(advocate, book) })
    : book.say('headline', { advocate: own, friend: theirs });
}

const bareValue = (offer: Offer, book: Phrasebook): string =>
  offer.kind === 'percent' ? book.percent(offer.percent) : book.money(offer.value);
