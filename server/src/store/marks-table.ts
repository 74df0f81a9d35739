import { isOneOf, lowered } from './code-lists.js';
import type { Queries } from './database.js';
import type { Mark, Marks } from './shelves/marks.js';
import type { Place } from './shelves/orders.js';

// Values of different kinds are never the same: hashes carry their kind, and a site is no hash.
const within = (database: Queries, list: string) =>
  `m.kind in ('payment', 'address', 'site')
   and m.value in (select value->>'mark' from ${database.eachOf(list)})`;
const listed = (marks: readonly Mark[]) =>
  JSON.stringify(marks.map(({ value }) => ({ mark: value })));

export const marksIn = (database: Queries): Marks => ({
  async put({ program, id, orderedAt }, marks) {
    const had = await database.query<Mark & { orderedAt: number }>(
      `select kind, value, ordered_at as "orderedAt" from marks
       where program = $1 and order_id = $2`,
      [program, id],
    );
    const is = (a: Mark) => (b: Mark) => a.kind === b.kind && a.value === b.value;
    const moved = had.some((mark) => mark.orderedAt !== orderedAt);
    const changed = [
      ...had.filter((mark) => moved || !marks.some(is(mark))),
      ...marks.filter((mark) => moved || !had.some(is(mark))),
    ].map(({ kind, value }) => ({ kind, value }));
    if (changed.length === 0) return [];
    await database.write('delete from marks where program = $1 and order_id = $2', [program, id]);
    for (const { kind, value } of marks) {
      await database.write(
        `insert into marks (program, kind, value, ordered_at, order_id)
         values ($1, $2, $3, $4, $5) on conflict do nothing`,
        [program, kind, value, orderedAt, id],
      );
    }
    return changed;
  },

  of: (program, orderId) =>
    database.query(
      'select kind, value from marks where program = $1 and order_id = $2 order by kind, value',
      [program, orderId],
    ),

  async sharedWith({ program, id }, marks, { visitor, customer, email }) {
    if (marks.length === 0) return [];
    const rows = await database.query<Pick<Mark, 'kind'>>(
      `select distinct m.kind from marks m
       join orders o on o.program = m.program and o.id = m.order_id
       where m.program = $1 and m.order_id <> $2
         and (o.visitor = $3 or o.customer = $4 or o.email = $5)
         and ${within(database, '$6')}
       order by m.kind`,
      [program, id, visitor ?? null, customer ?? null, email ?? null, listed(marks)],
    );
    return rows.map(({ kind }) => kind);
  },

  async countBefore({ program, id, orderedAt }, { kind, value }, since) {
    const [row] = await database.query<{ count: number }>(
      `select count(*) as count from marks where program = $1 and kind = $2 and value = $3
         and ordered_at >= $4 and (ordered_at, order_id) < ($5, $6)`,
      [program, kind, value, since, orderedAt, id],
    );
    return row?.count ?? 0;
  },

  between: ({ program, from, to }, { kind, value }) =>
    database.query(
      `select order_id as id, ordered_at as "orderedAt" from marks
       where program = $1 and kind = $2 and value = $3 and ordered_at >= $4 and ordered_at < $5
       order by ordered_at, order_id`,
      [program, kind, value, from, to],
    ),

  async orders({ program, id }, marks, codes) {
    if (marks.length === 0 || codes.length === 0) return [];
    return database.query<Place>(
      `select distinct m.order_id as id, m.ordered_at as "orderedAt" from marks m
       join orders o on o.program = m.program and o.id = m.order_id
       where m.program = $1 and m.order_id <> $2
         and ${within(database, '$3')} and o.${isOneOf(codes, 4)}
       order by m.ordered_at, m.order_id`,
      [program, id, listed(marks), ...lowered(codes)],
    );
  },

  async busiestSites(program, since, least) {
    const rows = await database.query<{ value: string; orders: number }>(
      `select value, count(*) as orders from marks
       where program = $1 and kind = 'site' and ordered_at >= $2
       group by value having count(*) >= $3 order by count(*) desc, value limit 50`,
      [program, since, least],
    );
    return rows.map(({ value, orders }) => {
      const [code = '', host = ''] = value.split(' ');
      return { code, host, orders };
    });
  },
});
