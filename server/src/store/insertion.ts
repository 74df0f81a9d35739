import type { Insertion, Param } from './database.js';

/**
 * Rows of a table, by a key. Of those that stand already, the other columns are written over by `whereKnown`; without it they are
 * left alone.
 */
export function insertion(
  table: string,
  columns: readonly string[],
  key: readonly string[],
  whereKnown?: string,
): Insertion {
  const names = columns.join(', ');
  const places = columns.map((_, nth) => `$${nth + 1}`).join(', ');
  const done = whereKnown ? `update set ${whereKnown}` : 'nothing';
  const conflict = `on conflict (${key.join(', ')}) do ${done}`;
  return {
    ...{ columns, key },
    ofOne: `insert into ${table} (${names}) values (${places}) ${conflict}`,
    ofMany: `insert into ${table} (${names})
       select ${names} from jsonb_populate_recordset(cast(null as ${table}), cast($1 as jsonb))
       where true ${conflict} returning ${key.join(', ')}`,
  };
}

/** Rows that are only ever added: the column `number` counts those with the same names, from 1 on. Nobody else may add any of them. */
export function numbered(
  table: string,
  columns: readonly string[],
  names: readonly string[],
): Insertion {
  const next = (own: (name: string) => string) =>
    `1 + coalesce((select max(had.number) from ${table} had
       where ${names.map((name) => `had.${name} = ${own(name)}`).join(' and ')}), 0)`;
  const place = (name: string) => `$${columns.indexOf(name) + 1}`;
  const into = `insert into ${table} (${columns.join(', ')}, number)`;
  return {
    ...{ columns, key: names },
    ofOne: `${into} values (${columns.map(place).join(', ')}, ${next(place)})`,
    ofMany: `${into}
       select ${columns.join(', ')}, ${next((name) => `fresh.${name}`)}
       from jsonb_populate_recordset(cast(null as ${table}), cast($1 as jsonb)) fresh
       returning ${names.join(', ')}`,
  };
}

/** The rows as `ofMany` takes them. */
export const listed = ({ columns }: Insertion, rows: readonly (readonly Param[])[]): string =>
  JSON.stringify(
    rows.map((row) => Object.fromEntries(columns.map((name, nth) => [name, row[nth] ?? null]))),
  );

/** Which of the rows `ofMany` says that it wrote. */
export function writtenOf(
  { columns, key }: Insertion,
  rows: readonly (readonly Param[])[],
  answered: readonly Readonly<Record<string, Param>>[],
): readonly number[] {
  const written = new Set(answered.map((row) => JSON.stringify(key.map((name) => row[name]))));
  const places = key.map((name) => columns.indexOf(name));
  return rows.flatMap((row, nth) =>
    written.has(JSON.stringify(places.map((place) => row[place]))) ? nth : [],
  );
}
