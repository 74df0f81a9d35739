// `npm run sizes`: writes what a shopper loads, as size-limit measures it now, into the tables of docs/sizes.md and the README.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './set-up.mjs';

const TABLE = /\| part +\| now.*\n\| -.*\n(\|.*\n)+/;

/** What most shoppers load; docs/sizes.md has all the rows. */
export const IN_README = ['critical script', '+ delivery', '+ widget', '+ welcome', 'each locale'];

/** Rows of the tables: one for each part; of languages the largest speaks for all. */
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
  const rows = shownRows(measured());
  write('docs/sizes.md', rows);
  write(
    'README.md',
    rows.filter(({ name }) => IN_README.includes(name)),
  );
}

function write(file, rows) {
  const lines = rows.map(
    ({ name, size, sizeLimit }) => `| ${name} | ${kB(size)} | ${sizeLimit / 1000} kB |`,
  );
  const table = ['| part | now | budget |', '| --- | --- | --- |', ...lines, ''].join('\n');
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  if (!TABLE.test(text)) throw new Error(`${file} has no table of sizes.`);
  writeFileSync(path, text.replace(TABLE, table));
}
