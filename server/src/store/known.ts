/** A value without what the database does not know: SQL says null where our records leave a field out. */
export type Known<Row> = {
  [K in keyof Row as null extends Row[K] ? never : K]: Row[K];
} & {
  [K in keyof Row as null extends Row[K] ? K : never]?: NonNullable<Row[K]>;
};

export const known = <Row extends object>(row: Row): Known<Row> =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as Known<Row>;
