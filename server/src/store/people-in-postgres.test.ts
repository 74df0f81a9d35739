import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allowancesContract } from './allowances.contract.js';
import { checkingContract } from './checking.contract.js';
import { mailingContract } from './mailing.contract.js';
import { moneyContract } from './money.contract.js';
import { openStore } from './open-store.js';
import { peopleContract } from './people.contract.js';
import { startPostgres, type TestPostgres } from './postgres.fixture.js';
import { singleCodesContract } from './single-codes.contract.js';

describe('the store in PostgreSQL', () => {
  let postgres: TestPostgres;
  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterAll(() => postgres.stop());

  peopleContract(() => postgres.freshDatabase());
  moneyContract(() => postgres.freshDatabase());
  checkingContract(() => postgres.freshDatabase());
  mailingContract(() => postgres.freshDatabase());
  allowancesContract(() => postgres.freshDatabase());
  singleCodesContract(() => postgres.freshDatabase());

  it('goes on after the server has closed its connections', async () => {
    const address = await postgres.freshDatabase();
    const store = await openStore(address, () => {});
    const other = await openStore(address, () => {});
    await other.exclusively('default', async () => undefined);
    await postgres.dropConnections(address);
    expect(await store.orders.find('default', '1')).toBeUndefined();
    await Promise.all([store.close(), other.close()]);
  });
});
