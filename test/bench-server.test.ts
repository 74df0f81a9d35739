import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

it('the bench of the backend measures everything that it tells of', { timeout: 300_000 }, () => {
  const run = fileURLToPath(new URL('../bench/server/run.mjs', import.meta.url));
  const { stdout, stderr } = spawnSync(process.execPath, [run, '--short'], { encoding: 'utf8' });
  const rows = stdout.split('\n').filter((line) => line.startsWith('| '));
  const of = (name: string) => rows.filter((line) => line.startsWith(`| ${name} |`));
  expect(of('SQLite').length, stderr).toBe(of('PostgreSQL').length);
  expect(of('SQLite').length).toBeGreaterThan(10);
  expect(stdout).not.toMatch(/NaN|undefined|Infinity/);
});
