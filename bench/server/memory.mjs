// How much memory a backend holds that a shop starts by its command: at rest after the start, and at rest after many requests.
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { root } from '../../scripts/set-up.mjs';
import { ADMIN_KEY, PROGRAM, visit } from './shop.mjs';

const BATCH = 10;
const AT_ONCE = 16;

/** Answers megabytes of resident memory; undefined where the system does not tell. */
export async function measureMemory(folder, requests) {
  const programs = join(folder, 'programs.json');
  writeFileSync(programs, JSON.stringify([PROGRAM]));
  const server = spawn(
    process.execPath,
    [
      ...[join(root, 'server/dist/cli.js'), '--programs', programs, '--port', '0'],
      ...['--database', join(folder, 'memory.db')],
    ],
    {
      env: { ...process.env, GOODWORD_ADMIN_KEY: ADMIN_KEY },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  try {
    const base = await addressOf(server);
    const started = residentOf(server.pid);
    await send(base, requests);
    // Node gives memory back when nobody asks for anything.
    await pause(3_000);
    return { started, after: residentOf(server.pid) };
  } finally {
    server.kill();
  }
}

async function addressOf(server) {
  let said = '';
  for await (const chunk of server.stdout) {
    said += chunk;
    const found = /listens at (\S+)/.exec(said)?.[1];
    if (found) return found;
  }
  throw new Error(`The backend did not start: ${said}`);
}

async function send(base, requests) {
  const visitor = 'advocate-of-memory-1';
  const body = JSON.stringify({ program: 'default', visitor });
  const { code } = await (await fetch(`${base}/v1/advocates`, { method: 'POST', body })).json();
  let left = requests;
  const sender = async () => {
    while (left-- > 0) {
      const events = Array.from({ length: BATCH }, (_, nth) =>
        visit(`friend-of-memory-${left}-${nth}`, code),
      );
      const response = await fetch(`${base}/v1/events`, {
        method: 'POST',
        body: JSON.stringify({ events }),
      });
      await response.text();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, sender));
}

const residentOf = (pid) => {
  try {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes && Number(kilobytes) / 1_024;
  } catch {
    return undefined;
  }
};
