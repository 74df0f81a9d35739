import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from './database.js';
import { openDatabase } from './open-database.js';
import { openStore } from './open-store.js';
import { startPostgres, type TestPostgres } from './postgres.fixture.js';
import { rawFigures, rawGranted } from './raw-figures.fixture.js';
import { advocate, entry, order, reward, visit } from './records.fixture.js';
import { recount } from './recount.js';
import type { Store } from './store.js';

const DAY = 86_400_000;
const LAST_DAY = 6;
const visitor = fc.constantFrom('ben', 'cara', 'dora', 'anna');
const code = fc.constantFrom('ANNA42', 'anna42', 'BOB23');
const at = fc.integer({ min: 0, max: 2 * LAST_DAY + 1 }).map((half) => (half * DAY) / 2);
const money = fc.record({
  amount: fc.integer({ min: 1, max: 900 }),
  currency: fc.constantFrom('USD', 'JPY'),
});

const fact = fc
  .record({
    id: fc.integer({ min: 1, max: 40 }),
    type: fc.constantFrom(
      ...(['visit', 'visit', 'visit', 'share', 'open'] as const),
      ...(['feedback.promoter', 'feedback.detractor'] as const),
    ),
    visitor,
    code,
    at,
  } as const)
  .map(({ id, ...rest }) => entry(`e${id}`, rest));

/** Everything that can happen to what is counted. */
const act = fc.oneof(
  { weight: 6, arbitrary: fc.record({ add: fc.array(fact, { minLength: 1, maxLength: 6 }) }) },
  fc.record({ forget: visitor }),
  fc.record({ rename: visitor }),
  fc.record({ redact: fc.integer({ min: 1, max: 40 }) }),
  {
    weight: 3,
    arbitrary: fc.record({
      order: fc.record({
        id: fc.integer({ min: 1, max: 5 }),
        orderedAt: at,
        status: fc.constantFrom('reported', 'paid', 'cancelled', 'refunded'),
        total: money,
        credited: fc.boolean(),
        code: fc.option(code, { nil: undefined }),
      } as const),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      reward: fc.record({
        id: fc.integer({ min: 1, max: 4 }),
        orderedAt: at,
        state: fc.constantFrom('pending', 'approved', 'issued', 'rejected', 'reversed'),
        reason: fc.constantFrom(
          'in-return-window',
          'awaiting-payment',
          'awaiting-milestone',
          'expired',
        ),
        value: money,
        cause: fc.constantFrom('trees', 'bees', undefined),
        rides: fc.integer({ min: 0, max: 3 }),
      } as const),
    }),
  },
);
type Act = typeof act extends fc.Arbitrary<infer A> ? A : never;

async function play(store: Store, one: Act, nth: number) {
  if ('add' in one) return store.ledger.append(one.add);
  if ('forget' in one) {
    await store.ledger.forget('default', one.forget);
    return store.advocates.forget('default', one.forget);
  }
  // Only of somebody who shares under no code of her own: see `silent`.
  if ('rename' in one)
    return one.rename === 'anna' || store.traces.rename('default', one.rename, `gone:${nth}`);
  if ('redact' in one)
    return store.ledger.redact({ program: 'default', id: `e${one.redact}`, body: {} });
  if ('order' in one) {
    const { id, code: to, credited, ...rest } = one.order;
    const decision = { ...order('').decision, ...(to !== undefined && { code: to }) };
    return store.orders.save(
      order(`o${id}`, { ...rest, credited: credited && to !== undefined, decision }),
      1,
    );
  }
  const { id, cause, rides, ...rest } = one.reward;
  const more = { ...(cause && { cause }), ...(rides > 0 && { quantity: ridesOf(rides) }) };
  return store.rewards.save(reward(`r${id}`, { ...rest, orderId: `o${id}`, ...more }), 'order');
}

const ridesOf = (amount: number) => ({ amount, unit: 'rides' });

