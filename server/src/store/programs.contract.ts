import type { Program } from 'goodword/protocol';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from './database.js';
import { openDatabase } from './open-database.js';
import { storeIn } from './open-store.js';
import type { Store } from './store.js';

const version = (number: number, shop = 'Marigold'): Program => ({
  ...{ id: 'default', version: number, shop, shareUrl: 'https://shop.example/' },
  offers: { advocate: { kind: 'nothing' }, friend: { kind: 'percent', percent: 10 } },
  rules: { windowDays: 30, credit: 'last', firstOrderOnly: false, holdDays: 14 },
});

/** What every database has to do about programs. `address` answers that of a fresh one. */
export function programsContract(address: () => Promise<string>) {
  describe('programs', () => {
    let database: Database;
    let store: Store;
    beforeEach(async () => {
      database = await openDatabase(await address(), () => {});
      store = storeIn(database);
    });
    afterEach(() => store.close());

    it('are kept in every version', async () => {
      await store.programs.add(version(1), 1, 'set-up');
      await store.programs.add(version(2), 2, 'person');
      expect(await store.programs.find('default')).toEqual(version(2));
      expect(await store.programs.find('default', 1)).toEqual(version(1));
      expect(await store.programs.find('default', 7)).toBeUndefined();
    });

    it('are never written over, and whoever tries hears of it', async () => {
      expect(await store.programs.add(version(1), 1, 'set-up')).toBe(true);
      expect(await store.programs.add(version(1, 'Tagetes'), 2, 'person')).toBe(false);
      expect(await store.programs.find('default')).toEqual(version(1));
    });

    it('have one version out of many that are published at the same time', async () => {
      const shops = ['Anna', 'Ben', 'Cara', 'Dan'];
      const kept = await Promise.all(
        shops.map((shop) => store.programs.add(version(2, shop), 1, 'person')),
      );
      expect(kept.filter(Boolean)).toHaveLength(1);
      const winner = shops[kept.indexOf(true)];
      expect(await store.programs.find('default')).toEqual(version(2, winner));
    });

    it('are known by what the set-up said last, also of a version that a person published first', async () => {
      expect(await store.programs.ofSetUp('default')).toBeUndefined();
      await store.programs.add(version(1), 1, 'set-up');
      await store.programs.add(version(2), 2, 'person');
      await store.programs.add(version(3), 3, 'person');
      expect(await store.programs.ofSetUp('default')).toEqual(version(1));
      await store.programs.saySetUp('default', 2);
      expect(await store.programs.ofSetUp('default')).toEqual(version(2));
      expect(await store.programs.find('default')).toEqual(version(3));
    });

    it('came from the set-up where nobody noted it: before, there was nobody else', async () => {
      await database.query('insert into programs (id, version, body, at) values ($1, $2, $3, $4)', [
        ...['default', 1, JSON.stringify(version(1)), 1],
      ]);
      expect(await store.programs.ofSetUp('default')).toEqual(version(1));
    });
  });
}
