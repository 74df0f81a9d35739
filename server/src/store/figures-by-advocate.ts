import type { Money, TopAdvocate } from 'goodword/protocol';
import { isOneOf } from './code-lists.js';
import type { Queries } from './database.js';
import { known } from './known.js';
import type { Range } from './shelves/figures.js';
import { dayOf } from './tally.js';

// Of bigints PostgreSQL makes a numeric, which took twice as long; nobody brings 2^31 orders in a day.
const ORDERS = 'sum(cast(count as integer))';

/** The advocates who brought the most orders in a stretch of days, with their visits and revenue. */
export async function topAdvocates(
  database: Queries,
  { program, from, to }: Range,
  limit: number,
): Promise<TopAdvocate[]> {
  const span = [program, dayOf(from), dayOf(to - 1) + 1] as const;
  const best = await database.query<{
    key: string;
    code: string;
    firstName: string | null;
    orders: number;
  }>(
    `select t.code_key as key, a.code, a.first_name as "firstName", t.orders from (
       select program, code_key, cast(${ORDERS} as bigint) as orders from tallies
       where program = $1 and kind = 'credited' and code_key > '' and day >= $2 and day < $3
       group by program, code_key having ${ORDERS} > 0
       order by ${ORDERS} desc, code_key limit $4) t
     join advocates a on a.program = t.program and a.code_key = t.code_key
     order by t.orders desc, t.code_key`,
    [...span, limit],
  );
  if (best.length === 0) return [];
  const keys = best.map(({ key }) => key);
  // A list that the database sees: of one that it unpacks it does not know how short it is, and reads every visit.
  const ofBest = isOneOf(keys, 4);
  const visits = await database.query<{ key: string; count: number }>(
    `select code_key as key, cast(sum(count) as bigint) as count from tallies
     where program = $1 and kind = 'visit' and ${ofBest}
       and day >= $2 and day < $3 and since < $2 group by code_key`,
    [...span, ...keys],
  );
  const revenue = await database.query<Money & { key: string }>(
    `select code_key as key, currency, cast(sum(amount) as bigint) as amount from sums
     where program = $1 and kind = 'revenue' and ${ofBest} and day >= $2 and day < $3
     group by code_key, currency having sum(amount) <> 0 order by currency`,
    [...span, ...keys],
  );
  const told = best.map(({ key, ...advocate }) => ({
    ...known(advocate),
    visits: visits.find((row) => row.key === key)?.count ?? 0,
    revenue: revenue
      .filter((row) => row.key === key)
      .map(({ amount, currency }) => ({ amount, currency })),
  }));
  return told.sort((a, b) => b.orders - a.orders || byWorth(a, b));
}

// Behind every currency.
const NO_CURRENCY = '~';

/** Of as many orders, those that were worth more; sums of two currencies cannot be compared. */
function byWorth({ revenue: [one] }: TopAdvocate, { revenue: [other] }: TopAdvocate): number {
  const [a, b] = [one?.currency ?? NO_CURRENCY, other?.currency ?? NO_CURRENCY];
  return a === b ? (other?.amount ?? 0) - (one?.amount ?? 0) : a < b ? -1 : 1;
}
