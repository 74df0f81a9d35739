import { AsyncLocalStorage } from 'node:async_hooks';
import {
  DatabaseSync,
  type DatabaseSyncInstance,
  type StatementSyncInstance,
} from '@photostructure/sqlite';
import type { Database, Param, Queries } from './database.js';
import { together } from './together.js';

// Before 3.51.3 a reset of the write-ahead log could corrupt a file that two processes write:
// https://sqlite.org/wal.html#walresetbug
const SOUND = [3, 51, 3] as const;

// What many facts at once change, about 3 pages each, has room in it: else SQLite writes pages twice.
const CACHE_KB = 8_000;

// What is written goes to a log first, and after so many pages, 16 MB, from there to its place in the file. Of SQLite's own 1,000
// pages two groups of events fill the most, and hardly any of them is changed twice: https://sqlite.org/wal.html#ckpt
const LOG_PAGES = 4_000;

/** Opens a SQLite file, or `:memory:`. Durable: an acknowledged write survives a power cut. */
export function openSqlite(file: string, warn: (text: string) => void): Database {
  const connection = new DatabaseSync(file);
  connection.exec(
    `pragma busy_timeout=5000; pragma journal_mode=WAL; pragma synchronous=FULL; pragma foreign_keys=ON;
     pragma cache_size=-${CACHE_KB}; pragma wal_autocheckpoint=${LOG_PAGES}`,
  );
  forgetSamples(connection);
  warnIfUnsound(connection, warn);
  const queries = queriesOn(connection);
  const inTurn = queue();
  const inside = new AsyncLocalStorage<true>();
  // It would wait for the transaction, which waits for it.
  const fromOutside = () => {
    if (inside.getStore())
      throw new Error('Inside an exclusive section, use the store that it gives.');
  };
  const outside = <T>(work: () => Promise<T>): Promise<T> => {
    fromOutside();
    return inTurn(work);
  };
  const exclusive = together((work) =>
    inTurn(() => transaction(connection, () => inside.run(true, () => work(queries)))),
  );
  const alone = async <T>(work: (within: Queries) => Promise<T>): Promise<T> => {
    fromOutside();
    return exclusive(work);
  };
  return {
    eachOf: queries.eachOf,
    // There is one connection: a query between two steps of a transaction would become part of it.
    query: (sql, params) => outside(() => queries.query(sql, params)),
    write: (sql, params) => outside(() => queries.write(sql, params)),
    insert: (into, rows) => alone((within) => within.insert(into, rows)),
    add: (into, rows) => alone((within) => within.add(into, rows)),
    exclusively: (_key, work) => alone(work),
    close: () => outside(async () => connection.close()),
  };
}

function queriesOn(connection: DatabaseSyncInstance): Queries {
  const prepared = new Map<string, StatementSyncInstance>();
  const prepare = (sql: string) => {
    // SQLite reads $1 as a name and numbers it by first appearance; ?1 is the position that is meant.
    const statement = prepared.get(sql) ?? connection.prepare(sql.replace(/\$(\d+)/g, '?$1'));
    prepared.set(sql, statement);
    return statement;
  };
  const queries: Queries = {
    query: async <Row>(sql: string, params: readonly Param[] = []) =>
      prepare(sql).all(...params) as Row[],
    write: async (sql, params = []) => {
      prepare(sql).run(...params);
    },
    // One after the other: before a statement of many rows SQLite copies each page that it changes, to undo that statement alone, and
    // that is dearer than the rows are: https://sqlite.org/tempfiles.html#statement_journal_files
    insert: async (into, rows) => {
      const statement = prepare(into.ofOne);
      return rows.flatMap((row, nth) => (Number(statement.run(...row).changes) > 0 ? nth : []));
    },
    add: async (into, rows) => {
      await queries.insert(into, rows);
    },
    eachOf: (param) => `json_each(${param})`,
    // Whoever writes here is alone already.
    exclusively: (_key, work) => work(queries),
  };
  return queries;
}

async function transaction<T>(
  connection: DatabaseSyncInstance,
  work: () => Promise<T>,
): Promise<T> {
  connection.exec('begin immediate');
  try {
    const value = await work();
    connection.exec('commit');
    return value;
  } catch (error) {
    connection.exec('rollback');
    throw error;
  }
}

function queue() {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work, work);
    last = mine.catch(() => undefined);
    return mine;
  };
}

// What SQLite counted is enough to plan by. Its samples are copies of rows, and would outlive whoever is erased.
function forgetSamples(connection: DatabaseSyncInstance) {
  const has = (sql: string) => connection.prepare(sql).get() !== undefined;
  const isKept = has("select 1 from sqlite_master where name = 'sqlite_stat4'");
  if (isKept && has('select 1 from sqlite_stat4')) connection.exec('delete from sqlite_stat4');
}

function warnIfUnsound(connection: DatabaseSyncInstance, warn: (text: string) => void) {
  const row = connection.prepare('select sqlite_version() as version').get();
  const version = String(row?.['version']);
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  const [soundMajor, soundMinor, soundPatch] = SOUND;
  const behind = major - soundMajor || minor - soundMinor || patch - soundPatch;
  if (behind < 0) {
    warn(`SQLite ${version} can corrupt a file that two processes write. Use 3.51.3 or later.`);
  }
}
