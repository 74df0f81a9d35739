import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { freePort } from '../free-port.js';
import { program } from '../hostile/program.js';

const BACKEND = fileURLToPath(new URL('./backend.mjs', import.meta.url));
const CLI = fileURLToPath(new URL('../../server/dist/cli.js', import.meta.url));

export type BackendProcess = Awaited<ReturnType<typeof openBackendProcess>>;

export interface BackendOptions {
  /** Default: a SQLite file of its own. */
  readonly database?: string;
  readonly programs?: readonly object[];
  /** Secrets, by the names of the environment. Default: made for each run. */
  readonly env?: Readonly<Record<string, string>>;
  /** Options of the server in place of what the command line reads, in JSON. */
  readonly server?: object;
}

/** The built reference backend as a process of its own, so that it can be killed and started again. */
export async function openBackendProcess(options: BackendOptions = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'goodword-faults-'));
  const { database = join(folder, 'goodword.db') } = options;
  const programs = join(folder, 'programs.json');
  const { programs: told = [program('http://127.0.0.1')] } = options;
  await writeFile(programs, JSON.stringify(told));
  const env = { ...process.env, ...options.env };
  const port = await freePort();
  let child: ChildProcess | undefined;

  async function start() {
    if (child) return;
    const args = options.server
      ? [BACKEND, JSON.stringify({ ...options.server, programs: told, database, port })]
      : [CLI, '--programs', programs, '--database', database, '--port', String(port)];
    const started = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
    child = started;
    for await (const line of createInterface({ input: started.stdout }))
      if (line.includes('listens')) break;
    started.stdout.resume();
    if (started.exitCode !== null) throw new Error('The backend did not start.');
  }
  async function kill() {
    const dying = child;
    if (!dying) return;
    child = undefined;
    dying.kill('SIGKILL');
    if (dying.exitCode === null && dying.signalCode === null) await once(dying, 'exit');
  }
  await start();
  return {
    database,
    port,
    start,
    kill,
    async close() {
      await kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
