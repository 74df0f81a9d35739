import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from './open-store.js';
import { order } from './records.fixture.js';
import type { Store } from './store.js';

/** What every database has to do with codes that are good for one order. */
export function singleCodesContract(address: () => Promise<string>) {
  let store: Store;
  beforeEach(async () => {
    store = await openStore(await address(), () => {});
  });
  afterEach(() => store.close());

  const made = (code: string, at = 5) => ({ program: 'default', code, owner: 'ANNA42', at });

  describe('codes for one order', () => {
    it('are made once, found in any case, and counted by whose they are', async () => {
      expect(await store.singleCodes.add(made('ANNA42-7KQ4M'))).toBe(true);
      expect(await store.singleCodes.add(made('anna42-7kq4m', 9))).toBe(false);
      await store.singleCodes.add(made('ANNA42-BBBBB', 9));
      expect(await store.singleCodes.of('default', ['Anna42-7kq4m', 'BOB23'])).toEqual([
        made('ANNA42-7KQ4M'),
      ]);
      expect(await store.singleCodes.of('other', ['ANNA42-7KQ4M'])).toEqual([]);
      expect(await store.singleCodes.of('default', [])).toEqual([]);
      expect(await store.singleCodes.countSince('default', 'ANNA42', 5)).toBe(2);
      expect(await store.singleCodes.countSince('default', 'ANNA42', 6)).toBe(1);
    });

    it('are forgotten after a time where no order has named them', async () => {
      await store.singleCodes.add(made('ANNA42-7KQ4M', 5));
      await store.singleCodes.add(made('ANNA42-BBBBB', 5));
      await store.singleCodes.add(made('ANNA42-CCCCC', 9));
      await store.singleCodes.use(order('1'), ['ANNA42-BBBBB']);
      await store.singleCodes.forgetUnused(9);
      const asked = ['ANNA42-7KQ4M', 'ANNA42-BBBBB', 'ANNA42-CCCCC'];
      const left = await store.singleCodes.of('default', asked);
      expect(left.map(({ code }) => code)).toEqual(['ANNA42-BBBBB', 'ANNA42-CCCCC']);
    });

    it('come from codes of which the latest word is found, newest first', async () => {
      const said = (
        subject: string,
        since: number,
        value: string,
        kind: 'use' | 'plan' = 'use',
      ) => ({
        ...{ program: 'default', subject, kind, since, value },
      });
      await store.traits.add([
        said('code:anna42', 1, 'a'),
        said('code:anna42', 5, 'b'),
        said('code:bob23', 3, 'c'),
        said('code:bob23', 9, 'gold', 'plan'),
      ]);
      expect(await store.traits.latest('default', 'use', 9)).toEqual([
        said('code:anna42', 5, 'b'),
        said('code:bob23', 3, 'c'),
      ]);
      expect(await store.traits.latest('default', 'use', 1)).toHaveLength(1);
      expect(await store.traits.latest('other', 'use', 9)).toEqual([]);
    });

    it('are kept with the orders that named them, and tell what changed', async () => {
      const [first, second] = [order('1', { orderedAt: 1 }), order('2', { orderedAt: 2 })];
      for (const one of [first, second]) await store.orders.save(one, 1);
      const { use, usesBeside, usedOn, orders } = store.singleCodes;
      expect(await use(first, ['ANNA42-7KQ4M'])).toEqual(['anna42-7kq4m']);
      expect(await use(first, ['anna42-7KQ4M'])).toEqual([]);
      expect(await usesBeside(second, ['ANNA42-7KQ4M'])).toEqual([]);
      expect(await use(first, ['ANNA42-7KQ4M'], 7)).toEqual(['anna42-7kq4m']);
      expect(await usesBeside(second, ['ANNA42-7KQ4M'])).toEqual([
        { code: 'anna42-7kq4m', orderId: '1', paidAt: 7 },
      ]);
      expect(await usesBeside(first, ['ANNA42-7KQ4M'])).toEqual([]);
      expect(await orders(second, ['ANNA42-7KQ4M'])).toEqual([{ id: '1', orderedAt: 1 }]);
      expect(await orders(first, ['ANNA42-7KQ4M'])).toEqual([]);
      expect(await use(first, ['ANNA42-BBBBB'], 7)).toEqual(['anna42-7kq4m', 'anna42-bbbbb']);
      expect(await usedOn(first)).toEqual([{ code: 'anna42-bbbbb', paidAt: 7 }]);
      expect(await usedOn(second)).toEqual([]);
    });
  });
}
