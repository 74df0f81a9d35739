import type { Queries } from './database.js';
import { known } from './known.js';
import type { AdminAct, Audit } from './shelves/access.js';

interface Row {
  id: string;
  at: number;
  key: string;
  act: string;
  subject: string;
  note: string | null;
  refused: string | null;
}

const REFUSED = 'refused';

export const auditIn = (database: Queries): Audit => ({
  async append({ id, at, key, act, subject, note }) {
    await database.write(
      `insert into audit (id, at, key_id, act, subject, note) values ($1, $2, $3, $4, $5, $6)
       on conflict do nothing`,
      [id, at, key, act, subject, note ?? null],
    );
  },

  // A line of its own: the first one was written before the act and is not changed afterwards.
  async refuse({ id, at, key }, code) {
    await database.write(
      `insert into audit (id, at, key_id, act, subject, note) values ($1, $2, $3, $4, $5, $6)
       on conflict do nothing`,
      [`${id}:${REFUSED}`, at, key, REFUSED, id, code],
    );
  },

  async page(limit, before) {
    const rows = await database.query<Row>(
      `select a.id, a.at, a.key_id as key, a.act, a.subject, a.note, r.note as refused
       from audit a left join audit r on r.id = a.id || ':${REFUSED}'
       where a.act <> '${REFUSED}'
       ${before ? 'and (a.at, a.id) < ($2, $3)' : ''}
       order by a.at desc, a.id desc limit $1`,
      before ? [limit, before.at, before.id] : [limit],
    );
    return rows.map((row): AdminAct => known(row));
  },
});
