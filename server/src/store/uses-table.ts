import type { Queries } from './database.js';
import type { Uses } from './shelves/uses.js';

// Shops take their codes in any case.
const listed = (coupons: readonly string[]) =>
  JSON.stringify(coupons.map((coupon) => ({ coupon: coupon.toLowerCase() })));

export const usesIn = (database: Queries): Uses => ({
  async put({ program, id }, coupons) {
    if (coupons.length === 0) return [];
    const rows = await database.query<{ coupon: string }>(
      `insert into coupon_uses (program, coupon, order_id)
       select $1, value->>'coupon', $2 from ${database.eachOf('$3')} where true
       on conflict do nothing returning coupon`,
      [program, id, listed(coupons)],
    );
    const fresh = new Set(rows.map(({ coupon }) => coupon));
    return coupons.filter((coupon) => fresh.has(coupon.toLowerCase()));
  },

  async among(program, coupons) {
    if (coupons.length === 0) return new Set();
    const rows = await database.query<{ coupon: string }>(
      `select distinct coupon from coupon_uses where program = $1
         and coupon in (select value->>'coupon' from ${database.eachOf('$2')})`,
      [program, listed(coupons)],
    );
    return new Set(rows.map(({ coupon }) => coupon));
  },
});
