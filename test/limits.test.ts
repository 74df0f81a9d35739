import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const read = (path: string) => readFileSync(join(root, path), 'utf8');

interface Section {
  readonly title: string;
  readonly text: string;
}

const sections: readonly Section[] = read('docs/limits.md')
  .split(/^## /m)
  .slice(1)
  .map((text) => ({ title: text.split('\n', 1)[0] ?? '', text }));

/** The rows of a section that begin with a number, cell by cell. */
const rowsOf = ({ text }: Section): readonly (readonly string[])[] =>
  [...text.matchAll(/^\|\s*(\d+)\s*\|(.*)\|\s*$/gm)].map(([, number = '', cells = '']) => [
    number,
    ...cells.split(/(?<!\\)\|/).map((cell) => cell.trim()),
  ]);

/** How many rows a section says that it has: its first number. */
const stated = ({ text }: Section): number => Number(/\b\d+\b/.exec(text)?.[0]);

// A name may hold backticks, wherefore the end of the cell or a line break ends it, whichever comes first.
const NAMED = /test: `?([^`›]+?) › (.+?)`(?=\s*(?:$|<br>|[,;.(]))/g;
const named = (cell: string) =>
  [...cell.matchAll(NAMED)].map(([, path = '', name = '']) => ({ path, name }));

/** A test's name as it may stand between quotes in source. */
const stands = (name: string, path: string): boolean => {
  const code = read(path);
  return [name, name.replaceAll("'", "\\'")].some((text) =>
    ["'", '"', '`'].some((quote) => code.includes(quote + text + quote)),
  );
};

it('the limits of tracking and delivery are told in full', () => {
  const tracking = sections.find(({ title }) => title === 'Tracking and delivery');
  expect(tracking && stated(tracking)).toBe(121);
});

describe.each(sections)('the limits: $title', (section) => {
  const rows = rowsOf(section);

  it('has as many rows as it says, numbered without a gap', () => {
    expect(rows.map(([number]) => Number(number))).toEqual(
      Array.from({ length: stated(section) }, (_, nth) => nth + 1),
    );
  });

  it('says in every row how one can know', () => {
    const silent = rows.filter(
      (cells) => !/^`?(test|documented|not held|later): ./.test(cells.at(-1) ?? ''),
    );
    expect(silent).toEqual([]);
    const lost = rows.filter((cells) => {
      const answer = cells.at(-1) ?? '';
      return answer.split('test: ').length - 1 !== named(answer).length;
    });
    expect(lost).toEqual([]);
  });

  it('names tests that exist', () => {
    const missing = rows.flatMap((cells) =>
      named(cells.at(-1) ?? '').filter(
        ({ path, name }) => !existsSync(join(root, path)) || !stands(name, path),
      ),
    );
    expect(missing).toEqual([]);
  });
});
