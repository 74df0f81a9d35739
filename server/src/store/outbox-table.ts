import { createHash } from 'node:crypto';
import type { Queries } from './database.js';
import { known } from './known.js';
import type { Listener, Message, Outbox, Parcel } from './shelves/outbox.js';

type Row = Omit<Parcel, 'outcome'> & { outcome: string | null };

const COLUMNS = `parcel, id, url, type, program, body, at, state, tries, due_at as "dueAt", outcome`;

export const outboxIn = (database: Queries, listeners: readonly Listener[]): Outbox => ({
  async add(messages) {
    const parcels = messages.flatMap((message) => addressed(message, listeners));
    if (parcels.length === 0) return;
    await database.write(
      `insert into outbox (parcel, id, url, type, program, body, at, state, tries, due_at)
       select value->>'parcel', value->>'id', value->>'url', value->>'type', value->>'program',
         value->>'body', cast(value->>'at' as bigint), 'waiting', 0, cast(value->>'at' as bigint)
       from ${database.eachOf('$1')} where true
       on conflict do nothing`,
      [JSON.stringify(parcels)],
    );
  },

  async take(now, until, limit) {
    // Asked again outside: of two who chose the same parcel, the second finds it no longer due.
    const rows = await database.query<Row>(
      `update outbox set due_at = $2, tries = tries + 1
       where state = 'waiting' and due_at <= $1 and parcel in (
         select parcel from outbox where state = 'waiting' and due_at <= $1
         order by due_at, parcel limit $3)
       returning ${COLUMNS}`,
      [now, until, limit],
    );
    return rows.map((row): Parcel => known(row)).sort((a, b) => a.at - b.at);
  },

  async mark({ parcel, state, dueAt, tries, outcome }) {
    await database.write(
      'update outbox set state = $2, due_at = $3, tries = $4, outcome = $5 where parcel = $1',
      [parcel, state, dueAt, tries, outcome],
    );
  },

  async list(program, state, limit) {
    const rows = await database.query<Row>(
      `select ${COLUMNS} from outbox where program = $1 and state = $2
       order by at desc, parcel limit $3`,
      [program, state, limit],
    );
    return rows.map((row): Parcel => known(row));
  },

  async revive(parcel, now) {
    await database.write(
      `update outbox set state = 'waiting', tries = 0, due_at = $2
       where parcel = $1 and state = 'dead'`,
      [parcel, now],
    );
    const [row] = await database.query<Row>(`select ${COLUMNS} from outbox where parcel = $1`, [
      parcel,
    ]);
    return row && known(row);
  },

  async forget(before) {
    await database.write("delete from outbox where state = 'delivered' and at < $1", [before]);
  },
});

const addressed = (message: Message, listeners: readonly Listener[]) =>
  listeners
    .filter(({ types }) => types === undefined || types.includes(message.type))
    .filter(({ side }) => !side || !message.side || side === message.side)
    .map(({ url }) => ({ ...message, url, parcel: parcelName(message.id, url) }));

// The parcel's name goes into an address of the admin API, where a URL would have to be escaped.
const parcelName = (id: string, url: string) =>
  createHash('sha256')
    .update(JSON.stringify([id, url]))
    .digest('base64url')
    .slice(0, 22);
