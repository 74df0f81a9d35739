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

/** The growing tables that a question reads from end to end, or walks by time through all of a program without an end. */
async function readWhole(database: Database, sql: string, params: readonly Param[]) {
  const named = [...sql.matchAll(/\b(?:from|join)\s+(\w+)(?:\s+(?!on|where|join)(\w+))?/g)];
  const growing = named.filter(([, table = '']) => GROWING.includes(table));
  const names = growing.flatMap(([, table, alias]) => [table, alias]);
  const isOf = (name: string | undefined) => name !== undefined && names.includes(name);
  const plan = await database.query<{ detail: string }>(`explain query plan ${sql}`, params);
  return plan.flatMap(({ detail }) => {
    const [, name] = /^SCAN (\w+)/.exec(detail) ?? [];
    // All of a program is all of a shop: only where an index has them in the order that is asked for do the first few end it.
    const [, walked] = /^SEARCH (\w+) .*\(program=\?\)$/.exec(detail) ?? [];
    const few = /INDEX (orders_review|issuing_failing) /.test(detail); // of what waits for somebody
    const ends = few || (/\blimit\b/.test(sql) && !/autoindex/.test(detail));
    const byTime = /INDEX (orders|rewards)_time /.test(detail) && !/\blimit\b/.test(sql);
    const whole = byTime || isOf(name) || (isOf(walked) && !ends);
    return whole ? `${detail}: ${sql}` : [];
  });
}

describe('however much there is', () => {
  let database: Database;
  let store: Store;
  let book: ProgramBook;
  let asked: Map<string, readonly Param[]>;

  beforeAll(async () => {
    asked = new Map();
    ({ database, store, book } = await openHeardShop(NOW, (sql, params) => asked.set(sql, params)));
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
        const her = { ...who, visitors: ['anna'], advocates: [anna] };
        const textOf = String;
        await standingOf(store, book, program, her, { textOf });
        const rewards = { orderedAt: NOW, id: 'o-1' };
        await standingOf(store, book, program, her, { textOf, rewards });
        const friends = { at: NOW + DAY, number: 9 };
        await standingOf(store, book, program, her, { textOf, friends });
        await standingOf(
          store,
          book,
          program,
          { ...who, visitors: ['ben'], advocates: [] },
          { textOf },
        );
      }),
    ).toEqual([]);
  });
});
