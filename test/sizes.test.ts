import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { IN_README, measured, shownRows } from '../scripts/sizes-table.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

interface Row {
  name: string;
  size: number;
  sizeLimit: number;
  passed: boolean;
}

/** Figures of a table of sizes: `| critical script | 3.1 kB | 3.5 kB |`. */
function advertised(file: string, name: string): { size: number; limit: number } | undefined {
  const text = readFileSync(join(root, file), 'utf8');
  const line = text.split('\n').find((row) => row.startsWith(`| ${name} |`));
  const [size, limit] = [...(line ?? '').matchAll(/([\d.]+) kB/g)].map(([, kB]) => Number(kB));
  return size !== undefined && limit !== undefined ? { size, limit } : undefined;
}

describe('what a shopper loads', () => {
  const rows: Row[] = measured();

  it.each(rows)('stays within its budget: $name', (row) => {
    expect(row.size).toBeGreaterThan(0);
    expect(row.size).toBeLessThanOrEqual(row.sizeLimit);
  });

  // `npm run sizes` writes the tables anew.
  it.each(shownRows(rows) as Row[])('is what docs/sizes.md says: $name', (row) => {
    expectTold('docs/sizes.md', row);
  });

  it.each(IN_README)('is what the README says: %s', (name) => {
    const row = (shownRows(rows) as Row[]).find((one) => one.name === name);
    if (!row) throw new Error(`There is no part of the name ${name}.`);
    expectTold('README.md', row);
  });
});

function expectTold(file: string, row: Row) {
  const said = advertised(file, row.name);
  expect(said).toBeDefined();
  expect(said?.limit).toBe(row.sizeLimit / 1000);
  // Rounded to a tenth of a kilobyte; a figure that has drifted further is a lie.
  expect(Math.abs((said?.size ?? 0) - row.size / 1000)).toBeLessThanOrEqual(0.15);
}
