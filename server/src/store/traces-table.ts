import { advocatesIn } from './advocates-table.js';
import type { Queries } from './database.js';
import { ENTRY, type EntryRow, entryOf } from './entry-row.js';
import { forgetComments } from './figures-of-feedback.js';
import { ordersIn } from './orders-table.js';
import type { Names, Traces } from './shelves/traces.js';

const list = (values: readonly string[]) => JSON.stringify(values.map((key) => ({ key })));
// A name as it stands in JSON. `%` and `_` would stand for anything.
const within = (name: string) => `%${JSON.stringify(name).replace(/[~%_]/g, '~$&')}%`;

export const tracesIn = (database: Queries): Traces => {
  const anyOf = (column: string, param: string) =>
    `${column} in (select value->>'key' from ${database.eachOf(param)})`;
  const params = (program: string, { visitors, emails, customers }: Names) =>
    [program, list(visitors), list(emails), list(customers)] as const;
  const named = `program = $1
    and (${anyOf('visitor', '$2')} or ${anyOf('email', '$3')} or ${anyOf('customer', '$4')})`;

  return {
    async records(program, names) {
      const advocates = advocatesIn(database);
      const orders = ordersIn(database);
      const owners = await database.query<{ visitor: string }>(
        `select visitor from advocates where ${named} order by at`,
        params(program, names),
      );
      const bought = await database.query<{ id: string }>(
        `select id from orders where ${named} order by ordered_at`,
        params(program, names),
      );
      const facts = await database.query<EntryRow>(
        `select ${ENTRY} from events where program = $1 and (${anyOf('visitor', '$2')} or exists (
           select 1 from ${database.eachOf('$3')} where body like value->>'key' escape '~'))
         order by at, id`,
        [program, list(names.visitors), list([...names.emails, ...names.customers].map(within))],
      );
      const found = {
        advocates: await Promise.all(
          owners.map((one) => advocates.ofVisitor(program, one.visitor)),
        ),
        orders: await Promise.all(bought.map(({ id }) => orders.find(program, id))),
      };
      return {
        advocates: found.advocates.flatMap((one) => one ?? []),
        facts: facts.map(entryOf),
        orders: found.orders.flatMap((one) => one ?? []),
      };
    },

    silent: (before, limit) =>
      database.query(
        `select e.program, e.visitor from events e
         where e.visitor is not null and e.visitor not like 'gone:%'
           and not exists (select 1 from advocates a
             where a.program = e.program and a.visitor = e.visitor)
         group by e.program, e.visitor having max(e.at) < $1 limit $2`,
        [before, limit],
      ),

    named: (before, limit) =>
      database.query(
        `select program, id from orders
         where ordered_at < $1 and (email is not null or customer is not null) limit $2`,
        [before, limit],
      ),

    forgetComments: (before) => forgetComments(database, before),

    async rename(program, visitor, name) {
      await database.write(
        `update events set visitor = $3, body = '{}'
         where program = $1 and visitor = $2 and order_id is null`,
        [program, visitor, name],
      );
    },
  };
};