/** The same as rawFigures, as it was counted while it was written. */
async function keptFigures({ figures }: Store, first: number, last: number) {
  const range = { program: 'default', from: first * DAY, to: (last + 1) * DAY };
  const funnel = await figures.funnel(range);
  const { promoter, detractor } = await figures.feedback(range);
  const days = await figures.days(range);
  const top = await figures.top(range, 10);
  const all = (n: number) => numbers([['all', n]]);
  const money = (list: readonly { currency: string; amount: number }[]) =>
    numbers(list.map(({ currency, amount }) => [currency, amount]));
  const byDay = (field: 'visits' | 'shares') =>
    numbers(days.map((day) => [String(day.at / DAY), day[field]]));
  return {
    opens: all(funnel.opens),
    feedback: numbers([
      ['promoter', promoter],
      ['detractor', detractor],
    ]),
    shares: all(funnel.shares),
    visits: all(funnel.visits),
    visitsByDay: byDay('visits'),
    sharesByDay: byDay('shares'),
    orders: all(funnel.allOrders),
    credited: all(funnel.orders),
    creditedTo: numbers(top.map((one) => [one.code.toLowerCase(), one.orders])),
    visitsOf: numbers(top.map((one) => [one.code.toLowerCase(), one.visits])),
    revenue: money(funnel.revenue),
    cost: money(funnel.rewardCost),
  };
}
const numbers = (list: readonly (readonly [string, number])[]) =>
  Object.fromEntries(list.filter(([, n]) => n !== 0));

const tables = async (database: Database) => [
  await database.query('select * from tallies where count <> 0 order by 1, 2, 3, 4, 5'),
  await database.query('select * from sums where amount <> 0 order by 1, 2, 3, 4, 5'),
];

const story = fc.array(act, { minLength: 3, maxLength: 14 });

const EMPTIED = ['reward_changes', 'rewards', 'decisions', 'orders', 'events', 'advocates'];

/** Plays the story in an empty shop, and compares. */
async function holdsTrue({ store, database }: Shop, acts: readonly Act[]) {
  for (const table of [...EMPTIED, 'tallies', 'sums']) await database.query(`delete from ${table}`);
  await store.advocates.add(advocate('ANNA42', 'anna'));
  await store.advocates.add(advocate('BOB23', 'bob'));
  for (const [nth, one] of acts.entries()) await play(store, one, nth);
  for (const [first, last] of [
    [0, LAST_DAY],
    [0, 1],
    [2, 4],
    [3, 3],
  ] as const) {
    const { visitsOf, earnedBy: _, ...raw } = await rawFigures(database, 'default', first, last);
    const { visitsOf: visitsOfBest, ...kept } = await keptFigures(store, first, last);
    expect(kept).toEqual(raw);
    expect(visitsOf).toMatchObject(visitsOfBest);
  }
  const ever = await rawFigures(database, 'default', 0, LAST_DAY);
  for (const key of ['anna42', 'bob23']) {
    expect(await store.figures.ofAdvocate('default', key)).toEqual({
      visits: ever.visitsOf[key] ?? 0,
      orders: ever.creditedTo[key] ?? 0,
    });
    const { money: earned, units } = await store.figures.earnedBy('default', [key]);
    const of = (list: readonly (readonly [string, number])[]) =>
      numbers(list.map(([name, n]) => [`${key} ${name}`, n] as const));
    expect({
      ...of(earned.map(({ currency, amount }) => [currency, amount])),
      ...of(units.map(({ unit, amount }) => [unit, amount])),
    }).toEqual(
      Object.fromEntries(Object.entries(ever.earnedBy).filter(([name]) => name.startsWith(key))),
    );
  }
  for (let half = 0; half <= 2 * LAST_DAY + 1; half++) {
    const before = { orderedAt: (half * DAY) / 2, id: 'o3' };
    expect(await store.rewards.grantedBy('default', before)).toEqual(
      await rawGranted(database, before),
    );
  }
  expect(await store.rewards.grantedBy('default')).toEqual(
    await rawGranted(database, { orderedAt: (LAST_DAY + 1) * DAY, id: '' }),
  );
  const counted = await tables(database);
  await recount(database);
  expect(await tables(database)).toEqual(counted);
  await database.query('update tallies set count = count + 7 where day < 2');
  await database.query("delete from sums where kind = 'revenue'");
  await database.query("insert into tallies values ('default', 'visit', 'nobody', 3, -1, 5)");
  await recount(database);
  expect(await tables(database)).toEqual(counted);
}

