import type { Day, Money } from 'goodword/protocol';
import { isOneOf, lowered } from './code-lists.js';
import type { Queries } from './database.js';
import { topAdvocates } from './figures-by-advocate.js';
import { feedbackIn } from './figures-of-feedback.js';
import type { Figures, Range } from './shelves/figures.js';
import { dayOf, startOf } from './tally.js';

/** A stretch of days as parameters: `$1` the program, `$2` its first day, `$3` the day after its last. */
export const daysOf = ({ program, from, to }: Range) =>
  [program, dayOf(from), dayOf(to - 1) + 1] as const;

export const figuresIn = (database: Queries): Figures => ({
  async funnel(range) {
    const counts = await database.query<{ kind: string; count: number }>(
      // Who came before, but not in these days, is counted on the first day on which she comes in them.
      `select kind, cast(sum(count) as bigint) as count from tallies
       where program = $1 and kind in ('open', 'share', 'visit', 'order', 'credited')
         and code_key = '' and day >= $2 and day < $3 and since < $2 group by kind`,
      daysOf(range),
    );
    const count = (kind: string) => counts.find((one) => one.kind === kind)?.count ?? 0;
    const sums = await database.query<Money & { kind: string }>(
      `select kind, currency, cast(sum(amount) as bigint) as amount from sums
       where program = $1 and kind in ('revenue', 'cost') and code_key = ''
         and day >= $2 and day < $3
       group by kind, currency having sum(amount) <> 0 order by currency`,
      daysOf(range),
    );
    const money = (kind: string): Money[] =>
      sums.filter((one) => one.kind === kind).map(({ amount, currency }) => ({ amount, currency }));
    return {
      opens: count('open'),
      shares: count('share'),
      visits: count('visit'),
      orders: count('credited'),
      allOrders: count('order'),
      revenue: money('revenue'),
      rewardCost: money('cost'),
    };
  },

  async days(range) {
    const rows = await database.query<{ day: number; kind: string; count: number }>(
      `select day, kind, cast(sum(count) as bigint) as count from tallies
       where program = $1 and kind in ('share', 'visit', 'credited') and code_key = ''
         and day >= $2 and day < $3
       group by day, kind having sum(count) <> 0 order by day`,
      daysOf(range),
    );
    const days = new Map<number, Day>();
    for (const { day, kind, count } of rows) {
      const field = FIELDS[kind] ?? 'orders';
      const before = days.get(day) ?? { at: startOf(day), shares: 0, visits: 0, orders: 0 };
      days.set(day, { ...before, [field]: count });
    }
    return [...days.values()];
  },

  feedback: (range) => feedbackIn(database, range),

  top: (range, limit) => topAdvocates(database, range, limit),

  async ofAdvocate(program, code) {
    const rows = await database.query<{ kind: string; count: number }>(
      `select kind, cast(sum(count) as bigint) as count from tallies
       where program = $1 and kind in ('visit', 'credited') and code_key = $2 and since = -1
       group by kind`,
      [program, code.toLowerCase()],
    );
    const count = (kind: string) => rows.find((one) => one.kind === kind)?.count ?? 0;
    return { visits: count('visit'), orders: count('credited') };
  },

  async earnedBy(program, codes) {
    const rows = await database.query<{ kind: string; of: string; amount: number }>(
      `select kind, currency as "of", cast(sum(amount) as bigint) as amount from sums
       where program = $1 and kind in ('earned', 'units') and ${isOneOf(codes, 2)}
       group by kind, currency having sum(amount) <> 0 order by currency`,
      [program, ...lowered(codes)],
    );
    const ofKind = (wanted: string) => rows.filter(({ kind }) => kind === wanted);
    return {
      money: ofKind('earned').map(({ of: currency, amount }) => ({ amount, currency })),
      units: ofKind('units').map(({ of: unit, amount }) => ({ amount, unit })),
    };
  },
});

const FIELDS: Readonly<Record<string, 'shares' | 'visits' | 'orders'>> = {
  share: 'shares',
  visit: 'visits',
  credited: 'orders',
};
