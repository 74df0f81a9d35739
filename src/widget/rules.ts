import type { Program, Rules } from '../protocol/program.js';
import type { Phrasebook } from './phrasebook.js';

/** What must be true for an order to count, as the friend needs to know it. */
export function friendRules(rules: Rules, book: Phrasebook): readonly string[] {
  return [
    ...(rules.firstOrderOnly ? [book.say('ruleFirst')] : []),
    ...(rules.minimumOrder
      ? [book.say('ruleMinimum', { value: book.money(rules.minimumOrder) })]
      : []),
    book.count('ruleWindow', rules.windowDays),
  ];
}

type Promised = Pick<Program, 'rules' | 'offers' | 'tiers'>;

/** The same for the advocate, who also wants to know when her reward is hers, and whether all of it stays so. */
export const advocateRules = (
  { rules, offers, tiers = [] }: Promised,
  book: Phrasebook,
): readonly string[] => [
  ...friendRules(rules, book),
  rules.holdDays > 0 ? book.count('ruleHold', rules.holdDays) : book.say('ruleNoHold'),
  ...([offers, ...tiers].some(({ advocate }) => 'proRata' in advocate && advocate.proRata)
    ? [book.say('ruleProRata')]
    : []),
];
