import {
  type Cap,
  type Caps,
  type Money,
  type Offer,
  type Program,
  type ProgramChange,
  parseMoney,
  type Report,
} from 'goodword/protocol';
import { decimal } from './decimal.js';
import { figureOf, wholeNumber, withFigure } from './offer-figure.js';

/** What is typed into the form, by the names of its fields. */
export interface Draft {
  readonly friend: string;
  readonly advocate: string;
  readonly windowDays: string;
  readonly credit: string;
  /** `first` or `every`. */
  readonly orders: string;
  readonly minimumOrder: string;
  readonly holdDays: string;
  readonly capRewards: string;
  readonly capValue: string;
}

export type FieldName = keyof Draft;

/** What a draft comes to. */
export type Drafted =
  | { readonly kind: 'change'; readonly change: ProgramChange }
  | { readonly kind: 'same' }
  /** What is wrong with which field. */
  | { readonly kind: 'wrong'; readonly fields: Readonly<Partial<Record<FieldName, string>>> };

/** The program's own values. */
export function draftOf({ offers, rules }: Program): Draft {
  const cap = rules.caps?.perAdvocate;
  return {
    friend: figureOf(offers.friend)?.text ?? '',
    advocate: figureOf(offers.advocate)?.text ?? '',
    windowDays: `${rules.windowDays}`,
    credit: rules.credit,
    orders: rules.firstOrderOnly ? 'first' : 'every',
    minimumOrder: rules.minimumOrder ? decimal(rules.minimumOrder) : '',
    holdDays: `${rules.holdDays}`,
    capRewards: `${cap?.rewards ?? ''}`,
    capValue: cap?.value ? decimal(cap.value) : '',
  };
}

/** In which currency sums of the program are typed: its own, else that of the orders. */
export function currencyOf(
  { offers, rules, tiers = [] }: Program,
  report: Report | undefined,
): string | undefined {
  const all: readonly (Money | undefined)[] = [
    ...[offers.advocate, offers.friend, ...tiers.map(({ advocate }) => advocate)].map(moneyIn),
    rules.minimumOrder,
    rules.caps?.perAdvocate?.value,
    ...(report?.funnel.revenue ?? []),
  ];
  return all.find((money) => money !== undefined)?.currency;
}

const moneyIn = (offer: Offer): Money | undefined => ('value' in offer ? offer.value : undefined);

/** The change that a draft makes: only what was touched is part of it. */
export function changeOf(program: Program, draft: Draft, currency: string | undefined): Drafted {
  const own = draftOf(program);
  const fields: Partial<Record<FieldName, string>> = {};
  const offers: { advocate?: Offer; friend?: Offer } = {};
  const rules: { -readonly [Name in keyof Rules]: Rules[Name] } = {};
  const touched = (name: FieldName) => draft[name].trim() !== own[name];
  const sum = (name: FieldName): Money | undefined => {
    const text = draft[name].trim();
    if (text === '') return undefined;
    const money = parseMoney(text, currency);
    if (money.ok && money.value.amount > 0) return money.value;
    fields[name] = 'An amount above 0, or nothing.';
    return undefined;
  };
  const days = (name: 'windowDays' | 'holdDays', least: number) => {
    const count = wholeNumber(draft[name].trim());
    if (count === undefined || count < least) fields[name] = `Whole days, ${least} or more.`;
    else rules[name] = count;
  };

  for (const side of ['friend', 'advocate'] as const) {
    if (!touched(side)) continue;
    const offer = withFigure(program.offers[side], draft[side].trim());
    if (offer.ok) offers[side] = offer.value;
    else fields[side] = offer.problem.message;
  }
  if (touched('windowDays')) days('windowDays', 1);
  if (touched('holdDays')) days('holdDays', 0);
  if (touched('credit')) rules.credit = draft.credit === 'first' ? 'first' : 'last';
  if (touched('orders')) rules.firstOrderOnly = draft.orders === 'first';
  if (touched('minimumOrder')) rules.minimumOrder = sum('minimumOrder') ?? null;
  if (touched('capRewards') || touched('capValue')) {
    const text = draft.capRewards.trim();
    const rewards = text === '' ? undefined : wholeNumber(text);
    if (text !== '' && !rewards) fields.capRewards = 'A whole number above 0, or nothing.';
    rules.caps = capped(program.rules.caps, rewards, sum('capValue'));
  }

  if (Object.keys(fields).length > 0) return { kind: 'wrong', fields };
  const change = {
    ...(Object.keys(offers).length > 0 && { offers }),
    ...(Object.keys(rules).length > 0 && { rules }),
  };
  return Object.keys(change).length > 0 ? { kind: 'change', change } : { kind: 'same' };
}

type Rules = NonNullable<ProgramChange['rules']>;

/** Caps with another one per advocate; what the form does not show of them stays. */
function capped(
  caps: Caps = {},
  rewards: number | undefined,
  value: Money | undefined,
): Caps | null {
  const { perAdvocate = {}, ...others } = caps;
  const { rewards: _, value: __, ...kept } = perAdvocate;
  const cap: Cap = { ...kept, ...(rewards && { rewards }), ...(value && { value }) };
  const next: Caps = { ...others, ...(Object.keys(cap).length > 0 && { perAdvocate: cap }) };
  return Object.keys(next).length > 0 ? next : null;
}
