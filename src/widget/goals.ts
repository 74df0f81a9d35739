import type { Standing } from '../protocol/standing.js';
import { labelText } from './label-text.js';
import { offerText } from './offers.js';
import type { Phrasebook } from './phrasebook.js';

/** What an advocate has before her, each in a line: her next step, her place in a contest that runs, what her cause has received. */
export function goalsOf(
  { advocate, contest, donated = [] }: Standing,
  book: Phrasebook,
  now: number,
): readonly string[] {
  const { nextTier, cause } = advocate ?? {};
  const given = donated.find((one) => one.cause.id === cause);
  return [
    nextTier &&
      book.say('tierLeft', {
        n: book.number(nextTier.left),
        offer: offerText(nextTier.offer, book),
      }),
    contest?.own &&
      contest.until > now &&
      `${labelText(contest.name, book)} · ${book.say('contestOwn', { n: book.number(contest.own.place) })}`,
    given &&
      `${labelText(given.cause.name, book)} · ${book.say('causeGiven', { value: book.money(given.value) })}`,
  ].filter((line): line is string => Boolean(line));
}
