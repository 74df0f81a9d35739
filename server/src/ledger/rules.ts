import type { Evidence, Program, RewardReason } from 'goodword/protocol';
import type { AdvocateRecord } from '../store/shelves/advocates.js';
import type { OrderState } from './order-state.js';
import { moneyInWords } from './plain-words.js';

/** Why a rule refuses a reward. */
export type Refusal = Extract<
  RewardReason,
  'self-referral' | 'not-first-order' | 'below-minimum' | 'currency-differs'
>;

/** One rule that was looked at: met, or refused with the reason that the person will read. */
export interface Ruling {
  readonly refusal?: Refusal;
  readonly evidence: Evidence;
}

/** What the ledger says about the buyer beside the order itself. */
export interface History {
  /** Earlier orders of the same customer, neither cancelled nor refunded. */
  readonly earlierOrders: number;
}

/** Looks at every rule, strictest first; the first one that refuses gives the reason. */
export const rule = (
  order: OrderState,
  program: Program,
  advocate: AdvocateRecord,
  history: History,
): readonly Ruling[] => [
  selfReferral(order, advocate),
  ...(program.rules.firstOrderOnly ? [firstOrder(order, history)] : []),
  ...moneyRules(order, program),
];

/** The rules about the sum, which later facts may change; the others are about persons. */
export const moneyRules = (order: OrderState, program: Program): readonly Ruling[] =>
  program.rules.minimumOrder ? [minimum(order, program.rules.minimumOrder)] : [];

const OF_MONEY = ['minimum-order', 'below-minimum', 'currency-differs'];

export const isOfMoney = ({ signal, subject }: Evidence): boolean =>
  signal === 'rule' && OF_MONEY.includes(subject);

/** Whether it is a rule's refusal; its subject is the reason then. */
export const isRefusal = (evidence: Evidence): evidence is Evidence & { subject: Refusal } =>
  evidence.signal === 'rule' && evidence.outcome === 'refused';

const met = (subject: string, why: string): Ruling => ({
  evidence: { signal: 'rule', subject, outcome: 'met', why },
});

const refused = (refusal: Refusal, why: string): Ruling => ({
  refusal,
  evidence: { signal: 'rule', subject: refusal, outcome: 'refused', why },
});

// Never by network address or kind of browser: they refuse families, offices and dormitories.
function selfReferral(order: OrderState, advocate: AdvocateRecord): Ruling {
  const { visitors, customers, emails } = order.person;
  const same = [
    visitors.includes(advocate.visitor) && 'browser',
    advocate.customer !== undefined && customers.includes(advocate.customer) && 'customer account',
    advocate.email !== undefined && emails.includes(advocate.email) && 'e-mail address',
  ].filter((name) => name !== false);
  return same.length > 0
    ? refused('self-referral', `Friend and advocate have the same ${same.join(' and ')}.`)
    : met('self-referral', 'Friend and advocate are not known to be the same person.');
}

function firstOrder(order: OrderState, { earlierOrders }: History): Ruling {
  if (order.firstOrder !== undefined) {
    return order.firstOrder
      ? met('first-order', 'The shop says that this is the friend’s first order.')
      : refused('not-first-order', 'The shop says that the friend has ordered before.');
  }
  return earlierOrders > 0
    ? refused('not-first-order', `The same customer has ordered before (${earlierOrders}).`)
    : met('first-order', 'No earlier order of the friend is known.');
}

function minimum(
  { total }: OrderState,
  least: NonNullable<Program['rules']['minimumOrder']>,
): Ruling {
  const [sum, needed] = [moneyInWords(total), moneyInWords(least)];
  if (total.currency !== least.currency) {
    return refused('currency-differs', `The order is ${sum}, the minimum ${needed}.`);
  }
  return total.amount < least.amount
    ? refused('below-minimum', `The order of ${sum} is below the minimum of ${needed}.`)
    : met('minimum-order', `The order of ${sum} reaches the minimum of ${needed}.`);
}
