import type { Queries } from './database.js';
import type { Place } from './shelves/orders.js';

const DAY_MS = 86_400_000;

/** What a report says, counted one by one from what is on record. */
export async function rawFigures(database: Queries, program: string, first: number, last: number) {
  const span = [program, first * DAY_MS, (last + 1) * DAY_MS] as const;
  const rows = (sql: string) => database.query<{ n: number; key: string }>(sql, span);
  const numbers = async (sql: string) =>
    Object.fromEntries((await rows(sql)).filter(({ n }) => n !== 0).map(({ key, n }) => [key, n]));
  const at = (column: string) => `${column} >= $2 and ${column} < $3`;
  const friends = `events e join advocates a on a.program = e.program and a.code_key = e.code_key
    and a.visitor <> e.visitor where e.program = $1 and e.type = 'visit' and ${at('e.at')}`;
  const friend = "distinct e.code_key || ' ' || e.visitor";
  const shares = `events where program = $1 and type = 'share' and ${at('at')}`;
  const credited = `orders where program = $1 and credited = 1 and ${at('ordered_at')}`;
  const bought = `${credited} and status in ('reported', 'paid')`;
  const given = `rewards where program = $1 and state in ('approved', 'issued', 'redeemed')
    and value_amount is not null`;
  const day = (column: string) => `cast(${column} / 86400000 as text)`;
  return {
    opens: await numbers(
      `select 'all' as key, count(*) as n from events where program = $1 and type = 'open'
       and ${at('at')}`,
    ),
    feedback: await numbers(
      `select substr(type, 10) as key, count(*) as n from events where program = $1
       and type like 'feedback.%' and ${at('at')} group by 1`,
    ),
    shares: await numbers(`select 'all' as key, count(distinct visitor) as n from ${shares}`),
    visits: await numbers(`select 'all' as key, count(${friend}) as n from ${friends}`),
    visitsOf: await numbers(
      `select e.code_key as key, count(${friend}) as n from ${friends} group by e.code_key`,
    ),
    visitsByDay: await numbers(
      `select ${day('e.at')} as key, count(${friend}) as n from ${friends} group by 1`,
    ),
    sharesByDay: await numbers(
      `select ${day('at')} as key, count(distinct visitor) as n from ${shares} group by 1`,
    ),
    orders: await numbers(
      `select 'all' as key, count(*) as n from orders where program = $1 and ${at('ordered_at')}`,
    ),
    credited: await numbers(`select 'all' as key, count(*) as n from ${credited}`),
    creditedTo: await numbers(
      `select code_key as key, count(*) as n from ${credited} and code_key is not null group by 1`,
    ),
    revenue: await numbers(
      `select currency as key, cast(sum(amount) as bigint) as n from ${bought} group by 1`,
    ),
    cost: await numbers(
      `select value_currency as key, cast(sum(value_amount) as bigint) as n from ${given}
       and ${at('ordered_at')} group by 1`,
    ),
    earnedBy: {
      ...(await numbers(
        `select code_key || ' ' || value_currency as key, cast(sum(value_amount) as bigint) as n
         from ${given} and side = 'advocate' and ${at('ordered_at')} group by 1`,
      )),
      ...(await numbers(
        `select code_key || ' ' || unit as key, cast(sum(quantity) as bigint) as n from rewards
         where program = $1 and state in ('approved', 'issued', 'redeemed') and side = 'advocate'
         and unit is not null and ${at('ordered_at')} group by 1`,
      )),
    },
  };
}

/** What a program granted before a place in time, reward by reward. */
export async function rawGranted(database: Queries, { orderedAt, id }: Place) {
  const rewards = await database.query<Reward>(
    `select ordered_at as "orderedAt", order_id as id, state, reason, value_amount as value,
       quantity as units from rewards where program = 'default'`,
  );
  const lives = /^(pending|approved|issued|redeemed)$/;
  const granted = rewards
    .filter((one) => one.orderedAt < orderedAt || (one.orderedAt === orderedAt && one.id < id))
    .filter(
      ({ state, reason }) =>
        reason === 'expired' || (lives.test(state) && !/^awaiting-/.test(reason)),
    );
  const sum = (of: 'value' | 'units') => granted.reduce((all, one) => all + (one[of] ?? 0), 0);
  return { rewards: granted.length, value: sum('value'), units: sum('units') };
}

interface Reward extends Place {
  readonly state: string;
  readonly reason: string;
  readonly value: number | null;
  readonly units: number | null;
}
