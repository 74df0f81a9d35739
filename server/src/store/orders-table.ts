import type { Decision, OrderStatus } from 'goodword/protocol';
import { isOneOf, lowered } from './code-lists.js';
import type { Queries } from './database.js';
import { known } from './known.js';
import { neighboursIn } from './neighbours.js';
import { saveOrder } from './save-order.js';
import type { OrderRecord, Orders } from './shelves/orders.js';

interface Row {
  program: string;
  id: string;
  orderedAt: number;
  status: OrderStatus;
  amount: number;
  currency: string;
  heardFrom: string;
  visitor: string | null;
  customer: string | null;
  email: string | null;
  credited: number;
  decision: string;
}

const COLUMNS = `program, id, ordered_at as "orderedAt", status, amount, currency,
  heard_from as "heardFrom", visitor, customer, email, credited, decision`;

// What counts for ranks and tiers; out of the indexes orders_paid and orders_review. What a person still has to look at counts
// when she has.
const COUNTS = `credited = 1 and status = 'paid'
  and id not in (select id from orders where program = $1 and review in ('asking', 'held'))`;

/** In a stretch of time. */
const WITHIN = 'program = $1 and ordered_at >= $2 and ordered_at < $3';

/** The advocates of a stretch of time ($2 to $3), each person once, whatever codes she has: most have one. */
const PERSONS = `codes as (
    select code_key as code, count(*) as orders, max(ordered_at) as last from orders
    where ${WITHIN} and ${COUNTS} group by code_key
  ), several as (
    select code_key, person from advocates where program = $1 and person in (
      select person from advocates where program = $1 and person is not null
      group by person having count(*) > 1)
  ), persons as (
    select code, orders, last, cast(null as text) as person from codes
    where code not in (select code_key from several)
    union all
    select min(code), cast(sum(orders) as bigint), max(last), person
    from codes join several on code_key = code group by person
  )`;

function record({ amount, currency, ...row }: Row): OrderRecord {
  return {
    ...known(row),
    total: { amount, currency },
    heardFrom: row.heardFrom.split(' ') as unknown as OrderRecord['heardFrom'],
    credited: row.credited === 1,
    decision: JSON.parse(row.decision) as Decision,
  };
}

async function find(database: Queries, program: string, id: string) {
  const [row] = await database.query<Row>(
    `select ${COLUMNS} from orders where program = $1 and id = $2`,
    [program, id],
  );
  return row && record(row);
}

