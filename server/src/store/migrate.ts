import type { Database } from './database.js';
import { MIGRATIONS } from './schema.js';

/** Runs the migrations that this database has not seen. Several processes may start at once. */
export async function migrate(database: Database): Promise<void> {
  await database.exclusively('goodword:migrate', async (within) => {
    await within.query(
      'create table if not exists migrations (number integer primary key, at bigint not null)',
    );
    const rows = await within.query<{ number: number }>('select number from migrations');
    const seen = new Set(rows.map((row) => row.number));
    for (const [index, statements] of MIGRATIONS.entries()) {
      if (seen.has(index + 1)) continue;
      for (const statement of statements) await within.query(statement);
      await within.query('insert into migrations (number, at) values ($1, $2)', [
        index + 1,
        Date.now(),
      ]);
    }
  });
}
