import pg from 'pg';
import type { Database } from './database.js';
import { statementsOn } from './postgres-statements.js';
import { isLost, transaction } from './postgres-transaction.js';
import { together } from './together.js';

// bigint: our times and minor units stay far below 2^53.
const BIGINT = 20;

/** Opens a pool to `postgres://…`. Several processes may share one database. */
export function openPostgres(address: string, warn: (text: string) => void): Database {
  const types = new pg.TypeOverrides();
  types.setTypeParser(BIGINT, Number);
  // Pipeline: what does not wait for an answer is on its way at once.
  const pool = new pg.Pool({ connectionString: address, types, pipeline: true });
  // The pool replaces a connection that it lost; without a listener the error would end the process.
  let closing = false;
  pool.on('error', (error) => {
    if (!closing) warn(`PostgreSQL closed an idle connection: ${error.message}`);
  });
  const { query, write, insert, add, eachOf } = statementsOn(pool);
  const keys = new Map<string, ReturnType<typeof together>>();
  const exclusive = (key: string) => {
    const one =
      keys.get(key) ??
      together(
        (work) => transaction(pool, key, work),
        (run) => run(),
      );
    keys.set(key, one);
    return one;
  };
  return {
    eachOf,
    // Every statement outside a transaction may be sent twice: what it adds, it adds by key.
    query: (sql, params) => onceMore(() => query(sql, params)),
    write: (sql, params) => onceMore(() => write(sql, params)),
    insert: (into, rows) => onceMore(() => insert(into, rows)),
    add: (into, rows) => onceMore(() => add(into, rows)),
    exclusively: (key, work) => exclusive(key)(work),
    close: () => {
      closing = true;
      return pool.end();
    },
  };
}

/** Tries again where the connection turns out to be dead: the database may have restarted since it was used. */
async function onceMore<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isLost(error)) throw error;
    return work();
  }
}
