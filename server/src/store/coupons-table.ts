import type { Queries } from './database.js';
import { known } from './known.js';
import type { Coupon, Coupons, PoolCount } from './shelves/coupons.js';

type Row = { code: string; expiresAt: number | null };

const COLUMNS = 'code, expires_at as "expiresAt"';

export const couponsIn = (database: Queries): Coupons => ({
  async add(program, pool, coupons, at) {
    const rows = await database.query(
      `insert into coupons (program, pool, number, code_key, code, expires_at, at)
       select $1, $2, coalesce((select max(number) from coupons where program = $1), 0)
           + cast(value->>'number' as bigint),
         value->>'key', value->>'code', cast(value->>'expiresAt' as bigint), cast($3 as bigint)
       from ${database.eachOf('$4')} where true
       on conflict do nothing returning code`,
      [program, pool, at, JSON.stringify(coupons.map(numbered))],
    );
    return rows.length;
  },

  async take(program, pool, reward, at, until) {
    const [has] = await database.query<Row>(
      `select ${COLUMNS} from coupons where program = $1 and reward = $2`,
      [program, reward],
    );
    if (has) return known(has);
    // Asked again outside: of two who chose the same coupon, the second finds it taken.
    const [taken] = await database.query<Row>(
      `update coupons set reward = $3, taken_at = $4 where program = $1 and reward is null
         and number = (select min(number) from coupons where program = $1 and pool = $2
           and reward is null and (expires_at is null or expires_at > $5))
       returning ${COLUMNS}`,
      [program, pool, reward, at, until],
    );
    return taken && known(taken);
  },

  async claim(program, pool, reward, coupon, at) {
    const { key, code, expiresAt } = numbered(coupon, 0);
    await database.write(
      `insert into coupons (program, pool, number, code_key, code, expires_at, at, reward, taken_at)
       select $1, $2, coalesce(max(number), 0) + 1, $3, $4, cast($5 as bigint), cast($6 as bigint),
         $7, cast($8 as bigint)
       from coupons where program = $9
       on conflict do nothing`,
      [program, pool, key, code, expiresAt ?? null, at, reward, at, program],
    );
    const [has] = await database.query<{ key: string }>(
      'select code_key as key from coupons where program = $1 and reward = $2',
      [program, reward],
    );
    return has?.key === key;
  },

  async pools(program, until) {
    return database.query<PoolCount>(
      `select pool,
         cast(sum(case when reward is null and (expires_at is null or expires_at > $2)
           then 1 else 0 end) as bigint) as free,
         cast(sum(case when reward is null then 0 else 1 end) as bigint) as given,
         cast(sum(case when reward is null and expires_at <= $2 then 1 else 0 end) as bigint)
           as expired
       from coupons where program = $1 group by pool order by pool`,
      [program, until],
    );
  },
});

// Shops take their codes in any case.
const numbered = (coupon: Coupon, index: number) => ({
  ...coupon,
  key: coupon.code.toLowerCase(),
  number: index + 1,
});
