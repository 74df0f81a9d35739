/** What a query may carry. */
export type Param = string | number | null;

/** How rows get into a table. */
export interface Insertion {
  readonly columns: readonly string[];
  readonly key: readonly string[];
  /** The statement for one row: each column is a parameter. */
  readonly ofOne: string;
  /** The statement for many: a JSON list of objects is the only parameter. PostgreSQL's. */
  readonly ofMany: string;
}

export interface Queries {
  /** Runs one statement with `$1…$n` and answers its rows. The caller names their shape: it wrote the statement. */
  query<Row>(sql: string, params?: readonly Param[]): Promise<Row[]>;
  /**
   * Runs one statement whose answer nobody needs. Inside of a transaction it may still be on its way when this is done: whatever is
   * asked after it sees it, and where it fails, the next question or the transaction itself says so.
   */
  write(sql: string, params?: readonly Param[]): Promise<void>;
  /** Writes rows into a table, all or none, and answers the numbers of those that it wrote. No two may have the same key. */
  insert(into: Insertion, rows: readonly (readonly Param[])[]): Promise<readonly number[]>;
  /** The same as `insert`, for whom it does not matter which of them were new: on its way as what `write` runs. */
  add(into: Insertion, rows: readonly (readonly Param[])[]): Promise<void>;
  /** The only words in which the two databases differ: a JSON list as rows of one column, `value`. */
  eachOf(param: string): string;
  /**
   * Runs work in one transaction, alone among all work under the same key, in this process and in others, until that
   * transaction ends. An error undoes all of it. Inside of a transaction it is part of that one.
   */
  exclusively<T>(key: string, work: (within: Queries) => Promise<T>): Promise<T>;
}

/** A database that speaks the SQL of this room. */
export interface Database extends Queries {
  close(): Promise<void>;
}

/** The key under which work on the orders of a program is alone. */
export const lockOf = (program: string): string => JSON.stringify([program]);