export const ordersIn = (database: Queries): Orders => ({
  find: (program, id) => find(database, program, id),

  async save(order, at) {
    await saveOrder(database, await find(database, order.program, order.id), order, at);
  },

  replace: (before, order, at) => saveOrder(database, before, order, at),

  ...neighboursIn(database),

  async countCredited(program, codes, before) {
    const [row] = await database.query<{ count: number }>(
      `select count(*) as count from orders where program = $1 and ${isOneOf(codes, 4)}
         and ${COUNTS} and (ordered_at, id) < ($2, $3)`,
      [program, before.orderedAt, before.id, ...lowered(codes)],
    );
    return row?.count ?? 0;
  },

  after: (program, codes, place) =>
    database.query(
      `select id, ordered_at as "orderedAt" from orders where program = $1
         and ${codes ? isOneOf(codes, 4) : 'code_key is not null'}
         and (ordered_at, id) > ($2, $3)
       order by ordered_at, id`,
      [program, place.orderedAt, place.id, ...lowered(codes ?? [])],
    ),

  async underReview(program, limit, after) {
    const rows = await database.query<Row>(
      `select ${COLUMNS} from orders where program = $1 and review in ('asking', 'held')
       and status not in ('cancelled', 'refunded')
       ${after ? 'and (ordered_at, id) > ($3, $4)' : ''}
       order by ordered_at, id limit $2`,
      after ? [program, limit, after.orderedAt, after.id] : [program, limit],
    );
    return rows.map(record);
  },

  async countUnderReview(program) {
    const [row] = await database.query<{ count: number }>(
      `select count(*) as count from orders where program = $1 and review in ('asking', 'held')
       and status not in ('cancelled', 'refunded')`,
      [program],
    );
    return row?.count ?? 0;
  },

  unchecked: (limit) =>
    database.query(
      `select program, id from orders where review = 'asking'
       order by ordered_at, id limit $1`,
      [limit],
    ),

  async leaders({ program, from, to }, limit) {
    const rows = await database.query<{ code: string; of: string; orders: number }>(
      `with ${PERSONS}, leaders as (
         select * from persons order by orders desc, last, code limit $4
       )
       select coalesce(hers.code_key, leader.code) as code, leader.code as of, leader.orders
       from leaders leader left join advocates hers
         on hers.program = $1 and hers.person = leader.person
       order by leader.orders desc, leader.last, leader.code, hers.joined_at, hers.at, hers.code_key`,
      [program, from, to, limit],
    );
    const firsts = rows.filter(({ of }, index) => rows[index - 1]?.of !== of);
    return firsts.map(({ code, of, orders }) => ({
      code,
      codes: rows.filter((row) => row.of === of).map((row) => row.code),
      orders,
    }));
  },

  async haveMore({ program, from, to }, codes, than) {
    // Of each no more orders are looked at than are needed to be ahead.
    const [row] = await database.query<{ behind: number }>(
      `with others as (
         select count(*) as orders from orders where ${isOneOf(than, 5)} and ${WITHIN} and ${COUNTS}
       )
       select count(*) as behind from (select value->>'text' as code from ${database.eachOf('$4')}) one
       where (select orders from others) >= (
         select count(*) from (
           select 1 from orders where code_key = one.code and ${WITHIN} and ${COUNTS}
           limit (select orders + 1 from others)
         ) hers)`,
      [
        ...[program, from, to],
        JSON.stringify(codes.map((text) => ({ text: text.toLowerCase() }))),
        ...lowered(than),
      ],
    );
    return row?.behind === 0;
  },

  async anyCounted({ program, from, to }) {
    const rows = await database.query(
      `select 1 from orders where ${WITHIN} and ${COUNTS} limit 1`,
      [program, from, to],
    );
    return rows.length > 0;
  },

  async placeOf({ program, from, to }, code) {
    const [row] = await database.query<{ place: number; orders: number }>(
      `with ${PERSONS}
       select own.orders, 1 + (
         select count(*) from persons other where other.orders > own.orders
           or (other.orders = own.orders and (other.last < own.last
             or (other.last = own.last and other.code < own.code)))
       ) as place
       from persons own left join advocates asked on asked.program = $1 and asked.code_key = $4
       where own.code = $4 or own.person = asked.person`,
      [program, from, to, code.toLowerCase()],
    );
    return row;
  },

  async page(program, limit, before) {
    const rows = await database.query<Row>(
      `select ${COLUMNS} from orders where program = $1
       ${before ? 'and (ordered_at, id) < ($3, $4)' : ''}
       order by ordered_at desc, id desc limit $2`,
      before ? [program, limit, before.orderedAt, before.id] : [program, limit],
    );
    return rows.map(record);
  },

  async ofVisitor(program, visitor) {
    const rows = await database.query<Row>(
      `select ${COLUMNS} from orders where program = $1 and visitor = $2 and code_key is not null
       order by ordered_at desc, id desc limit 100`,
      [program, visitor],
    );
    return rows.map(record);
  },

  async under(program, codes, { visitors, customers, emails }) {
    const each = (param: string) => `(select value->>'text' from ${database.eachOf(param)})`;
    const list = (texts: readonly string[]) => JSON.stringify(texts.map((text) => ({ text })));
    const rows = await database.query<{ id: string }>(
      `select id from orders where program = $1 and code_key in ${each('$2')}
         and (visitor in ${each('$3')} or customer in ${each('$4')} or email in ${each('$5')})
       order by ordered_at, id`,
      [
        program,
        list(codes.map((code) => code.toLowerCase())),
        list(visitors),
        list(customers),
        list(emails),
      ],
    );
    return rows.map(({ id }) => id);
  },

  async refusedTo(program, code) {
    const rows = await database.query<{ id: string }>(
      'select id from orders where program = $1 and code_key = $2 and credited = 0',
      [program, code.toLowerCase()],
    );
    return rows.map(({ id }) => id);
  },
});
