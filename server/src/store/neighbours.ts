import type { Param, Queries } from './database.js';
import type { Near, Neighbours, Orders, Person, Place } from './shelves/orders.js';

// A person has few orders, a time many: with the plus no database goes by their time. SQLite does where it has no
// statistics, and would walk through the whole shop: https://sqlite.org/optoverview.html#uplus
const BY_HER = '+ordered_at';
const NONE: Neighbours = { earlier: 0, later: 0 };

/** What other orders stand around one: of the same customer, by the same code, in the same browser. */
export const neighboursIn = (
  database: Queries,
): Pick<Orders, 'countEarlier' | 'ofPerson' | 'lookingAt' | 'near' | 'between'> => ({
  async countEarlier(order) {
    const params: Param[] = [order.program, order.id, order.orderedAt];
    const hers = namedBy(order, params);
    if (!hers) return 0;
    const [row] = await database.query<{ count: number }>(
      `select count(*) as count from orders where program = $1 and id <> $2
         and (${BY_HER}, id) < ($3, $2) and status not in ('cancelled', 'refunded') and ${hers}`,
      params,
    );
    return row?.count ?? 0;
  },

  async ofPerson({ program, id, ...person }) {
    const params: Param[] = [program, id];
    const hers = namedBy(person, params);
    if (!hers) return [];
    return database.query(
      `select id, ordered_at as "orderedAt", status from orders where program = $1 and id <> $2
         and ${hers} order by ${BY_HER}, id`,
      params,
    );
  },

  async lookingAt({ program, id, customer, email, visitor }, after) {
    const params: Param[] = [program, id];
    const alone = 'customer is null and email is null and visitor';
    const hers = anyOf({ customer, email, [alone]: visitor }, params);
    if (!hers) return [];
    const later = after
      ? `and (${BY_HER}, id) > ($${params.push(after.orderedAt)}, $${params.push(after.id)})`
      : '';
    return database.query<Place>(
      `select id, ordered_at as "orderedAt" from orders where program = $1 and id <> $2 and ${hers}
         ${later} order by ${BY_HER}, id`,
      params,
    );
  },

  async near({ program, id, orderedAt, code, visitor }: Near & Place, spans) {
    if (code === undefined && visitor === undefined) return { ofCode: NONE, ofBrowser: NONE };
    const params: Param[] = [program, orderedAt, id];
    // Each count is an answer out of an index.
    const counts = (column: string, value: string | undefined, span: number) => {
      if (value === undefined) return ['0', '0'];
      const [name, start, end] = [value, orderedAt - span, orderedAt + span].map(
        (param) => `$${params.push(param)}`,
      );
      const count = `select count(*) from orders where program = $1 and id <> $3 and ${column} = ${name}`;
      return [
        `(${count} and ordered_at >= ${start} and (ordered_at, id) < ($2, $3))`,
        `(${count} and ordered_at <= ${end} and (ordered_at, id) > ($2, $3))`,
      ];
    };
    const [codeEarlier, codeLater] = counts('code_key', code?.toLowerCase(), spans.ofCode);
    const [browserEarlier, browserLater] = counts('visitor', visitor, spans.ofBrowser);
    const [row] = await database.query<Record<'a' | 'b' | 'c' | 'd', number>>(
      `select ${codeEarlier} as a, ${codeLater} as b, ${browserEarlier} as c, ${browserLater} as d`,
      params,
    );
    const [a, b, c, d] = [row?.a ?? 0, row?.b ?? 0, row?.c ?? 0, row?.d ?? 0];
    return { ofCode: { earlier: a, later: b }, ofBrowser: { earlier: c, later: d } };
  },

  between({ program, from, to }, by) {
    const [column, value] =
      'code' in by
        ? (['code_key', by.code.toLowerCase()] as const)
        : (['visitor', by.visitor] as const);
    return database.query(
      `select id, ordered_at as "orderedAt" from orders where program = $1
         and ${column} = $2 and ordered_at >= $3 and ordered_at < $4
       order by ordered_at, id`,
      [program, value, from, to],
    );
  },
});

// A browser may serve a family: it stands for a person only where nothing better is known.
const namedBy = ({ customer, email, visitor }: Person, params: Param[]) =>
  customer === undefined && email === undefined
    ? anyOf({ visitor }, params)
    : anyOf({ customer, email }, params);

/** Only what is known is asked for: each is then looked up in an index of its own. */
function anyOf(
  columns: Readonly<Record<string, string | undefined>>,
  params: Param[],
): string | undefined {
  const known = Object.entries(columns).flatMap(([column, value]) =>
    value === undefined ? [] : [`(${column} = $${params.push(value)})`],
  );
  return known.length > 0 ? `(${known.join(' or ')})` : undefined;
}
