import { advocatesIn } from './advocates-table.js';
import { allowancesIn } from './allowances-table.js';
import { appendFacts } from './append-facts.js';
import { auditIn } from './audit-table.js';
import { checkingIn } from './checking-table.js';
import { couponsIn } from './coupons-table.js';
import { creditIn } from './credit-table.js';
import { type Database, lockOf, type Queries } from './database.js';
import { drawsIn } from './draws-table.js';
import { ledgerIn } from './events-table.js';
import { figuresIn } from './figures.js';
import { friendsIn } from './friends-table.js';
import { gather } from './gather.js';
import { invitationsIn } from './invitations-table.js';
import { issuingIn } from './issuing-table.js';
import { keysIn } from './keys-table.js';
import { mailingIn } from './mailing-table.js';
import { marksIn } from './marks-table.js';
import { openDatabase } from './open-database.js';
import { orderNamesIn } from './order-names-table.js';
import { ordersIn } from './orders-table.js';
import { outboxIn } from './outbox-table.js';
import { peopleIn } from './people-table.js';
import { programsIn } from './programs-table.js';
import { rewardsIn } from './rewards-table.js';
import { sessionsIn } from './sessions-table.js';
import type { CodeName } from './shelves/advocates.js';
import type { Entry } from './shelves/ledger.js';
import type { Listener } from './shelves/outbox.js';
import { singleCodesIn } from './single-codes-table.js';
import type { Shelves, Store } from './store.js';
import { tokensIn } from './tokens-table.js';
import { tracesIn } from './traces-table.js';
import { traitsIn } from './traits-table.js';
import { usesIn } from './uses-table.js';

// Some milliseconds of work, so that nobody else waits long for the database.
const FACTS_TOGETHER = 500;

/**
 * Opens the store behind an address: a SQLite file, `:memory:`, or `postgres://…`.
 *
 * @param warn Told what the shop's operator should know and nothing can be done about here.
 * @param listeners Who is to be told what happens from now on. Default: nobody.
 */
export async function openStore(
  address: string,
  warn: (text: string) => void = console.warn,
  listeners: readonly Listener[] = [],
): Promise<Store> {
  return storeIn(await openDatabase(address, warn), listeners);
}

/** The store in a database that is open. */
export function storeIn(database: Database, listeners: readonly Listener[] = []): Store {
  // SQLite gives every transaction the same queries: their shelves are built once.
  const built = new WeakMap<Queries, Shelves>();
  const shelvesOf = (within: Queries) => {
    const shelves = built.get(within) ?? shelvesIn(within, listeners);
    built.set(within, shelves);
    return shelves;
  };
  const shelves = shelvesIn(database, listeners);
  const append = gather((lists: readonly (readonly Entry[])[]) => appendFacts(database, lists), {
    sizeOf: (list) => list.length,
    atMost: FACTS_TOGETHER,
  });
  const owned = gather(
    async (lists: readonly (readonly CodeName[])[]) => {
      const isOwned = await shelves.advocates.owned(lists.flat());
      return lists.map(() => isOwned);
    },
    { sizeOf: (list) => list.length, atMost: FACTS_TOGETHER },
  );
  return {
    ...shelves,
    advocates: { ...shelves.advocates, owned },
    ledger: { ...shelves.ledger, append },
    exclusively: (program, work) =>
      database.exclusively(lockOf(program), (within) => work(shelvesOf(within))),
    async close() {
      // Behind what still waits to be written together.
      await append([]).catch(() => undefined);
      await database.close();
    },
  };
}

const shelvesIn = (database: Queries, listeners: readonly Listener[]): Shelves => ({
  programs: programsIn(database),
  advocates: advocatesIn(database),
  traits: traitsIn(database),
  draws: drawsIn(database),
  people: peopleIn(database),
  invitations: invitationsIn(database),
  ledger: ledgerIn(database),
  orders: ordersIn(database),
  orderNames: orderNamesIn(database),
  marks: marksIn(database),
  rewards: rewardsIn(database),
  figures: figuresIn(database),
  friends: friendsIn(database),
  outbox: outboxIn(database, listeners),
  tokens: tokensIn(database),
  traces: tracesIn(database),
  keys: keysIn(database),
  sessions: sessionsIn(database),
  audit: auditIn(database),
  coupons: couponsIn(database),
  issuing: issuingIn(database),
  credit: creditIn(database),
  checking: checkingIn(database),
  mailing: mailingIn(database),
  allowances: allowancesIn(database),
  uses: usesIn(database),
  singleCodes: singleCodesIn(database),
});
