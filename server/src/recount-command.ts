import { parseArgs } from 'node:util';
import { openDatabase } from './store/open-database.js';
import { recount } from './store/recount.js';

export const RECOUNT_USAGE = `goodword-server recount [--database WHERE]

Counts the figures of all reports anew from what is on record. They are kept exactly, so that this is only needed after
somebody has changed the tables by hand. Requests that write wait meanwhile.

  --database WHERE   a SQLite file or postgres://…; default: $DATABASE_URL, else goodword.db`;

/** `goodword-server recount`: answers what to print. */
export async function runRecount(args: string[], env: NodeJS.ProcessEnv): Promise<string> {
  const { values } = parseArgs({
    args,
    options: { database: { type: 'string' }, help: { type: 'boolean' } },
  });
  if (values.help) return RECOUNT_USAGE;
  const database = await openDatabase(
    values.database ?? env['DATABASE_URL'] ?? 'goodword.db',
    console.warn,
  );
  try {
    await recount(database);
    return 'Counted anew.';
  } finally {
    await database.close();
  }
}
