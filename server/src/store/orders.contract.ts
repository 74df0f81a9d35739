import { expect, it } from 'vitest';
import { order } from './records.fixture.js';
import type { Store } from './store.js';

/** What every database has to do about orders. */
export function ordersContract(store: () => Store) {
  it('names those that a rule refused to an advocate', async () => {
    const decision = {
      code: 'ANNA42',
      signal: 'touch',
      programVersion: 1,
      evidence: [],
    } as const;
    await store().orders.save(order('1', { decision, credited: true }), 1);
    await store().orders.save(order('2', { decision }), 1);
    await store().orders.save(order('3'), 1);
    expect(await store().orders.refusedTo('default', 'anna42')).toEqual(['2']);
  });

  it('keeps the latest state of an order', async () => {
    await store().orders.save(order('1001', { status: 'reported', visitor: 'ben' }), 1);
    const paid = order('1001', { customer: 'c-7', total: { amount: 2 ** 50, currency: 'KRW' } });
    await store().orders.save(paid, 2);
    expect(await store().orders.find('default', '1001')).toEqual(paid);
  });

  it('counts earlier orders of the same customer, but not the undone ones', async () => {
    const customer = { customer: 'c-7', email: 'hash' };
    await store().orders.save(order('1', { ...customer, orderedAt: 1 }), 1);
    await store().orders.save(order('2', { email: 'hash', orderedAt: 2 }), 1);
    await store().orders.save(order('3', { ...customer, orderedAt: 3, status: 'refunded' }), 1);
    await store().orders.save(order('4', { customer: 'c-8', orderedAt: 4 }), 1);
    const asked = { program: 'default', id: '5', orderedAt: 5 };
    expect(await store().orders.countEarlier({ ...asked, ...customer })).toBe(2);
    expect(await store().orders.countEarlier({ ...asked, orderedAt: 1, ...customer })).toBe(1);
    expect(await store().orders.countEarlier({ ...asked, visitor: 'ben' })).toBe(0);
  });

  it('pages from the newest to the oldest without missing orders of the same moment', async () => {
    for (const id of ['a', 'b', 'c', 'd']) await store().orders.save(order(id), 1);
    const first = await store().orders.page('default', 2);
    expect(first.map(({ id }) => id)).toEqual(['d', 'c']);
    const second = await store().orders.page('default', 2, { orderedAt: 1_000, id: 'c' });
    expect(second.map(({ id }) => id)).toEqual(['b', 'a']);
  });
}
