import { expect, it } from 'vitest';
import { entry, order } from './records.fixture.js';
import type { Store } from './store.js';

/** What every database has to do about work that nothing else may come between. */
export function exclusiveContract(store: () => Store) {
  it('leaves nothing behind when it fails', async () => {
    const failing = store().exclusively('default', async (within) => {
      await within.ledger.append([entry('a', { orderId: '1' })]);
      throw new Error('power cut');
    });
    await expect(failing).rejects.toThrow('power cut');
    expect(await store().ledger.ofOrder('default', '1')).toEqual([]);
  });

  it('never runs twice at once for one order', async () => {
    const raise = () =>
      store().exclusively('default', async (within) => {
        const seen = await within.orders.find('default', '1');
        const amount = (seen?.total.amount ?? 0) + 1;
        await within.orders.save(order('1', { total: { amount, currency: 'USD' } }), 1);
      });
    await Promise.all(Array.from({ length: 8 }, raise));
    expect((await store().orders.find('default', '1'))?.total.amount).toBe(8);
  });
}
