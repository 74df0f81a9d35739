// `npm run sizes`: writes what a shopper loads, as size-limit measures it now, into the table of the README.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './set-up.mjs';

const README = join(root, 'README.md');
const TABLE = /\| part +\| now.*\n\| -.*\n(\|.*\n)+/;

/** Rows of the README: one for each part; of languages the largest speaks for all. */
export function shownRows(rows) {
  const shown = new Map();
  for (const { name, size, sizeLimit } of rows) {
    const known = name.replace(/^(locale|words [\w-]+) .*/, 'each $1');
    const row = shown.get(known);
    if (!row || row.size < size) shown.set(known, { name: known, size, sizeLimit });
  }
  return [...shown.values()];
}

/** What size-limit measures, within the budgets or not. Needs a build. */
export const measured = () =>
  JSON.parse(spawnSync('npx', ['size-limit', '--json'], { cwd: root, encoding: 'utf8' }).stdout);

const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

if (process.argv[1] === import.meta.filename) {
  const lines = shownRows(measured()).map(
    ({ name, size, sizeLimit }) => `| ${name} | ${kB(size)} | ${sizeLimit / 1000} kB |`,
  );
  const table = ['| part | now | budget |', '| --- | --- | --- |', ...lines, ''].join('\n');
  const readme = readFileSync(README, 'utf8');
  if (!TABLE.test(readme)) throw new Error('README.md has no table of sizes.');
  writeFileSync(README, readme.replace(TABLE, table));
}
