import type { Evidence, Money, Program, RewardReason, Rules } from 'goodword/protocol';
import { sameCode } from 'goodword/protocol';
import type { AdvocateRecord } from '../store/shelves/advocates.js';
import { namesOf } from './names-of.js';
import type { OrderState } from './order-state.js';
import { moneyInWords } from './plain-words.js';

/** Why a rule refuses a reward. */
export type Refusal = Extract<
  RewardReason,
  | 'self-referral'
  | 'not-first-order'
  | 'below-minimum'
  | 'currency-differs'
  | 'other-coupon'
  | 'nothing-counts'
  | 'not-in-segment'
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

/** What is known of the advocate beside her record, at the time of the order. */
export interface Shared {
  /** The program in the version under which she shared with the friend: its offers and rules are hers. */
  readonly terms: Program;
  /** The shop's segments that she is in. */
  readonly segments: readonly string[];
}

/** Looks at every rule, strictest first; the first one that refuses gives the reason. */
export function rule(
  order: OrderState,
  { terms: { rules }, segments }: Shared,
  advocate: AdvocateRecord,
  history: History,
): readonly Ruling[] {
  return [
    selfReferral(order, advocate),
    ...signedClick(order, advocate),
    ...(rules.segments ? [inSegment(rules.segments, segments)] : []),
    ...(rules.firstOrderOnly ? [firstOrder(order, history)] : []),
    ...(rules.stacking === 'alone' ? [alone(order, advocate)] : []),
    ...moneyRules(order, rules),
  ];
}

/** What counts of an order: its total without the products that the program excludes. Never less than nothing. */
export function countsOf(
  { total, items }: Pick<OrderState, 'total' | 'items'>,
  { excludedProducts }: Pick<Rules, 'excludedProducts'>,
): Money {
  const out = items
    .filter(({ product, also = [] }) =>
      [product, ...also].some((name) => excludedProducts?.includes(name)),
    )
    .reduce((sum, item) => sum + item.total.amount, 0);
  return { ...total, amount: Math.max(0, total.amount - out) };
}

/** The rules about the sum, which later facts may change; the others are about persons. */
export function moneyRules(order: OrderState, rules: Rules): readonly Ruling[] {
  const counts = countsOf(order, rules);
  return [
    ...(counts.amount < order.total.amount ? [excluded(order.total, counts)] : []),
    ...(rules.minimumOrder ? [minimum(counts, rules.minimumOrder)] : []),
  ];
}

const OF_MONEY = [
  'minimum-order',
  'below-minimum',
  'currency-differs',
  'excluded-products',
  'nothing-counts',
];

export const isOfMoney = ({ signal, subject }: Evidence): boolean =>
  signal === 'rule' && OF_MONEY.includes(subject);

/** Whether it is a rule's refusal; its subject is the reason then. */
export const isRefusal = (evidence: Evidence): evidence is Evidence & { subject: Refusal } =>
  evidence.signal === 'rule' && evidence.outcome === 'refused';

/** Nothing refuses an order for the want of it; a program that asks for it has the order looked at by a person. */
const signedClick = ({ signals }: OrderState, { code }: AdvocateRecord): readonly Ruling[] =>
  signals.clicked?.some((one) => sameCode(one, code))
    ? [met('signed-click', 'This very browser opened the advocate’s short link.')]
    : [];

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
  const hers = namesOf(advocate);
  const same = [
    visitors.some((visitor) => hers.visitors.includes(visitor)) && 'browser',
    customers.some((customer) => hers.customers.includes(customer)) && 'customer account',
    emails.some((email) => hers.emails.includes(email)) && 'e-mail address',
  ].filter((name) => name !== false);
  return same.length > 0
    ? refused('self-referral', `Friend and advocate have the same ${same.join(' and ')}.`)
    : met('self-referral', 'Friend and advocate are not known to be the same person.');
}

// Of what a page says, only what speaks against the order is believed by itself: nobody lies to her own cost.
function firstOrder({ firstOrder: said, firstOnPage }: OrderState, history: History): Ruling {
  const { earlierOrders } = history;
  if (said === true)
    return met('first-order', 'The shop says that this is the friend’s first order.');
  const against =
    (said === false && 'The shop says that the friend has ordered before.') ||
    (firstOnPage === false && 'The page says that the friend has ordered before.') ||
    (earlierOrders > 0 && `The same customer has ordered before (${earlierOrders}).`);
  if (against) return refused('not-first-order', against);
  return met(
    'first-order',
    firstOnPage
      ? 'The page says that this is the friend’s first order, and no earlier one is known.'
      : 'No earlier order of the friend is known.',
  );
}

const inSegment = (wanted: readonly string[], segments: readonly string[]): Ruling => {
  const found = wanted.find((segment) => segments.includes(segment));
  return found === undefined
    ? refused('not-in-segment', `The advocate is in none of the segments ${wanted.join(', ')}.`)
    : met('segment', `The advocate is in the segment ${found}.`);
};

function alone({ signals: { coupons } }: OrderState, { code }: AdvocateRecord): Ruling {
  const others = coupons.filter((coupon) => !sameCode(coupon, code));
  return others.length > 0
    ? refused('other-coupon', `The order also used the coupon ${others.join(', ')}.`)
    : met('stacking', 'The order used no other coupon.');
}

function excluded(total: Money, counts: Money): Ruling {
  const [sum, part] = [moneyInWords(total), moneyInWords(counts)];
  return counts.amount === 0
    ? refused('nothing-counts', `All of the order of ${sum} is excluded from the program.`)
    : met('excluded-products', `Of the order of ${sum}, ${part} count.`);
}

function minimum(total: Money, least: NonNullable<Program['rules']['minimumOrder']>): Ruling {
  const [sum, needed] = [moneyInWords(total), moneyInWords(least)];
  if (total.currency !== least.currency) {
    return refused('currency-differs', `The order is ${sum}, the minimum ${needed}.`);
  }
  return total.amount < least.amount
    ? refused('below-minimum', `The order of ${sum} is below the minimum of ${needed}.`)
    : met('minimum-order', `The order of ${sum} reaches the minimum of ${needed}.`);
}
