import { openProgramBook } from '../ledger/program-book.js';
import type { ProgramInput } from '../ledger/program-input.js';
import type { Param, Queries } from '../store/database.js';
import { openDatabase } from '../store/open-database.js';
import { storeIn } from '../store/open-store.js';

/** A shop in SQLite whose advocate is Anna, code ANNA42. `hear` is told whatever its store asks the database. */
export async function openHeardShop(
  now: number,
  hear: (sql: string, params: readonly Param[]) => void,
  more: Partial<ProgramInput> = {},
) {
  const heard = (queries: Queries): Queries => ({
    ...queries,
    query: (sql, params = []) => {
      hear(sql, params);
      return queries.query(sql, params);
    },
    write: (sql, params = []) => {
      hear(sql, params);
      return queries.write(sql, params);
    },
    insert: (into, rows) => {
      hear(into.ofOne, rows[0] ?? []);
      return queries.insert(into, rows);
    },
    add: (into, rows) => {
      hear(into.ofOne, rows[0] ?? []);
      return queries.add(into, rows);
    },
    exclusively: (key, work) => queries.exclusively(key, (within) => work(heard(within))),
  });
  const database = await openDatabase(':memory:', () => {});
  const store = storeIn({ ...heard(database), close: () => database.close() });
  const program = {
    ...{ id: 'default', shop: 'Marigold', shareUrl: 'https://shop.example/' },
    offers: {
      advocate: { kind: 'credit', value: { amount: 1_000, currency: 'USD' } },
      friend: { kind: 'percent', percent: 20 },
    },
    rules: { windowDays: 30, credit: 'last', firstOrderOnly: true, holdDays: 14 },
    ...more,
  } as const;
  const book = await openProgramBook(store.programs, [program], now);
  await store.advocates.add({
    ...{ program: 'default', programVersion: 1, at: now, code: 'ANNA42', visitor: 'anna' },
  });
  return { database, store, book };
}
