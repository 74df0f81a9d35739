import type pg from 'pg';
import type { Queries } from './database.js';
import { statementsOn } from './postgres-statements.js';

type Work<T> = (within: Queries) => Promise<T>;

/**
 * Runs work in a transaction, alone under its key. The work is done again from its start where the connection turns out to have been
 * dead before: the database may have restarted since it was used.
 */
export async function transaction<T>(pool: pg.Pool, key: string, work: Work<T>): Promise<T> {
  const first = await attempt(pool, key, work);
  if ('value' in first) return first.value;
  const second = await attempt(pool, key, work);
  if ('value' in second) return second.value;
  throw second.dead;
}

// Class 08 and 57P0x: https://www.postgresql.org/docs/current/errcodes-appendix.html; pg itself gives no code, and hands on the
// socket's where the other side has gone between two writes.
export const isLost = (error: unknown): boolean =>
  error instanceof Error &&
  (/^(08|57P0|ECONNRESET$|EPIPE$)/.test(String((error as { code?: unknown }).code)) ||
    /^Connection terminated/.test(error.message));

/** What the work came to, or why there was no connection to do it on. What fails otherwise is thrown. */
type Attempt<T> = { readonly value: T } | { readonly dead: unknown };

async function attempt<T>(pool: pg.Pool, key: string, work: Work<T>): Promise<Attempt<T>> {
  const client = await connected(pool);
  if ('dead' in client) return client;
  let broken: Error | undefined;
  // A connection that dies between two queries reports it here and nowhere else.
  const onError = (error: Error) => {
    broken = error;
  };
  client.on('error', onError);
  // Not waited for: each way to the database and back takes as long as a small question, and the first one goes with it.
  const refusal = client.query(`begin; ${locking(client, key)}`).then(
    () => undefined,
    (error: Error) => error,
  );
  const within = queriesIn(client);
  try {
    const value = await work(within);
    await within.commit();
    return { value };
  } catch (error) {
    await client.query('rollback').catch((lost: Error) => {
      broken = lost;
    });
    const refused = await refusal;
    if (isLost(refused)) return { dead: refused };
    throw refused ?? error;
  } finally {
    client.off('error', onError);
    client.release(broken);
  }
}

const connected = (pool: pg.Pool): Promise<pg.PoolClient | { readonly dead: unknown }> =>
  pool.connect().catch((error) => {
    if (isLost(error)) return { dead: error };
    throw error;
  });

function queriesIn(client: pg.PoolClient): Queries & { commit(): Promise<void> } {
  const { query, write, insert, add, eachOf } = statementsOn(client);
  let failed: { readonly error: unknown } | undefined;
  let last: Promise<unknown> = Promise.resolve();
  // PostgreSQL refuses whatever comes after a failure, until some of it is undone: the first one is what there is to tell, once.
  const answered = async <T>(answer: Promise<T>): Promise<T> => {
    try {
      return await answer;
    } catch (error) {
      const first = failed ?? { error };
      failed = undefined;
      throw first.error;
    }
  };
  const sent = async (answer: Promise<void>): Promise<void> => {
    last = answer.catch((error) => {
      failed ??= { error };
    });
  };
  const queries: Queries = {
    query: (sql, params) => answered(query(sql, params)),
    write: (sql, params) => sent(write(sql, params)),
    insert: (into, rows) => answered(insert(into, rows)),
    add: (into, rows) => sent(add(into, rows)),
    eachOf,
    async exclusively(key, work) {
      await queries.query(locking(client, key));
      return work(queries);
    },
  };
  return {
    ...queries,
    async commit() {
      const { command } = await client.query('commit');
      // Answered before, and perhaps heard a moment later.
      await last;
      // Of a transaction in which something failed, it is not an error to PostgreSQL, and undoes all.
      if (command !== 'COMMIT') throw failed?.error ?? new Error('PostgreSQL undid a transaction');
    },
  };
}

const locking = (client: pg.PoolClient, key: string) =>
  `select pg_advisory_xact_lock(hashtextextended(${client.escapeLiteral(key)}, 0))`;
