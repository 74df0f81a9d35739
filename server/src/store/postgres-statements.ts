import type pg from 'pg';
import type { Param, Queries } from './database.js';
import { listed, writtenOf } from './insertion.js';

/** What every statement is made of: each waits for its answer. */
export const statementsOn = (client: Pick<pg.Pool, 'query'>): Omit<Queries, 'exclusively'> => ({
  query: async <Row>(sql: string, params: readonly Param[] = []) =>
    (await client.query(sql, [...params])).rows as Row[],
  write: async (sql, params = []) => {
    await client.query(sql, [...params]);
  },
  insert: async (into, rows) =>
    writtenOf(into, rows, (await client.query(into.ofMany, [listed(into, rows)])).rows),
  add: async (into, rows) => {
    await client.query(into.ofMany, [listed(into, rows)]);
  },
  eachOf: (param) => `jsonb_array_elements(cast(${param} as jsonb)) as one(value)`,
});
