import type { Money } from 'goodword/protocol';
import type { Queries } from './database.js';
import { known } from './known.js';
import type { Credit, CreditEntry } from './shelves/credit.js';

type Row = Omit<CreditEntry, 'about'> & { about: string | null };

const COLUMNS = 'program, id, code_key as account, kind, amount, meant, currency, about, at';

export const creditIn = (database: Queries): Credit => ({
  async add({ program, id, account, kind, amount, meant, currency, about, at }) {
    const rows = await database.query(
      `insert into credit (program, id, number, code_key, kind, amount, meant, currency, about, at)
       select $1, $2, coalesce(max(number), 0) + 1, $3, $4, cast($5 as bigint), cast($6 as bigint),
         $7, $8, cast($9 as bigint)
       from credit where program = $10 and code_key = $11
       on conflict do nothing returning id`,
      [
        ...[program, id, account, kind, amount, meant, currency, about ?? null, at],
        ...[program, account],
      ],
    );
    return rows.length > 0;
  },

  async find(program, id) {
    const [row] = await database.query<Row>(
      `select ${COLUMNS} from credit where program = $1 and id = $2`,
      [program, id],
    );
    return row && known(row);
  },

  async balances(program, account) {
    return database.query<Money>(
      `select currency, cast(sum(amount) as bigint) as amount from credit
       where program = $1 and code_key = $2 group by currency order by currency`,
      [program, account],
    );
  },

  async about(program, about, kinds) {
    const [row] = await database.query<{ meant: number; entries: number }>(
      `select cast(coalesce(sum(meant), 0) as bigint) as meant, cast(count(*) as bigint) as entries
       from credit where program = $1 and about = $2
         and kind in (select value->>'kind' from ${database.eachOf('$3')})`,
      [program, about, JSON.stringify(kinds.map((kind) => ({ kind })))],
    );
    return row ?? { meant: 0, entries: 0 };
  },

  async lines(program, account, limit) {
    const rows = await database.query<Row>(
      `select ${COLUMNS} from credit where program = $1 and code_key = $2
       order by number desc limit $3`,
      [program, account, limit],
    );
    return rows.map((row): CreditEntry => known(row));
  },

  async accountOf(program, about) {
    const [row] = await database.query<{ account: string }>(
      `select code_key as account from credit where program = $1 and about = $2
       order by at, number limit 1`,
      [program, about],
    );
    return row?.account;
  },

  async rename(program, account, name) {
    await database.write('update credit set code_key = $3 where program = $1 and code_key = $2', [
      program,
      account,
      name,
    ]);
  },
});
