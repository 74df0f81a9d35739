import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sidesInWords } from '../rewards/sides-in-words.js';
import type { Preset } from './preset.js';
import { EVERY } from './starts/every-preset.js';

function row([name, preset]: [string, Preset]): string {
  const { advocate, friend } = sidesInWords(preset);
  return `| \`${name}\` | ${advocate || '–'} | ${friend || '–'} |`;
}

it('the README lists every preset as it is: copy the rows from here when this fails', () => {
  const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
  const table = /\| preset \|.*\n\|[-| ]+\|\n((?:\|.*\|\n)*)/.exec(readme)?.[1];
  expect(table).toBe(`${Object.entries(EVERY).map(row).join('\n')}\n`);
});

it('no preset is missing from the list', () => {
  const files = readdirSync(new URL('.', import.meta.url))
    .filter((file) => file.endsWith('.ts') && !/\.(test|fixture)\./.test(file))
    .filter((file) => file !== 'preset.ts')
    .map((file) => file.replace('.ts', ''));
  expect(Object.keys(EVERY)).toEqual(files.sort());
});
