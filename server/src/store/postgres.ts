import pg from 'pg';
import type { Database, Param, Queries } from './database.js';
import { listed, writtenOf } from './insertion.js';
import { together } from './together.js';

// bigint: our times and minor units stay far below 2^53.
const BIGINT = 20;

/** Opens a pool to `postgres://…`. Several processes may share one database. */
export function openPostgres(address: string, warn: (text: string) => void): Database {
  const types = new pg.TypeOverrides();
  types.setTypeParser(BIGINT, Number);
  const pool = new pg.Pool({ connectionString: address, types });
  // The pool replaces a connection that it lost; without a listener the error would end the process.
  let closing = false;
  pool.on('error', (error) => {
    if (!closing) warn(`PostgreSQL closed an idle connection: ${error.message}`);
  });
  const { query, insert, eachOf } = statementsOn(pool);
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
    insert: (into, rows) => onceMore(() => insert(into, rows)),
    exclusively: (key, work) => exclusive(key)(work),
    close: () => {
      closing = true;
      return pool.end();
    },
  };
}

const statementsOn = (client: Pick<pg.Pool, 'query'>): Omit<Queries, 'exclusively'> => ({
  query: async <Row>(sql: string, params: readonly Param[] = []) =>
    (await client.query(sql, [...params])).rows as Row[],
  insert: async (into, rows) =>
    writtenOf(into, rows, (await client.query(into.ofMany, [listed(into, rows)])).rows),
  eachOf: (param) => `jsonb_array_elements(cast(${param} as jsonb)) as one(value)`,
});

function queriesIn(client: pg.PoolClient): Queries {
  const queries: Queries = {
    ...statementsOn(client),
    async exclusively(key, work) {
      await client.query(locking(client, key));
      return work(queries);
    },
  };
  return queries;
}

const locking = (client: pg.PoolClient, key: string) =>
  `select pg_advisory_xact_lock(hashtextextended(${client.escapeLiteral(key)}, 0))`;

async function transaction<T>(
  pool: pg.Pool,
  key: string,
  work: (within: Queries) => Promise<T>,
): Promise<T> {
  const client = await onceMore(() => begin(pool, key));
  let broken: Error | undefined;
  // A connection that dies between two queries reports it here and nowhere else.
  const onError = (error: Error) => {
    broken = error;
  };
  client.on('error', onError);
  try {
    const value = await work(queriesIn(client));
    await client.query('commit');
    return value;
  } catch (error) {
    await client.query('rollback').catch((lost: Error) => {
      broken = lost;
    });
    throw error;
  } finally {
    client.off('error', onError);
    client.release(broken);
  }
}

// The transaction and its lock in one: each way to the database and back takes as long as a small question.
async function begin(pool: pg.Pool, key: string): Promise<pg.PoolClient> {
  const client = await pool.connect();
  // The question that it interrupts tells of it; with no listener it would end the process.
  const ignore = () => undefined;
  client.on('error', ignore);
  try {
    await client.query(`begin; ${locking(client, key)}`);
    client.off('error', ignore);
    return client;
  } catch (error) {
    client.release(true);
    throw error;
  }
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

// Class 08 and 57P0x: https://www.postgresql.org/docs/current/errcodes-appendix.html; pg itself gives no code.
const isLost = (error: unknown) =>
  error instanceof Error &&
  (/^(08|57P0)/.test(String((error as { code?: unknown }).code)) ||
    /^Connection terminated/.test(error.message));
