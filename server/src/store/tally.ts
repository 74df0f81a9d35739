import type { Queries } from './database.js';
import { insertion } from './insertion.js';
import type { Feeling } from './shelves/feeling.js';

/** Counted once on a day, and before that on the day `since`, or never: -1. `code` is '' for the whole program. */
export interface Tally {
  readonly program: string;
  readonly kind: 'open' | 'share' | 'visit' | 'order' | 'credited' | Feeling;
  readonly code: string;
  readonly day: number;
  readonly since: number;
  readonly count: number;
}

/**
 * Money of a day. `code` is '' for the whole program, and of a gift its cause. Of what an advocate earned in points and units,
 * the currency is the unit; of what caps of the program count, it says what is counted: rewards, value or units.
 */
export interface Sum {
  readonly program: string;
  readonly kind: 'revenue' | 'cost' | 'gift' | 'earned' | 'units' | 'granted';
  readonly code: string;
  readonly day: number;
  readonly currency: string;
  readonly amount: number;
}

export const NEVER = -1;

const DAY_MS = 86_400_000;
export const dayOf = (at: number): number => Math.floor(at / DAY_MS);
export const startOf = (day: number): number => day * DAY_MS;

/** What had been counted is taken back where the count is below 0. */
export const takenBack = <One extends { count: number } | { amount: number }>(one: One): One =>
  'count' in one ? { ...one, count: -one.count } : { ...one, amount: -one.amount };

/** Adds to the tallies. Whatever writes the same ones waits for the end of this transaction. */
export async function addTallies(database: Queries, tallies: readonly Tally[]): Promise<void> {
  const list = added(tallies, 'count', ({ since }) => since);
  if (list.length === 0) return;
  await database.add(
    TALLIES,
    list.map(({ program, kind, code, day, since, count }) => [
      program,
      kind,
      code,
      day,
      since,
      count,
    ]),
  );
}

/** Adds to the sums, as to the tallies. */
export async function addSums(database: Queries, sums: readonly Sum[]): Promise<void> {
  const list = added(sums, 'amount', ({ currency }) => currency);
  if (list.length === 0) return;
  await database.add(
    SUMS,
    list.map(({ program, kind, code, day, currency, amount }) => [
      program,
      kind,
      code,
      day,
      currency,
      amount,
    ]),
  );
}

/** What every figure is kept under. */
export const PLACE = ['program', 'kind', 'code_key', 'day'];
const TALLIES = insertion(
  'tallies',
  [...PLACE, 'since', 'count'],
  [...PLACE, 'since'],
  'count = tallies.count + excluded.count',
);
const SUMS = insertion(
  'sums',
  [...PLACE, 'currency', 'amount'],
  [...PLACE, 'currency'],
  'amount = sums.amount + excluded.amount',
);

type Counted = Pick<Tally | Sum, 'program' | 'kind' | 'code' | 'day'>;

// One row for each key, as a statement must not write one twice; always in the same order, so that no two writers wait
// for each other.
function added<Field extends string, One extends Counted & Record<Field, number>>(
  list: readonly One[],
  field: Field,
  apartBy: (one: One) => string | number,
): One[] {
  const total = new Map<string, One>();
  for (const one of list) {
    const { program, kind, code, day } = one;
    const key = JSON.stringify([program, kind, code, day, apartBy(one)]);
    const before: number = total.get(key)?.[field] ?? 0;
    total.set(key, { ...one, [field]: before + one[field] });
  }
  return [...total]
    .filter(([, one]) => one[field] !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, one]) => one);
}
