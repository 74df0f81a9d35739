import type { Day, Money } from 'goodword/protocol';
import type { Queries } from './database.js';
import { topAdvocates } from './figures-by-advocate.js';
import { FRIEND, FRIENDS } from './friends.js';
import type { Figures, Range } from './shelves/figures.js';

const within = (column: string) => `${column} >= $2 and ${column} < $3`;
const params = (range: Range) => [range.program, range.from, range.to] as const;

export const figuresIn = (database: Queries): Figures => ({
  async funnel(range) {
    const [asked] = await database.query<{ opens: number; shares: number }>(
      `select count(case when type = 'open' then 1 end) as opens,
         count(distinct case when type = 'share' then visitor end) as shares
       from events where program = $1 and type in ('open', 'share') and ${within('at')}`,
      params(range),
    );
    const [arrived] = await database.query<{ visits: number }>(
      `select count(distinct ${FRIEND}) as visits from ${FRIENDS} and ${within('e.at')}`,
      params(range),
    );
    const [ordered] = await database.query<{ all: number; credited: number }>(
      `select count(*) as "all", count(case when credited = 1 then 1 end) as credited
       from orders where program = $1 and ${within('ordered_at')}`,
      params(range),
    );
    return {
      opens: asked?.opens ?? 0,
      shares: asked?.shares ?? 0,
      visits: arrived?.visits ?? 0,
      orders: ordered?.credited ?? 0,
      allOrders: ordered?.all ?? 0,
      revenue: await sums(
        database,
        range,
        `select currency, cast(sum(amount) as bigint) as amount from orders
         where program = $1 and ${within('ordered_at')} and credited = 1
           and status in ('reported', 'paid') group by currency`,
      ),
      rewardCost: await sums(
        database,
        range,
        `select value_currency as currency, cast(sum(value_amount) as bigint) as amount from rewards
         where program = $1 and ${within('ordered_at')} and value_amount is not null
           and state in ('approved', 'issued', 'redeemed') group by value_currency`,
      ),
    };
  },

  async days(range) {
    const days = new Map<number, Day>();
    const put = (at: number, count: Partial<Day>) =>
      days.set(at, { shares: 0, visits: 0, orders: 0, ...days.get(at), ...count, at });
    const perDay = (what: string, from: string, column: string) =>
      database.query<{ at: number; count: number }>(
        `select ${column} / 86400000 * 86400000 as at, count(${what}) as count
         from ${from} and ${within(column)} group by 1`,
        params(range),
      );
    const shares = "events e where e.program = $1 and e.type = 'share'";
    const orders = 'orders o where o.program = $1 and o.credited = 1';
    for (const { at, count } of await perDay('distinct e.visitor', shares, 'e.at'))
      put(at, { shares: count });
    for (const { at, count } of await perDay(`distinct ${FRIEND}`, FRIENDS, 'e.at'))
      put(at, { visits: count });
    for (const { at, count } of await perDay('*', orders, 'o.ordered_at'))
      put(at, { orders: count });
    return [...days.values()].sort((a, b) => a.at - b.at);
  },

  top: (range, limit) => topAdvocates(database, range, limit),

  async ofAdvocate(program, code) {
    const key = code.toLowerCase();
    const [visits] = await database.query<{ count: number }>(
      `select count(distinct e.visitor) as count from ${FRIENDS} and e.code_key = $2`,
      [program, key],
    );
    const [orders] = await database.query<{ count: number }>(
      'select count(*) as count from orders where program = $1 and code_key = $2 and credited = 1',
      [program, key],
    );
    return { visits: visits?.count ?? 0, orders: orders?.count ?? 0 };
  },
});

const sums = (database: Queries, range: Range, sql: string): Promise<Money[]> =>
  database.query<Money>(`${sql} order by 1`, params(range));
