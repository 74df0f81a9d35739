import type { Queries } from './database.js';
import { known } from './known.js';
import type { Entry, EntryType, Ledger } from './shelves/ledger.js';

interface Row {
  program: string;
  id: string;
  type: EntryType;
  at: number;
  receivedAt: number;
  visitor: string | null;
  code: string | null;
  orderId: string | null;
  body: string;
}

const COLUMNS = `program, id, type, at, received_at as "receivedAt", visitor, code_key as code,
         order_id as "orderId", body`;

export const ledgerIn = (database: Queries): Ledger => ({
  async append(entries) {
    // The body is a text inside the JSON: a database that stored it as JSON would reorder its fields.
    const list = entries.map((entry) => ({
      ...entry,
      code: entry.code?.toLowerCase(),
      body: JSON.stringify(entry.body),
    }));
    const rows = await database.query<{ id: string }>(
      `insert into events
         (program, id, type, at, received_at, visitor, code_key, order_id, body)
       select value->>'program', value->>'id', value->>'type', cast(value->>'at' as bigint),
         cast(value->>'receivedAt' as bigint), value->>'visitor', value->>'code',
         value->>'orderId', value->>'body'
       from ${database.eachOf('$1')} where true
       on conflict do nothing returning id`,
      [JSON.stringify(list)],
    );
    return new Set(rows.map((row) => row.id));
  },

  async ofOrder(program, orderId) {
    const rows = await database.query<Row>(
      `select ${COLUMNS} from events where program = $1 and order_id = $2 order by received_at, id`,
      [program, orderId],
    );
    return rows.map(entryOf);
  },

  async joined({ program, from, to }, visitor) {
    const whose = visitor === undefined ? '' : ' and visitor = $4';
    const rows = await database.query<Row>(
      `select ${COLUMNS} from events where program = $1 and type in ('lead', 'signup')
         and at >= $2 and at < $3${whose} order by at, id`,
      [program, from, to, ...(visitor === undefined ? [] : [visitor])],
    );
    return rows.map(entryOf);
  },

  async lastInvitation(program, visitor) {
    const [row] = await database.query<{ code: string }>(
      `select a.code from events e
       join advocates a on a.program = e.program and a.code_key = e.code_key
       where e.program = $1 and e.visitor = $2 and e.type = 'visit' and a.visitor <> e.visitor
       order by e.at desc, e.id limit 1`,
      [program, visitor],
    );
    return row?.code;
  },

  async arrivals(program, visitors) {
    const rows = await database.query<{ code: string; at: number; body: string }>(
      `select code_key as code, at, body from events where program = $1 and type = 'visit'
         and code_key is not null
         and visitor in (select value->>'visitor' from ${database.eachOf('$2')})
       order by at desc, id limit 50`,
      [program, JSON.stringify(visitors.map((visitor) => ({ visitor })))],
    );
    return rows.reverse().map(({ code, at, body }) => {
      const clicked = (JSON.parse(body) as { clicked?: true } | null)?.clicked;
      return { code, at, ...(clicked && { clicked }) };
    });
  },

  async ordersBy(program, visitor) {
    const rows = await database.query<{ id: string }>(
      `select distinct order_id as id from events
       where program = $1 and visitor = $2 and order_id is not null`,
      [program, visitor],
    );
    return rows.map(({ id }) => id);
  },

  async redact({ program, id, body }) {
    await database.query(
      'update events set visitor = null, body = $3 where program = $1 and id = $2',
      [program, id, JSON.stringify(body)],
    );
  },

  async forget(program, visitor) {
    await database.query(
      `update events set visitor = null, code_key = null, body = '{}'
       where program = $1 and visitor = $2 and order_id is null`,
      [program, visitor],
    );
  },
});

const entryOf = (row: Row): Entry => ({ ...known(row), body: JSON.parse(row.body) });
