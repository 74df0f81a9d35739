import type { Queries } from './database.js';
import type { Sessions } from './shelves/access.js';

export const sessionsIn = (database: Queries): Sessions => ({
  async open(hash, keyHash, until, now) {
    await database.write('delete from sessions where until <= $1', [now]);
    await database.write(
      'insert into sessions (hash, key_hash, until) values ($1, $2, $3) on conflict do nothing',
      [hash, keyHash, until],
    );
  },

  async keyOf(hash, now) {
    const [row] = await database.query<{ keyHash: string }>(
      'select key_hash as "keyHash" from sessions where hash = $1 and until > $2',
      [hash, now],
    );
    return row?.keyHash;
  },

  async close(hash) {
    await database.write('delete from sessions where hash = $1', [hash]);
  },
});
