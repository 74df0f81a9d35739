import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database, Queries } from './database.js';
import { openDatabase } from './open-database.js';
import { together } from './together.js';

describe('work that waits for a transaction', () => {
  let database: Database;
  let transactions: number;
  let fails: Error | undefined;
  beforeEach(async () => {
    database = await openDatabase(':memory:', () => {});
    transactions = 0;
    fails = undefined;
  });
  afterEach(() => database.close());

  const inOne = () =>
    together((work) =>
      database.exclusively('test', async (within) => {
        transactions++;
        await work(within);
        if (fails) throw fails;
      }),
    );
  const note = (token: string) => (within: Queries) =>
    within.query('insert into tokens (token, until) values ($1, 1)', [token]).then(() => token);
  const noted = async () =>
    (await database.query<{ token: string }>('select token from tokens order by token')).map(
      ({ token }) => token,
    );

  it('shares one transaction where it is asked for at the same time, and each gets its own answer', async () => {
    const run = inOne();
    expect(await Promise.all(['a', 'b', 'c'].map((token) => run(note(token))))).toEqual([
      'a',
      'b',
      'c',
    ]);
    expect(transactions).toBe(1);
    expect(await run(note('d'))).toBe('d');
    expect(transactions).toBe(2);
  });

  it('is undone alone where it fails, whatever it had written', async () => {
    const run = inOne();
    const taken = async (within: Queries) => {
      await note('half')(within);
      return note('a')(within);
    };
    const answers = await Promise.allSettled([note('a'), taken, note('b')].map(run));
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(await noted()).toEqual(['a', 'b']);
  });

  it('tells nobody that it is done before all of it is on disk', async () => {
    const run = inOne();
    fails = new Error('disk full');
    const answers = await Promise.allSettled([run(note('a')), run(note('b'))]);
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await noted()).toEqual([]);
    fails = undefined;
    expect(await run(note('a'))).toBe('a');
  });

  it('lets others in after some of it, and forgets nobody', async () => {
    const run = inOne();
    const all = Array.from({ length: 50 }, (_, nth) => run(note(`t${nth}`)));
    expect(await Promise.all(all)).toHaveLength(50);
    expect(transactions).toBe(3);
  });
});
