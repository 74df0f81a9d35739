import { isOneOf, lowered } from './code-lists.js';
import type { Queries } from './database.js';
import { FRIENDS } from './friends.js';
import { known } from './known.js';
import type { Arrival, Friends, FriendsOrder } from './shelves/friends.js';

type Nullable<T> = { [K in keyof T]-?: Exclude<T[K], undefined> | null };

interface Told {
  readonly order?: { readonly customer?: { readonly firstName?: unknown } };
  readonly customer?: { readonly firstName?: unknown };
}

type ArrivalRow = Nullable<Arrival> & { readonly visitor: string; readonly at: number };

const SAVED = `(select min(s.at) from events s where s.program = $1 and s.visitor = v.visitor
  and s.type in ('lead', 'signup') and s.at >= v.at) as "savedAt"`;

const ORDER = 'id, ordered_at as "orderedAt", status, visitor, customer, email';

const EVER = Number.MAX_SAFE_INTEGER;

export const friendsIn = (database: Queries): Friends => {
  const list = (texts: readonly string[]) => JSON.stringify(texts.map((text) => ({ text })));
  const each = (param: string) => `(select value->>'text' as text from ${database.eachOf(param)})`;
  return {
    async arrivals(program, codes, limit, before = EVER) {
      // From the latest back, each where it was the first of its visitor: however many came before, few are read.
      const rows = await database.query<ArrivalRow>(
        `select v.visitor, v.at, ${SAVED} from (
           select e.visitor, e.at from ${FRIENDS} and e.${isOneOf(codes, 4)} and e.visitor is not null
             and e.at < $3 and not exists (select 1 from events f where f.program = e.program
               and f.visitor = e.visitor and f.type = 'visit' and f.${isOneOf(codes, 4)}
               and (f.at, f.id) < (e.at, e.id))
           order by e.at desc, e.visitor limit $2
         ) v order by v.at desc, v.visitor`,
        [program, limit, before, ...lowered(codes)],
      );
      return rows.map((row) => known(row) as Arrival);
    },

    async arrivalsOf(program, codes, visitors) {
      const rows = await database.query<ArrivalRow>(
        `select v.visitor, v.at, ${SAVED} from (
           select e.visitor, min(e.at) as at from ${FRIENDS} and e.${isOneOf(codes, 3)}
             and e.visitor in ${each('$2')} group by e.visitor
         ) v order by v.at desc, v.visitor`,
        [program, list(visitors), ...lowered(codes)],
      );
      return rows.map((row) => known(row) as Arrival);
    },

    async orders(program, codes, limit, before = EVER) {
      const rows = await database.query<Nullable<FriendsOrder>>(
        `select ${ORDER} from orders where program = $1 and ${isOneOf(codes, 4)} and ordered_at < $3
         order by ordered_at desc, id desc limit $2`,
        [program, limit, before, ...lowered(codes)],
      );
      return rows.map((row) => known(row) as unknown as FriendsOrder);
    },

    async ordersOf(program, codes, { customers, emails, visitors }, limit) {
      // Each kind of name by its own index: asked with `or`, SQLite reads all orders that came by her codes.
      const named = (column: string, param: string) =>
        `select ${ORDER} from ${each(param)} named cross join orders
         where program = $1 and ${column} = named.text and ${isOneOf(codes, 6)}`;
      const rows = await database.query<Nullable<FriendsOrder>>(
        `${named('customer', '$3')} union ${named('email', '$4')} union ${named('visitor', '$5')}
         order by "orderedAt", id limit $2`,
        [program, limit, list(customers), list(emails), list(visitors), ...lowered(codes)],
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
