import type { Queries } from './database.js';
import type { Tokens } from './shelves/tokens.js';

// Processes of one shop may disagree about the time by less than this.
const GRACE_MS = 600_000;

export const tokensIn = (database: Queries): Tokens => ({
  async spend(token, until, now) {
    await database.write('delete from tokens where until < $1', [now - GRACE_MS]);
    const rows = await database.query(
      'insert into tokens (token, until) values ($1, $2) on conflict do nothing returning token',
      [token, until],
    );
    return rows.length > 0;
  },
});