interface Shop {
  readonly store: Store;
  readonly database: Database;
}

/** A store, and its database beside it. */
async function openBoth(address: string): Promise<Shop> {
  return { store: await openStore(address), database: await openDatabase(address, () => {}) };
}
const close = ({ store, database }: Shop) => Promise.all([store.close(), database.close()]);

describe('what is counted as it is written', () => {
  it('is what the facts come to, whatever comes late, twice, goes back or is forgotten', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'goodword-'));
    const shop = await openBoth(join(folder, 'shop.db'));
    await fc.assert(
      fc.asyncProperty(story, (acts) => holdsTrue(shop, acts)),
      { numRuns: 40 },
    );
    await close(shop);
    rmSync(folder, { recursive: true });
  });

  it('is counted once from what an earlier version has left', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'goodword-'));
    const file = join(folder, 'shop.db');
    const before = await openBoth(file);
    await before.store.advocates.add(advocate('ANNA42', 'anna'));
    await before.store.ledger.append([visit('1', 'ben', 'ANNA42'), visit('2', 'cara', 'ANNA42')]);
    await before.database.query('delete from tallies');
    await close(before);
    const after = await openBoth(file);
    const range = { program: 'default', from: 0, to: DAY };
    expect((await after.store.figures.funnel(range)).visits).toBe(2);
    await close(after);
    rmSync(folder, { recursive: true });
  });

  describe('in PostgreSQL', () => {
    let postgres: TestPostgres;
    beforeAll(async () => {
      postgres = await startPostgres();
    });
    afterAll(() => postgres.stop());

    it('is the same', async () => {
      const shop = await openBoth(await postgres.freshDatabase());
      await fc.assert(
        fc.asyncProperty(story, (acts) => holdsTrue(shop, acts)),
        { numRuns: 8 },
      );
      await close(shop);
    });

    it('is exact where two processes are told the same at the same time', async () => {
      const address = await postgres.freshDatabase();
      const stores = [await openStore(address), await openStore(address)] as const;
      const database = await openDatabase(address, () => {});
      await stores[0].advocates.add(advocate('ANNA42', 'anna'));
      const facts = Array.from({ length: 60 }, (_, nth) =>
        entry(`e${nth}`, {
          type: nth % 4 === 0 ? 'share' : 'visit',
          visitor: `v${nth % 7}`,
          code: 'ANNA42',
          at: ((nth * 5) % LAST_DAY) * DAY,
        }),
      );
      const told = facts.flatMap((one) => stores.map((store) => store.ledger.append([one])));
      const fresh = (await Promise.all(told)).flatMap((ids) => [...ids]);
      expect(fresh.sort()).toEqual(facts.map(({ id }) => id).sort());
      const { visitsOf: _, earnedBy: __, ...raw } = await rawFigures(database, 'default', 1, 3);
      expect(await keptFigures(stores[1], 1, 3)).toMatchObject(raw);
      await Promise.all([...stores, database].map((one) => one.close()));
    });
  });

  it('is left alone by a recount where it is right', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'goodword-'));
    const file = join(folder, 'shop.db');
    const shop = await openBoth(file);
    await shop.store.advocates.add(advocate('ANNA42', 'anna'));
    await shop.store.ledger.append([visit('a', 'ben', 'ANNA42')]);
    await recount(shop.database);
    const looking = await openDatabase(file, () => {});
    // Counts what others have committed: https://sqlite.org/pragma.html#pragma_data_version
    const written = () => looking.query('pragma data_version');
    const before = await written();
    await recount(shop.database);
    expect(await written()).toEqual(before);
    await shop.database.query('delete from tallies');
    await recount(shop.database);
    expect(await written()).not.toEqual(before);
    await looking.close();
    await close(shop);
    rmSync(folder, { recursive: true });
  });
});
