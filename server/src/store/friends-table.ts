import type { Queries } from './database.js';
import { FRIENDS } from './friends.js';
import { known } from './known.js';
import type { Arrival, Friends, FriendsOrder } from './shelves/friends.js';

type Nullable<T> = { [K in keyof T]-?: Exclude<T[K], undefined> | null };

interface Told {
  readonly order?: { readonly customer?: { readonly firstName?: unknown } };
  readonly customer?: { readonly firstName?: unknown };
}

export const friendsIn = (database: Queries): Friends => {
  const list = (texts: readonly string[]) => JSON.stringify(texts.map((text) => ({ text })));
  const keys = (codes: readonly string[]) => list(codes.map((code) => code.toLowerCase()));
  const each = (param: string) => `(select value->>'text' from ${database.eachOf(param)})`;
  return {
    async arrivals(program, codes, limit) {
      const rows = await database.query<Nullable<Arrival> & { visitor: string; at: number }>(
        `select v.visitor, v.at, (
           select min(s.at) from events s where s.program = $1 and s.visitor = v.visitor
             and s.type in ('lead', 'signup') and s.at >= v.at
         ) as "savedAt"
         from (
           select e.visitor, min(e.at) as at from ${FRIENDS} and e.code_key in ${each('$2')}
             and e.visitor is not null group by e.visitor
         ) v order by v.at desc, v.visitor limit $3`,
        [program, keys(codes), limit],
      );
      return rows.map((row) => known(row) as Arrival);
    },

    async orders(program, codes, limit) {
      const rows = await database.query<Nullable<FriendsOrder>>(
        `select id, ordered_at as "orderedAt", status, visitor, customer, email from orders
         where program = $1 and code_key in ${each('$2')}
         order by ordered_at desc, id desc limit $3`,
        [program, keys(codes), limit],
      );
      return rows.map((row) => known(row) as unknown as FriendsOrder);
    },

    async names(program, orders) {
      const rows = await database.query<{ order: string; body: string }>(
        `select order_id as "order", body from events where program = $1
           and order_id in ${each('$2')} and type in ('purchase', 'order.paid', 'order.updated')
         order by received_at, id`,
        [program, list(orders)],
      );
      return rows.flatMap(({ order, body }) => {
        const told = JSON.parse(body) as Told;
        const firstName = (told.order?.customer ?? told.customer)?.firstName;
        return typeof firstName === 'string' ? [{ order, firstName }] : [];
      });
    },
  };
};
