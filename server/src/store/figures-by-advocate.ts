import type { Money, TopAdvocate } from 'goodword/protocol';
import type { Queries } from './database.js';
import { FRIEND, FRIENDS } from './friends.js';
import { known } from './known.js';
import type { Range } from './shelves/figures.js';

const IN_RANGE = 'o.program = $1 and o.ordered_at >= $2 and o.ordered_at < $3 and o.credited = 1';

/** The advocates who brought the most orders in a stretch of time, with their visits and revenue. */
export async function topAdvocates(
  database: Queries,
  range: Range,
  limit: number,
): Promise<TopAdvocate[]> {
  const span = [range.program, range.from, range.to] as const;
  const best = await database.query<{
    key: string;
    code: string;
    firstName: string | null;
    orders: number;
  }>(
    `select a.code_key as key, a.code, a.first_name as "firstName", count(*) as orders
     from orders o join advocates a on a.program = o.program and a.code_key = o.code_key
     where ${IN_RANGE} group by a.code_key, a.code, a.first_name
     order by count(*) desc, a.code_key limit $4`,
    [...span, limit],
  );
  const keys = JSON.stringify(best.map(({ key }) => ({ key })));
  const ofBest = (column: string) =>
    `${column} in (select value->>'key' from ${database.eachOf('$4')})`;
  const visits = await database.query<{ key: string; count: number }>(
    `select e.code_key as key, count(distinct ${FRIEND}) as count from ${FRIENDS}
       and e.at >= $2 and e.at < $3 and ${ofBest('e.code_key')} group by e.code_key`,
    [...span, keys],
  );
  const revenue = await database.query<Money & { key: string }>(
    `select o.code_key as key, o.currency, cast(sum(o.amount) as bigint) as amount
     from orders o where ${IN_RANGE} and o.status in ('reported', 'paid')
       and ${ofBest('o.code_key')} group by o.code_key, o.currency order by o.currency`,
    [...span, keys],
  );
  return best.map(({ key, ...advocate }) => ({
    ...known(advocate),
    visits: visits.find((row) => row.key === key)?.count ?? 0,
    revenue: revenue
      .filter((row) => row.key === key)
      .map(({ amount, currency }) => ({ amount, currency })),
  }));
}
