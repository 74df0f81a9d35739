import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allowancesContract } from './allowances.contract.js';
import { checkingContract } from './checking.contract.js';
import { insertionContract } from './insertion.contract.js';
import { mailingContract } from './mailing.contract.js';
import { moneyContract } from './money.contract.js';
import { openDatabase } from './open-database.js';
import { openStore } from './open-store.js';
import { peopleContract } from './people.contract.js';
import { startPostgres, type TestPostgres } from './postgres.fixture.js';
import { programsContract } from './programs.contract.js';
import { entry } from './records.fixture.js';
import { singleCodesContract } from './single-codes.contract.js';
import { storeContract } from './store.contract.js';
import { writesContract } from './writes.contract.js';

describe('the store in SQLite', () => {
  storeContract(async () => ':memory:');
  peopleContract(async () => ':memory:');
  moneyContract(async () => ':memory:');
  checkingContract(async () => ':memory:');
  mailingContract(async () => ':memory:');
  allowancesContract(async () => ':memory:');
  singleCodesContract(async () => ':memory:');
  insertionContract(async () => ':memory:');
  writesContract(async () => ':memory:');
  programsContract(async () => ':memory:');

  it('still holds everything when the file is opened again, what was being written included', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'goodword-'));
    const file = join(folder, 'goodword.db');
    const first = await openStore(file);
    const anna = { program: 'default', code: 'ANNA42', visitor: 'v', programVersion: 1, at: 1 };
    await first.advocates.add(anna);
    const writing = first.ledger.append([entry('a', { orderId: '1' })]);
    await first.close();
    expect(await writing).toEqual(new Set(['a']));
    const second = await openStore(file);
    expect(await second.ledger.ofOrder('default', '1')).toHaveLength(1);
    expect(await second.advocates.ofVisitor('default', 'v')).toEqual(anna);
    await second.close();
    rmSync(folder, { recursive: true });
  });

  it('writes nothing into a file that is opened again, and knows the sizes of a large shop in it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'goodword-'));
    const file = join(folder, 'goodword.db');
    const looking = await openDatabase(file, () => {});
    // Counts what others have committed: https://sqlite.org/pragma.html#pragma_data_version
    const written = () => looking.query('pragma data_version');
    const before = await written();
    const again = await openDatabase(file, () => {});
    const sizes = await again.query('select 1 from sqlite_stat1');
    expect(sizes.length).toBeGreaterThan(60);
    await again.close();
    expect(await written()).toEqual(before);
    await looking.query("delete from sqlite_stat1 where idx = 'orders_place'");
    const mending = await openDatabase(file, () => {});
    expect(await mending.query('select 1 from sqlite_stat1')).toEqual(sizes);
    await mending.close();
    await looking.close();
    rmSync(folder, { recursive: true });
  });

  it('fails at once instead of waiting for itself inside an exclusive section', async () => {
    const store = await openStore(':memory:');
    const wrong = store.exclusively('default', () => store.orders.find('default', '1'));
    await expect(wrong).rejects.toThrow('use the store that it gives');
    await store.close();
  });
});

describe('the store in PostgreSQL', () => {
  let postgres: TestPostgres;
  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterAll(() => postgres.stop());

  storeContract(() => postgres.freshDatabase());
  peopleContract(() => postgres.freshDatabase());
  moneyContract(() => postgres.freshDatabase());
  checkingContract(() => postgres.freshDatabase());
  mailingContract(() => postgres.freshDatabase());
  allowancesContract(() => postgres.freshDatabase());
  singleCodesContract(() => postgres.freshDatabase());
  insertionContract(() => postgres.freshDatabase());
  writesContract(() => postgres.freshDatabase());
  programsContract(() => postgres.freshDatabase());

  it('goes on after the server has closed its connections', async () => {
    const address = await postgres.freshDatabase();
    const store = await openStore(address, () => {});
    const other = await openStore(address, () => {});
    await other.exclusively('default', async () => undefined);
    await postgres.dropConnections(address);
    expect(await store.orders.find('default', '1')).toBeUndefined();
    const told = ['1', '2'].map((orderId) =>
      other.exclusively('default', (within) =>
        within.ledger.append([entry(`a-${orderId}`, { orderId })]),
      ),
    );
    expect(await Promise.all(told)).toEqual([new Set(['a-1']), new Set(['a-2'])]);
    await Promise.all([store.close(), other.close()]);
  });
});
