import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database, Param } from './database.js';
import { insertion, numbered } from './insertion.js';
import { openDatabase } from './open-database.js';

const ONCE = insertion('tokens', ['token', 'until'], ['token']);
const ADDED = insertion(
  'tokens',
  ['token', 'until'],
  ['token'],
  'until = tokens.until + excluded.until',
);

const DECISIONS = numbered(
  'decisions',
  ['program', 'order_id', 'body', 'at'],
  ['program', 'order_id'],
);

/** What writing rows promises, whatever the database is. */
export function insertionContract(address: () => Promise<string>): void {
  describe('rows are written', () => {
    let database: Database;
    beforeEach(async () => {
      database = await openDatabase(await address(), () => {});
    });
    afterEach(() => database.close());
    const kept = (like: string) =>
      database.query(`select token, until from tokens where token like '${like}%' order by token`);

    it('as they are, and those that stand already are left alone', async () => {
      expect(await database.insert(ONCE, [['a-1', 1]])).toEqual([0]);
      const rows: Param[][] = [
        ['a-2', 2],
        ['a-1', 7],
        ['a-"\\é', 2 ** 45],
      ];
      expect(await database.insert(ONCE, rows)).toEqual([0, 2]);
      expect(await kept('a-')).toHaveLength(3);
      expect(await kept('a-1')).toEqual([{ token: 'a-1', until: 1 }]);
      expect(await kept('a-"')).toEqual([{ token: 'a-"\\é', until: 2 ** 45 }]);
    });

    it('and added to those that stand, where that is what is asked for', async () => {
      await database.insert(ONCE, [['b-1', 1]]);
      const rows: Param[][] = [
        ['b-1', 4],
        ['b-2', 5],
      ];
      expect(await database.insert(ADDED, rows)).toEqual([0, 1]);
      expect(await kept('b-')).toEqual([
        { token: 'b-1', until: 5 },
        { token: 'b-2', until: 5 },
      ]);
    });

    it('and numbered, each kind by itself', async () => {
      const decided = (order: string, at: number) => ['default', order, '{}', at];
      await database.insert(DECISIONS, [decided('o-1', 1)]);
      await database.insert(DECISIONS, [decided('o-1', 2), decided('o-2', 3)]);
      await database.insert(DECISIONS, [decided('o-2', 4)]);
      expect(
        await database.query('select order_id, number, at from decisions order by order_id, at'),
      ).toEqual([
        { order_id: 'o-1', number: 1, at: 1 },
        { order_id: 'o-1', number: 2, at: 2 },
        { order_id: 'o-2', number: 1, at: 3 },
        { order_id: 'o-2', number: 2, at: 4 },
      ]);
    });

    it('all of them or none', async () => {
      const rows: Param[][] = [
        ['c-1', 1],
        ['c-2', null],
      ];
      await expect(database.insert(ONCE, rows)).rejects.toThrow();
      expect(await kept('c-')).toEqual([]);
    });
  });
}
