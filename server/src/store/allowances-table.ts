import type { Queries } from './database.js';
import type { Allowances } from './shelves/allowances.js';

// Processes of one shop may disagree about the time by less than this.
const GRACE_MS = 60_000;

interface Row {
  emptyAt: number;
}

export const allowancesIn = (database: Queries): Allowances => ({
  async emptyAt(name, now) {
    const [row] = await database.query<Row>(
      'select empty_at as "emptyAt" from allowances where name = $1 and empty_at > $2',
      [name, now],
    );
    return row?.emptyAt;
  },

  async fill(name, { now, cost, brim }) {
    await database.write('delete from allowances where empty_at < $1', [now - GRACE_MS]);
    const [row] = await database.query<Row>(
      `insert into allowances (name, empty_at) values ($1, $3)
       on conflict (name) do update set empty_at = case
         when allowances.empty_at <= $2 then excluded.empty_at
         when allowances.empty_at + $4 > $5 then $5
         else allowances.empty_at + $4 end
       returning empty_at as "emptyAt"`,
      [name, now, now + Math.min(cost, brim), cost, now + brim],
    );
    return row?.emptyAt ?? now;
  },
});
