// How many events a backend takes in, and how many the same database takes with nothing above it: the same rows in the same
// table, as full as the backend's, with its indexes; ten in a statement, one durable commit each. In turn, round after round.
import { randomUUID } from 'node:crypto';
import { cpus } from 'node:os';
import { median } from '../median.mjs';
import { chance, open, share, visit } from './shop.mjs';
import { openSql } from './sql.mjs';

const BATCH = 10;
// As many shoppers as are sending at once.
const AT_ONCE = 32;

/**
 * Answers of both, medians: events a second; events for each second of a core; and the microseconds of it that an event took
 * in this process. SQLite works in this thread, which has its core for itself while it waits for the disk: there the first two
 * are the same. Of PostgreSQL's processes and ours, whoever waits leaves the core to another.
 */
export async function measureIntake(shop, address, advocates, { requests, rounds }) {
  const sql = await openSql(address);
  await bareTable(sql);
  const random = chance(requests);
  const batch = () => {
    const { code, visitor } = advocates[Math.floor(random() ** 3 * advocates.length)];
    const friend = `friend-of-intake-${randomUUID()}`;
    return Array.from({ length: BATCH }, (_, nth) =>
      nth === 8
        ? open(friend)
        : nth === 9
          ? share(visitor, code)
          : visit(`${friend.slice(0, 40)}${nth}`, code),
    );
  };
  const ours = [];
  const bare = [];
  for (let round = 0; round < rounds; round++) {
    const batches = Array.from({ length: Math.ceil(requests / rounds) }, batch);
    // No shopper sends so much within a minute; what is limited is not to be measured.
    shop.setClock(shop.now() + 600_000);
    ours.push(await timed(batches.map(shop.eventsOf), AT_ONCE, shop.answer));
    bare.push(await timed(batches, sql.isPostgres ? AT_ONCE : 1, insert(sql)));
  }
  await sql.query('drop table bare_events');
  await sql.close();
  const middles = (runs) => {
    const [perSecond, busy, cpu] = ['perSecond', 'busy', 'cpu'].map((figure) =>
      median(runs.map((run) => run[figure])),
    );
    return { perSecond, cpu, perCore: sql.isPostgres ? 1_000_000 / busy : perSecond };
  };
  return { ours: middles(ours), bare: middles(bare) };
}

async function timed(batches, atOnce, send) {
  const waiting = [...batches];
  const began = performance.now();
  const cpu = process.cpuUsage();
  const busy = busyMs();
  const sender = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) await send(next);
  };
  await Promise.all(Array.from({ length: atOnce }, sender));
  const { user, system } = process.cpuUsage(cpu);
  const events = batches.length * BATCH;
  return {
    perSecond: (events / (performance.now() - began)) * 1_000,
    cpu: (user + system) / events,
    busy: (Math.max(busyMs() - busy, TICK_MS) * 1_000) / events,
  };
}

// The database's processes too, and what the kernel does for them and us.
const TICK_MS = 10;
const busyMs = () =>
  cpus().reduce((sum, { times }) => sum + times.user + times.nice + times.sys + times.irq, 0);

// The same table: its columns, its key and its indexes, whatever they are now, and its rows: a full index costs more to add to.
async function bareTable(sql) {
  await sql.query('drop table if exists bare_events');
  const parts = sql.isPostgres ? [LIKE_EVENTS] : await partsOfEvents(sql);
  for (const part of parts) await sql.query(part);
  await sql.query('insert into bare_events select * from events');
}

const LIKE_EVENTS = 'create table bare_events (like events including all)';

// SQLite copies no table with its indexes: each is made by what made the other.
async function partsOfEvents(sql) {
  const parts = await sql.query(
    "select sql from sqlite_master where tbl_name = 'events' and sql is not null order by type desc",
  );
  return parts.map(({ sql: part }) =>
    part.replace(/\bevents(_\w+)?/g, (_, name = '') => `bare_events${name}`),
  );
}

function insert(sql) {
  const rows = sql.isPostgres
    ? 'jsonb_array_elements(cast($1 as jsonb)) as one(value)'
    : 'json_each($1)';
  const text = `insert into bare_events (program, id, type, at, received_at, visitor, code_key, body)
    select value->>'program', value->>'id', value->>'type', cast(value->>'at' as bigint),
      cast(value->>'at' as bigint), value->>'visitor', value->>'code', value->>'body'
    from ${rows} where true on conflict do nothing returning id`;
  return (events) => {
    const at = Date.now();
    const list = events.map(({ type, id, visitor, touch, code, page, surface }) => ({
      ...{ program: 'default', id, type, at, visitor, code: touch?.code ?? code },
      body: JSON.stringify({ page, landing: touch?.landing, referrer: touch?.referrer, surface }),
    }));
    return sql.query(text, [JSON.stringify(list)]);
  };
}
