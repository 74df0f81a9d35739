import type { Rules } from '../protocol/program.js';
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

/** The same for the advocate, who also wants to know when her reward is hers. */
export const advocateRules = (rules: Rules, book: Phrasebook): readonly string[] => [
  ...friendRules(rules, book),
  rules.holdDays > 0 ? book.count('ruleHold', rules.holdDays) : book.say('ruleNoHold'),
];
