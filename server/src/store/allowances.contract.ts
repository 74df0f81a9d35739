import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from './open-store.js';
import type { Store } from './store.js';

/** What every database has to do with allowances that all processes share. */
export function allowancesContract(address: () => Promise<string>) {
  let store: Store;
  beforeEach(async () => {
    store = await openStore(await address(), () => {});
  });
  afterEach(() => store.close());

  describe('an allowance that is shared', () => {
    const fill = (name: string, now: number, cost: number) =>
      store.allowances.fill(name, { now, cost, brim: 100 });

    it('fills up to its brim, empties as time goes, and is forgotten when it is empty', async () => {
      expect(await store.allowances.emptyAt('a', 0)).toBeUndefined();
      expect(await fill('a', 1_000, 40)).toBe(1_040);
      expect(await fill('a', 1_010, 40)).toBe(1_080);
      expect(await fill('a', 1_010, 40)).toBe(1_110);
      expect(await store.allowances.emptyAt('a', 1_010)).toBe(1_110);
      expect(await store.allowances.emptyAt('a', 1_110)).toBeUndefined();
      expect(await fill('a', 2_000, 500)).toBe(2_100);
      expect(await store.allowances.emptyAt('b', 2_000)).toBeUndefined();
      await fill('b', 200_000, 1);
      expect(await store.allowances.emptyAt('a', 0)).toBeUndefined();
    });

    it('counts everything of many who take at once', async () => {
      await Promise.all(
        Array.from({ length: 10 }, () =>
          store.allowances.fill('a', { now: 1_000, cost: 5, brim: 1_000 }),
        ),
      );
      expect(await store.allowances.emptyAt('a', 1_000)).toBe(1_050);
    });
  });
}
