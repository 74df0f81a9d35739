import { advocatesIn } from './advocates-table.js';
import type { Queries } from './database.js';
import { ledgerIn } from './events-table.js';
import { figuresIn } from './figures.js';
import { openDatabase } from './open-database.js';
import { ordersIn } from './orders-table.js';
import { programsIn } from './programs-table.js';
import { rewardsIn } from './rewards-table.js';
import type { Shelves, Store } from './store.js';

/**
 * Opens the store behind an address: a SQLite file, `:memory:`, or `postgres://…`.
 *
 * @param warn Told what the shop's operator should know and nothing can be done about here.
 */
export async function openStore(
  address: string,
  warn: (text: string) => void = console.warn,
): Promise<Store> {
  const database = await openDatabase(address, warn);
  return {
    ...shelvesIn(database),
    exclusively: (program, orderId, work) =>
      database.exclusively(JSON.stringify([program, orderId]), (within) => work(shelvesIn(within))),
    close: () => database.close(),
  };
}

const shelvesIn = (database: Queries): Shelves => ({
  programs: programsIn(database),
  advocates: advocatesIn(database),
  ledger: ledgerIn(database),
  orders: ordersIn(database),
  rewards: rewardsIn(database),
  figures: figuresIn(database),
});
