import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database, Queries } from './database.js';
import { openDatabase } from './open-database.js';

const TAKEN = /unique/i;

/** What every database has to do about a statement whose answer nobody waits for. */
export function writesContract(place: () => Promise<string>) {
  describe('what is written without waiting for an answer', () => {
    let database: Database;
    beforeEach(async () => {
      database = await openDatabase(await place(), () => {});
    });
    afterEach(() => database.close());

    const note = (within: Queries, token: string, until = 1) =>
      within.write('insert into tokens (token, until) values ($1, $2)', [token, until]);
    const noted = async (within: Queries = database) =>
      (await within.query<{ token: string }>('select token from tokens order by token')).map(
        ({ token }) => token,
      );

    it('is seen by whatever is asked after it', async () => {
      const seen = await database.exclusively('test', async (within) => {
        await note(within, 'a');
        return noted(within);
      });
      expect(seen).toEqual(['a']);
    });

    it('undoes all where it fails, and says why, though it was the last', async () => {
      const twice = database.exclusively('test', async (within) => {
        await note(within, 'a');
        await note(within, 'a', 2);
      });
      await expect(twice).rejects.toThrow(TAKEN);
      expect(await noted()).toEqual([]);
    });

    it('fails what is asked after it, for the reason that it had itself', async () => {
      const asked = database.exclusively('test', async (within) => {
        await note(within, 'a');
        await note(within, 'a', 2);
        await note(within, 'b');
        return noted(within);
      });
      await expect(asked).rejects.toThrow(TAKEN);
      expect(await noted()).toEqual([]);
    });

    it('fails nobody who shares its transaction', async () => {
      const answers = await Promise.allSettled([
        database.exclusively('test', (within) => note(within, 'a')),
        database.exclusively('test', (within) => note(within, 'a', 2)),
        database.exclusively('test', (within) => note(within, 'b')),
      ]);
      expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
      expect(await noted()).toEqual(['a', 'b']);
    });
  });
}
