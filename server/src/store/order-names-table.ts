import type { Queries } from './database.js';
import type { OrderNames } from './shelves/order-names.js';

export const orderNamesIn = (database: Queries): OrderNames => ({
  async note(program, name, of) {
    const rows = await database.query(
      `insert into order_names (program, name, stands_for) values ($1, $2, $3)
       on conflict do nothing returning name`,
      [program, name, of],
    );
    return rows.length > 0;
  },

  async find(program, name) {
    const [row] = await database.query<{ of: string }>(
      'select stands_for as "of" from order_names where program = $1 and name = $2',
      [program, name],
    );
    return row?.of;
  },
});
