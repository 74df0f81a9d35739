import { appendFacts, COUNTING } from './append-facts.js';
import { isOneOf } from './code-lists.js';
import { talliesOf } from './count-facts.js';
import type { Queries } from './database.js';
import { ENTRY, type EntryRow, entryOf } from './entry-row.js';
import type { Ledger } from './shelves/ledger.js';
import { addTallies, takenBack } from './tally.js';

export const ledgerIn = (database: Queries): Ledger => ({
  async append(entries) {
    const [fresh] = await appendFacts(database, [entries]);
    return fresh ?? new Set();
  },

  async ofOrder(program, orderId) {
    const rows = await database.query<EntryRow>(
      `select ${ENTRY} from events where program = $1 and order_id = $2 order by received_at, id`,
      [program, orderId],
    );
    return rows.map(entryOf);
  },

  async joined({ program, from, to }, visitor) {
    const whose = visitor === undefined ? '' : ' and visitor = $4';
    const rows = await database.query<EntryRow>(
      `select ${ENTRY} from events where program = $1 and type in ('lead', 'signup')
         and at >= $2 and at < $3${whose} order by at, id`,
      [program, from, to, ...(visitor === undefined ? [] : [visitor])],
    );
    return rows.map(entryOf);
  },

  async lastInvitation(program, visitor) {
    const [row] = await database.query<{ code: string }>(
      `select a.code from events e
       join advocates a on a.program = e.program and a.code_key = e.code_key
       where e.program = $1 and e.visitor = $2 and e.type = 'visit' and a.visitor <> e.visitor
       order by e.at desc, e.id limit 1`,
      [program, visitor],
    );
    return row?.code;
  },

  async arrivals(program, visitors) {
    if (visitors.length === 0) return [];
    const rows = await database.query<{ code: string; at: number; body: string }>(
      `select code_key as code, at, body from events where program = $1 and type = 'visit'
         and code_key is not null and ${isOneOf(visitors, 2, 'visitor')}
       order by at desc, id limit 50`,
      [program, ...visitors],
    );
    return rows.reverse().map(({ code, at, body }) => {
      const clicked = (JSON.parse(body) as { clicked?: true } | null)?.clicked;
      return { code, at, ...(clicked && { clicked }) };
    });
  },

  async ordersBy(program, visitor) {
    const rows = await database.query<{ id: string }>(
      `select distinct order_id as id from events
       where program = $1 and visitor = $2 and order_id is not null`,
      [program, visitor],
    );
    return rows.map(({ id }) => id);
  },

  async redact({ program, id, body }) {
    const [fact] = await database.query<{ visitor: string | null }>(
      'select visitor from events where program = $1 and id = $2',
      [program, id],
    );
    await recounted(database, program, fact?.visitor, (within) =>
      within.write('update events set visitor = null, body = $3 where program = $1 and id = $2', [
        program,
        id,
        JSON.stringify(body),
      ]),
    );
  },

  async forget(program, visitor) {
    await recounted(database, program, visitor, (within) =>
      within.write(
        `update events set visitor = null, code_key = null, body = '{}'
         where program = $1 and visitor = $2 and order_id is null`,
        [program, visitor],
      ),
    );
  },
});

/** Changes what is on record of a visitor, and what is counted of her. */
const recounted = (
  database: Queries,
  program: string,
  visitor: string | null | undefined,
  change: (within: Queries) => Promise<unknown>,
): Promise<void> =>
  database.exclusively(COUNTING, async (within) => {
    const counted = async () => (visitor ? await talliesOf(within, program, visitor) : []);
    const before = await counted();
    await change(within);
    await addTallies(within, [...before.map(takenBack), ...(await counted())]);
  });
