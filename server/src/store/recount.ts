import { COUNTING } from './append-facts.js';
import { BOUGHT, EARNED, IS_GRANTED } from './count-orders.js';
import { type Database, lockOf, type Queries } from './database.js';
import { FEELINGS } from './shelves/feeling.js';
import { PLACE } from './tally.js';

const list = (texts: readonly string[]) => texts.map((text) => `'${text}'`).join(', ');
const DAY = (column: string) => `${column} / 86400000`;

const FRIENDS = `select distinct e.program, e.code_key, e.visitor, ${DAY('e.at')} as day
  from events e join advocates a
    on a.program = e.program and a.code_key = e.code_key and a.visitor <> e.visitor
  where e.type = 'visit'`;
const SHARERS = `select distinct program, visitor, ${DAY('at')} as day
  from events where type = 'share' and visitor is not null`;

// Each day of somebody tied to the day before it on which she came, and those who are tied alike counted together.
const tied = (kind: string, code: string, who: string, from: string) => `
  select program, '${kind}', code_key, day, since, count(*) from (
    select program, ${code} as code_key, day,
      coalesce(lag(day) over (partition by ${who} order by day), -1) as since
    from (${from}) days) links
  group by program, code_key, day, since`;

const counted = (kind: string, code: string, column: string, from: string) => `
  select program, '${kind}', ${code}, ${DAY(column)}, -1, count(*) from ${from}
  group by 1, 2, 3, 4`;

const summed = (kind: string, code: string, amount: string, currency: string, from: string) => `
  select program, '${kind}', ${code}, ${DAY('ordered_at')}, ${currency},
    cast(sum(${amount}) as bigint) from ${from}
  group by 1, 2, 3, 4, 5`;

const CREDITED = 'orders where credited = 1';
const BOUGHT_BY_FRIENDS = `${CREDITED} and status in (${list(BOUGHT)})`;
const NAMED = 'and code_key is not null';
const GIVEN = `rewards where value_amount is not null and state in (${list(EARNED)})`;
const GATHERED = `rewards where quantity is not null and unit is not null and side = 'advocate'
  and state in (${list(EARNED)})`;

const TALLIES = [
  counted('open', "''", 'at', "events where type = 'open'"),
  ...FEELINGS.map((one) => counted(one, "''", 'at', `events where type = 'feedback.${one}'`)),
  tied('share', "''", 'program, visitor', SHARERS),
  tied('visit', "''", 'program, code_key, visitor', FRIENDS),
  tied('visit', 'code_key', 'program, code_key, visitor', FRIENDS),
  counted('order', "''", 'ordered_at', 'orders'),
  counted('credited', "''", 'ordered_at', CREDITED),
  counted('credited', 'code_key', 'ordered_at', `${CREDITED} ${NAMED}`),
];

const granted = (what: string, amount: string) => `
  select program, 'granted', '', ${DAY('ordered_at')}, '${what}',
    cast(coalesce(${amount}, 0) as bigint) from rewards where ${IS_GRANTED} group by 1, 2, 3, 4`;

const SUMS = [
  granted('rewards', 'count(*)'),
  granted('value', 'sum(value_amount)'),
  granted('units', 'sum(quantity)'),
  summed('revenue', "''", 'amount', 'currency', BOUGHT_BY_FRIENDS),
  summed('revenue', 'code_key', 'amount', 'currency', `${BOUGHT_BY_FRIENDS} ${NAMED}`),
  summed('cost', "''", 'value_amount', 'value_currency', GIVEN),
  summed('gift', 'cause', 'value_amount', 'value_currency', `${GIVEN} and cause is not null`),
  summed('earned', 'code_key', 'value_amount', 'value_currency', `${GIVEN} and side = 'advocate'`),
  summed('units', 'code_key', 'quantity', 'unit', GATHERED),
];

/** Counts everything anew from the facts, the orders and the rewards. Whatever is written meanwhile waits. */
export const recount = (database: Database): Promise<void> =>
  database.exclusively('goodword:recount', async (within) => {
    const programs = await within.query<{ id: string }>(
      'select distinct id from programs order by id',
    );
    for (const { id } of programs) await within.exclusively(lockOf(id), async () => undefined);
    await within.exclusively(COUNTING, () => countAll(within));
  });

async function countAll(within: Queries): Promise<void> {
  await countInto(within, 'tallies', [...PLACE, 'since'], 'count', TALLIES);
  await countInto(within, 'sums', [...PLACE, 'currency'], 'amount', SUMS);
}

/**
 * Counts beside the table, and changes in it what is wrong: where every row is written anew, PostgreSQL keeps the former ones among
 * them, and reports read both. Day by day, as time writes them.
 */
async function countInto(
  within: Queries,
  table: string,
  names: readonly string[],
  figure: string,
  counts: readonly string[],
): Promise<void> {
  const key = names.join(', ');
  const same = names.map((name) => `fresh.${name} = ${table}.${name}`).join(' and ');
  await within.write(`create temporary table fresh as select * from ${table} where false`);
  for (const rows of counts) {
    await within.write(`insert into fresh (${key}, ${figure}) ${rows}`);
  }
  await within.write(`create index fresh_key on fresh (${key})`);
  await within.write(`delete from ${table} where not exists (select 1 from fresh where ${same})`);
  await within.write(
    `insert into ${table} (${key}, ${figure}) select ${key}, ${figure} from fresh where true order by day
     on conflict (${key}) do update set ${figure} = excluded.${figure}
       where ${table}.${figure} <> excluded.${figure}`,
  );
  await within.write('drop table fresh');
}

/** Counts what an earlier version left uncounted. */
export async function recountIfNever(database: Database): Promise<void> {
  const has = async (table: string, on: Queries = database) =>
    (await on.query(`select 1 from ${table} limit 1`)).length > 0;
  if ((await has('tallies')) || !((await has('events')) || (await has('orders')))) return;
  await recount(database);
}
