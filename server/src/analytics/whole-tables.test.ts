import { randomUUID } from 'node:crypto';
import { parseEvent, purchaseId } from 'goodword/protocol';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ProgramBook } from '../ledger/program-book.js';
import { genericFact } from '../orders/generic.js';
import { openHeardShop } from '../orders/heard-shop.fixture.js';
import { intake } from '../orders/intake.js';
import { recordFact } from '../orders/record-fact.js';
import { sweep } from '../orders/sweep.js';
import type { Database, Param } from '../store/database.js';
import type { Store } from '../store/store.js';
import { conversionsOf } from './conversions.js';
import { reportOf } from './report.js';
import { reviewsOf } from './reviews.js';
import { standingOf } from './standing.js';

const NOW = Date.UTC(2026, 10, 22);
const DAY = 86_400_000;

/** Tables that grow with a shop's visitors and orders. */
const GROWING = [
  ...['events', 'orders', 'decisions', 'rewards', 'reward_changes', 'advocates', 'traits', 'marks'],
  ...['tallies', 'sums', 'outbox', 'issuing', 'credit', 'coupon_uses', 'single_code_uses'],
];

// What SQLite counted of a shop with a million events and a hundred thousand orders (`npm run bench:server`): by these
// numbers it chooses its ways. Each line is a table, an index and its rows; behind them, how many share its columns.
const YEAR = `advocates advocates_customer 19901 19901 19901
advocates advocates_email 19901 19901 19901
advocates advocates_person 0 0 0
advocates sqlite_autoindex_advocates_1 19901 19901 1
advocates sqlite_autoindex_advocates_2 19901 19901 1
decisions sqlite_autoindex_decisions_1 99903 99903 1 1
events events_arrivals 1189012 1189012 60 32 2
events events_feedback 0 0
events events_friend 1189012 1189012 2 2 2 1
events events_joined 0 0 0
events events_order 189009 189009 2
events events_shared 118901 118901 6 1
events sqlite_autoindex_events_1 1189012 1189012 1
issuing issuing_due 93600 31200
issuing issuing_pool 0 0 0
issuing sqlite_autoindex_issuing_1 93600 1
orders orders_customer 99903 99903 1
orders orders_email 99903 99903 1
orders orders_paid 48400 48400 4 1 1
orders orders_place 99903 99903 7 1 1
orders orders_review 0 0 0 0
orders orders_time 99903 99903 1 1
orders orders_visitor_time 99903 99903 2 1
orders sqlite_autoindex_orders_1 99903 99903 1
outbox outbox_due 0 0
reward_changes sqlite_autoindex_reward_changes_1 311618 3 1
rewards rewards_coupon 0 0
rewards rewards_due 9600 6
rewards rewards_given 0 0 0
rewards rewards_lapsing 93600 93600
rewards rewards_place 109606 109606 7 4 1 1
rewards rewards_time 109606 109606 3
rewards sqlite_autoindex_rewards_1 109606 1
rewards sqlite_autoindex_rewards_2 109606 109606 2 2 1 1
sums sqlite_autoindex_sums_1 76497 76497 25499 3 1 1
tallies sqlite_autoindex_tallies_1 465414 465414 93083 13 1 1
traits sqlite_autoindex_traits_1 20000 20000 1 1 1 1`;

/** The growing tables that a question reads from end to end, or walks by time through all of a program without an end. */
async function readWhole(database: Database, sql: string, params: readonly Param[]) {
  const named = [...sql.matchAll(/\b(?:from|join)\s+(\w+)(?:\s+(?!on|where|join)(\w+))?/g)];
  const growing = named.filter(([, table = '']) => GROWING.includes(table));
  const names = growing.flatMap(([, table, alias]) => [table, alias]);
  const plan = await database.query<{ detail: string }>(`explain query plan ${sql}`, params);
  return plan.flatMap(({ detail }) => {
    const name = /^SCAN (\w+)/.exec(detail)?.[1];
    const walks =
      /USING (COVERING )?INDEX (orders|rewards)_time /.test(detail) && !/\blimit\b/.test(sql);
    return walks || (name !== undefined && names.includes(name)) ? `${detail}: ${sql}` : [];
  });
}

