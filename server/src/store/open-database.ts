import type { Database } from './database.js';
import { expectLargeShop } from './expected-sizes.js';
import { migrate } from './migrate.js';
import { openPostgres } from './postgres.js';
import { recountIfNever } from './recount.js';
import { openSqlite } from './sqlite.js';

/** Opens the database behind an address and brings its tables up to date. */
export async function openDatabase(
  address: string,
  warn: (text: string) => void,
): Promise<Database> {
  const isPostgres = /^postgres(ql)?:\/\//.test(address);
  const database = isPostgres ? openPostgres(address, warn) : openSqlite(address, warn);
  try {
    await migrate(database);
    if (!isPostgres) await expectLargeShop(database);
    await recountIfNever(database);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}
