import type { Offer, Side, Simulation } from 'goodword/protocol';
import type { Format } from './format.js';
import { counted, type Piece, type Sentence } from './sentence.js';
import type { Told } from './what-if.js';

/** What would have been different, in one sentence. */
export function trialSentence({ simulation, days }: Told, format: Format): Sentence {
  const { orders, differing, value } = simulation;
  if (orders === 0) return [`There are no orders of the last ${days} days to try it on.`];
  if (differing === 0) return ['Nothing would have been different.'];
  const deltas = value.filter(({ before, after }) => before !== after);
  const who = { figure: counted(format.count(differing), differing, 'order') };
  const otherwise = [who, ' would have ended otherwise, '];
  if (deltas.length === 0) return [...otherwise, 'for the same money.'];
  const sums = deltas.flatMap(({ currency, before, after }, at): Piece[] => [
    at > 0 ? ' and ' : '',
    { figure: format.roundMoney({ amount: Math.abs(after - before), currency }) },
    after > before ? ' more' : ' less',
  ]);
  return [...otherwise, 'with ', ...sums, ' in rewards.'];
}

/** On how many orders it was tried, and how many of them are credited. */
export function triedWords({ simulation, days }: Told, format: Format): string {
  const { orders, credited } = simulation;
  const of = `Tried on ${counted(format.count(orders), orders, 'order')} of the last ${days} days`;
  const { before, after } = credited;
  return before === after
    ? `${of}: ${format.count(before)} credited, as it was.`
    : `${of}: ${format.count(after)} credited in place of ${format.count(before)}.`;
}

/** One line of figures: as they are, as they would have been, and what lies between. */
export interface SumLine {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly difference: string;
}

export interface SumGroup {
  readonly name: string;
  readonly lines: readonly SumLine[];
}

const SIDES: Readonly<Record<Side, string>> = { advocate: 'Advocates', friend: 'Friends' };

const KINDS: Readonly<Record<Offer['kind'], string>> = {
  percent: 'percent off',
  amount: 'amount off',
  credit: 'store credit',
  cash: 'cash',
  points: 'points',
  units: 'units',
  product: 'product',
  upgrade: 'upgrade',
  donation: 'donation',
  membership: 'membership',
  badge: 'badge',
  commission: 'commission',
  mystery: 'mystery',
  nothing: 'nothing',
};

/** Rewards of each side and kind, in number and in each currency or unit; and all money together. */
export function sumsOf({ rewards, value }: Simulation, format: Format): readonly SumGroup[] {
  const line = (name: string, before: number, after: number, text: (sum: number) => string) => ({
    ...{ name, before: text(before), after: text(after) },
    difference:
      before === after ? '–' : `${after > before ? '+' : '−'}${text(Math.abs(after - before))}`,
  });
  const money = (currency: string) => (amount: number) => format.money({ amount, currency });
  const groups = rewards.map(({ side, kind, before, after }) => {
    const currencies = namesIn(before.value, after.value, ({ currency }) => currency);
    const units = namesIn(before.quantity, after.quantity, ({ unit }) => unit);
    return {
      name: `${SIDES[side]}, ${KINDS[kind] ?? kind}`,
      lines: [
        line('Rewards', before.rewards, after.rewards, format.count),
        ...currencies.map((currency) => {
          const of = (sums: typeof before.value) =>
            sums.find((sum) => sum.currency === currency)?.amount ?? 0;
          return line(currency, of(before.value), of(after.value), money(currency));
        }),
        ...units.map((unit) => {
          const of = (sums: typeof before.quantity) =>
            sums.find((sum) => sum.unit === unit)?.amount ?? 0;
          return line(unit, of(before.quantity), of(after.quantity), format.count);
        }),
      ],
    };
  });
  const total = value.map(({ currency, before, after }) =>
    line(currency, before, after, money(currency)),
  );
  return total.length > 0 && groups.length > 1
    ? [...groups, { name: 'Both together', lines: total }]
    : groups;
}

const namesIn = <T>(a: readonly T[], b: readonly T[], nameOf: (one: T) => string): string[] => [
  ...new Set([...a, ...b].map(nameOf)),
];
