import type { Queries } from './database.js';
import { known } from './known.js';
import type { Checking, CheckingQueue } from './shelves/checking.js';

type Row = Omit<Checking, 'outcome'> & { outcome: string | null };

export const checkingIn = (database: Queries): CheckingQueue => ({
  async want({ program, id, decision }, now) {
    await database.write(
      `insert into checking (program, order_id, code, tries, due_at) values ($1, $2, $3, 0, $4)
       on conflict (program, order_id) do update
         set code = excluded.code, tries = 0, due_at = excluded.due_at, outcome = null
         where checking.code <> excluded.code`,
      [program, id, decision.code ?? '', now],
    );
  },

  async take(now, until, limit) {
    // Asked again outside: of two who chose the same order, the second finds it no longer due.
    const rows = await database.query<Row>(
      `update checking set due_at = $2, tries = tries + 1
       where due_at <= $1 and (program, order_id) in (
         select program, order_id from checking where due_at <= $1
         order by due_at, program, order_id limit $3)
       returning program, order_id as "orderId", code, tries, due_at as "dueAt", outcome`,
      [now, until, limit],
    );
    return rows.map((row): Checking => known(row));
  },

  async later({ program, orderId, dueAt, outcome }) {
    await database.write(
      'update checking set due_at = $3, outcome = $4 where program = $1 and order_id = $2',
      [program, orderId, dueAt, outcome],
    );
  },

  async done({ program, orderId, code }) {
    await database.write(
      'delete from checking where program = $1 and order_id = $2 and code = $3',
      [program, orderId, code],
    );
  },

  async count(program) {
    const [row] = await database.query<{ count: number }>(
      'select count(*) as count from checking where program = $1',
      [program],
    );
    return row?.count ?? 0;
  },
});
