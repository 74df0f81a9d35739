import type { Program } from 'goodword/protocol';
import type { Format } from './format.js';
import { offerWords } from './reward-words.js';
import { counted } from './sentence.js';

/** What the program promises and by which rules, in one line. */
export function programLine(
  { offers, rules, tiers, contest, club }: Program,
  format: Format,
): string {
  const days = (value: number) => counted(format.count(value), value, 'day');
  const [friend, advocate] = [offers.friend, offers.advocate].map((offer) =>
    offerWords(offer, format),
  );
  return [
    friend === advocate
      ? `Friends and advocates get ${friend} each`
      : `Friends get ${friend}, advocates ${advocate}`,
    ...(tiers ?? []).map(
      (tier) => `${offerWords(tier.advocate, format)} from ${format.count(tier.from)} friends on`,
    ),
    contest && `contest until ${format.date(Date.parse(contest.until))}`,
    club && `the best ${format.count(club.places)} get ${offerWords(club.offer, format)}`,
    `${rules.credit} link within ${days(rules.windowDays)}`,
    rules.firstOrderOnly && 'first orders only',
    rules.minimumOrder && `orders from ${format.shortMoney(rules.minimumOrder)}`,
    rules.holdDays > 0 && `rewards wait ${days(rules.holdDays)}`,
  ]
    .filter(Boolean)
    .join(' · ');
}
