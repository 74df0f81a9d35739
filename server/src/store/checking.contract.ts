import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from './open-store.js';
import type { Store } from './store.js';

/** What every database has to do with orders about which the shop's own check is asked. */
export function checkingContract(address: () => Promise<string>) {
  let store: Store;
  let where: string;
  beforeEach(async () => {
    where = await address();
    store = await openStore(where, () => {});
  });
  afterEach(() => store.close());

  const named = (id: string, code = 'ANNA42', program = 'default') => ({
    ...{ program, id },
    decision: { code, signal: 'touch', programVersion: 1, evidence: [] } as const,
  });

  describe('the queue of the shop’s own check', () => {
    it('holds an order once, however often it is wanted, and anew for another advocate', async () => {
      await store.checking.want(named('1'), 5);
      await store.checking.want(named('1'), 9);
      const [first] = await store.checking.take(5, 100, 10);
      expect(first).toEqual({
        ...{ program: 'default', orderId: '1', code: 'ANNA42', tries: 1, dueAt: 100 },
      });
      await store.checking.want(named('1'), 6);
      expect(await store.checking.take(6, 100, 10)).toEqual([]);
      await store.checking.want(named('1', 'CARA7'), 7);
      await store.checking.done({ program: 'default', orderId: '1', code: 'ANNA42' });
      expect(await store.checking.take(7, 100, 10)).toMatchObject([{ code: 'CARA7', tries: 1 }]);
    });

    it('brings back later what failed, says why, and forgets what was answered', async () => {
      await store.checking.want(named('1'), 1);
      await store.checking.want(named('2', 'ANNA42', 'other'), 1);
      await store.checking.take(1, 50, 10);
      const waits = { program: 'default', orderId: '1', dueAt: 20, outcome: 'Answered 503.' };
      await store.checking.later(waits);
      expect(await store.checking.take(19, 60, 10)).toEqual([]);
      expect(await store.checking.take(20, 60, 10)).toMatchObject([
        { orderId: '1', tries: 2, outcome: 'Answered 503.' },
      ]);
      await store.checking.done({ program: 'default', orderId: '1', code: 'ANNA42' });
      expect(await store.checking.count('default')).toBe(0);
      expect(await store.checking.count('other')).toBe(1);
    });

    it('gives each order to one of many who look at once', async () => {
      for (let index = 0; index < 12; index++) await store.checking.want(named(`${index}`), 1);
      const other = where === ':memory:' ? store : await openStore(where, () => {});
      const taken = await Promise.all(
        [store, other, store, other].map((one) => one.checking.take(1, 100, 4)),
      );
      const ids = taken.flat().map(({ orderId }) => orderId);
      expect(new Set(ids).size).toBe(ids.length);
      if (other !== store) await other.close();
    });
  });
}