// A young shop has no statistics: SQLite then takes any range for a narrow one.
describe.each([
  ['of a shop that SQLite knows', YEAR],
  ['of a shop of which SQLite has counted nothing', undefined],
])('however much there is %s', (_, statistics) => {
  let database: Database;
  let store: Store;
  let book: ProgramBook;
  let asked: Map<string, readonly Param[]>;

  beforeAll(async () => {
    asked = new Map();
    ({ database, store, book } = await openHeardShop(NOW, (sql, params) => asked.set(sql, params)));
    if (!statistics) return;
    await database.query('analyze');
    await database.query('delete from sqlite_stat1');
    for (const line of statistics.split('\n')) {
      const [table = '', index = '', ...counts] = line.split(' ');
      await database.query('insert into sqlite_stat1 (tbl, idx, stat) values ($1, $2, $3)', [
        ...[table, index, counts.join(' ')],
      ]);
    }
    // Reads them.
    await database.query('analyze sqlite_schema');
  });
  afterAll(() => store.close());

  const whole = async (work: () => Promise<unknown>) => {
    asked.clear();
    await work();
    expect(asked.size).toBeGreaterThan(0);
    const found = [...asked].map(([sql, params]) => readWhole(database, sql, params));
    return (await Promise.all(found)).flat();
  };
  const told = async (type: string, nth: number) => {
    const customer = { id: 'c-7', email: 'ben@example.com' };
    const order = { id: `o-${nth}`, total: '42.00', currency: 'USD', code: 'ANNA42', customer };
    const sentAt = NOW + nth * 1_000;
    const fact = genericFact(
      { id: randomUUID(), sentAt, body: { type, program: 'default', order } },
      sentAt,
    );
    if (!fact.ok) throw new Error(fact.problem.message);
    await recordFact(store, fact.value, { book, now: sentAt, cause: 'order' });
  };
  const reported = async (event: object) => {
    const base = {
      id: randomUUID(),
      program: 'default',
      visitor: 'visitor-of-ben-00001',
      ageMs: 0,
    };
    const parsed = parseEvent({ ...base, ...event });
    if (!parsed.ok) throw new Error(parsed.problem.message);
    await intake(store, book, [{ event: parsed.value }], NOW);
  };

  it('a question that has a whole table read is noticed', async () => {
    const due = (state: string, until: string) => `(state = '${state}' and ${until} <= $1)`;
    const sql = `select distinct program, order_id from rewards
      where ${due('pending', 'until')} or ${due('approved', 'expires_at')} limit 200`;
    expect(await readWhole(database, sql, [NOW])).toHaveLength(1);
  });

  it('nothing that a browser reports has a whole table read', async () => {
    const touch = { code: 'ANNA42', ageMs: 0 };
    const order = { id: 'o-1', total: { amount: 4_200, currency: 'USD' }, coupons: [] };
    expect(
      await whole(async () => {
        await reported({ type: 'visit', touch });
        await reported({ type: 'share', code: 'ANNA42', channel: 'copy-link', outcome: 'copied' });
        await reported({ type: 'open', surface: 'button' });
        await reported({
          type: 'purchase',
          id: purchaseId('default', 'o-1'),
          order,
          touches: [touch],
        });
      }),
    ).toEqual([]);
  });

  it('no order that the shop tells of has one read, nor what time brings', async () => {
    expect(
      await whole(async () => {
        for (const nth of [1, 2, 3]) await told('order.paid', nth);
        await told('order.refunded', 2);
        await sweep(store, book, NOW + 20 * DAY);
        await store.issuing.take(NOW, NOW + 1, 20);
        await store.checking.take(NOW, NOW + 1, 20);
        await store.outbox.take(NOW, NOW + 1, 20);
      }),
    ).toEqual([]);
  });

  it('no question of the dashboard has one read', async () => {
    const range = { program: 'default', from: NOW - 400 * DAY, to: NOW };
    expect(
      await whole(async () => {
        await reportOf(store.figures, range);
        await conversionsOf(store, 'default', undefined);
        await conversionsOf(store, 'default', { orderedAt: NOW, id: '1' });
        await reviewsOf(store, 'default', undefined);
        await store.outbox.list('default', 'waiting', 50);
        await store.coupons.pools('default', NOW);
        await store.issuing.waiting('default');
        await store.issuing.failing('default');
      }),
    ).toEqual([]);
  });

  it('no advocate and no friend who looks at her own numbers has one read', async () => {
    const program = book.current('default');
    const anna = await store.advocates.ofVisitor('default', 'anna');
    if (!program || !anna) throw new Error('there is a program and an advocate');
    const who = { customers: [], emails: [] };
    expect(
      await whole(async () => {
        await standingOf(store, book, program, { ...who, visitors: ['anna'], advocates: [anna] });
        await standingOf(
          store,
          book,
          program,
          { ...who, visitors: ['anna'], advocates: [anna] },
          { orderedAt: NOW, id: 'o-1' },
        );
        await standingOf(store, book, program, { ...who, visitors: ['ben'], advocates: [] });
      }),
    ).toEqual([]);
  });
});
