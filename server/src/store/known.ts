/** A value without what the database does not know: SQL says null where our records leave a field out. */
export type Known<Row> = {
  [K in keyof Row as null extends Row[K] ? never : K]: Row[K];
} & {
  [K in keyof Row as null extends Row[K] ? K : never]?: NonNullable<Row[K]>;
};

export function known<Row extends object>(row: Row): Known<Row> {
  const kept = {} as Row;
  // A loop: every row that is read comes by here.
  for (const name in row) if (row[name] !== null) kept[name] = row[name];
  return kept as unknown as Known<Row>;
}
