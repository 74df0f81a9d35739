import { afterAll, beforeAll, describe } from 'vitest';
import { startPostgres, type TestPostgres } from './postgres.fixture.js';
import { storeContract } from './store.contract.js';

// Apart from the other contracts: with all of them in one file, a worker of the runner ran out of memory at the end.
describe('the store in PostgreSQL', () => {
  let postgres: TestPostgres;
  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterAll(() => postgres.stop());

  storeContract(() => postgres.freshDatabase());
});
