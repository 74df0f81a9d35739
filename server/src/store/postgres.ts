import pg from 'pg';
import type { Database, Param, Queries } from './database.js';

// bigint: our times and minor units stay far below 2^53.
const BIGINT = 20;

/** Opens a pool to `postgres://…`. Several processes may share one database. */
export function openPostgres(address: string, warn: (text: string) => void): Database {
  const types = new pg.TypeOverrides();
  types.setTypeParser(BIGINT, Number);
  const pool = new pg.Pool({ connectionString: address, types });
  // The pool replaces a connection that the network took; without a listener the error would end the process.
  pool.on('error', (error) => warn(`PostgreSQL closed an idle connection: ${error.message}`));
  return {
    ...queriesOn(pool),
    exclusively: (key, work) => transaction(pool, key, work),
    close: () => pool.end(),
  };
}

const queriesOn = (client: Pick<pg.Pool, 'query'>): Queries => ({
  query: async <Row>(sql: string, params: readonly Param[] = []) =>
    (await client.query(sql, [...params])).rows as Row[],
  eachOf: (param) => `jsonb_array_elements(cast(${param} as jsonb)) as one(value)`,
});

async function transaction<T>(
  pool: pg.Pool,
  key: string,
  work: (within: Queries) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  // A connection that dies between two queries reports it here and nowhere else.
  const onError = (error: Error) => {
    broken = error;
  };
  client.on('error', onError);
  try {
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [key]);
    const value = await work(queriesOn(client));
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
