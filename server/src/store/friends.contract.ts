import { expect, it } from 'vitest';
import { advocate, entry, order, visit } from './records.fixture.js';
import type { Store } from './store.js';

/** What every database has to do about the friends whom an advocate sent. */
export function friendsContract(store: () => Store) {
  const decision = { code: 'anna42', signal: 'touch', programVersion: 1, evidence: [] } as const;

  it('lists each browser once, with its first arrival and what it left since, and not her own', async () => {
    const { ledger, advocates, friends } = store();
    await advocates.add(advocate('ANNA42', 'anna'));
    await ledger.append([
      visit('1', 'ben', 'ANNA42', 10),
      visit('2', 'ben', 'ANNA42', 30),
      visit('3', 'cara', 'ANNA42', 20),
      visit('4', 'anna', 'ANNA42', 5),
      visit('5', 'dan', 'NOBODY', 5),
      entry('6', { type: 'signup', visitor: 'ben', at: 40 }),
      entry('7', { type: 'lead', visitor: 'cara', at: 1 }),
    ]);
    expect(await friends.arrivals('default', ['Anna42'], 10)).toEqual([
      { visitor: 'cara', at: 20 },
      { visitor: 'ben', at: 10, savedAt: 40 },
    ]);
    expect(await friends.arrivals('default', ['Anna42'], 1)).toHaveLength(1);
    expect(await friends.arrivals('default', ['Anna42'], 10, 20)).toEqual([
      { visitor: 'ben', at: 10, savedAt: 40 },
    ]);
    expect(await friends.arrivals('other', ['Anna42'], 10)).toEqual([]);
    expect(await friends.arrivals('default', ['Anna42', 'x'], 10)).toHaveLength(2);
    expect(await friends.arrivalsOf('default', ['Anna42'], ['ben', 'anna', 'eve'])).toEqual([
      { visitor: 'ben', at: 10, savedAt: 40 },
    ]);
  });

  it('lists the orders that name her, newest first, and the first names that were told with them', async () => {
    const { ledger, orders, friends } = store();
    await orders.save(order('1', { decision, visitor: 'ben', orderedAt: 10 }), 10);
    await orders.save(order('2', { decision, customer: 'c-7', orderedAt: 20 }), 20);
    await orders.save(order('3', { orderedAt: 30 }), 30);
    const customer = { firstName: 'Ben' };
    await ledger.append([
      entry('a', { type: 'purchase', orderId: '1', body: { order: { customer } } }),
      entry('b', { type: 'order.paid', orderId: '2', body: { order: { id: '2' } } }),
    ]);
    expect(await friends.orders('default', ['ANNA42'], 10)).toEqual([
      { id: '2', orderedAt: 20, status: 'paid', customer: 'c-7' },
      { id: '1', orderedAt: 10, status: 'paid', visitor: 'ben' },
    ]);
    expect(await friends.names('default', ['1', '2'])).toEqual([{ order: '1', firstName: 'Ben' }]);
    const ids = async (found: Promise<readonly { id: string }[]>) =>
      (await found).map(({ id }) => id);
    expect(await ids(friends.orders('default', ['ANNA42'], 10, 20))).toEqual(['1']);
    const named = (names: object, codes = ['ANNA42'], limit = 10) => {
      const all = { customers: [], emails: [], visitors: [], ...names };
      return ids(friends.ordersOf('default', codes, all, limit));
    };
    expect(await named({ customers: ['c-7', 'c-8'] })).toEqual(['2']);
    expect(await named({ customers: ['c-7'], visitors: ['ben'] })).toEqual(['1', '2']);
    expect(await named({ customers: ['c-7'], visitors: ['ben'] }, ['ANNA42'], 1)).toEqual(['1']);
    expect(await named({ customers: ['c-7'] }, ['bob23'])).toEqual([]);
    expect(await named({ emails: ['nobody'] })).toEqual([]);
  });

  it('knows the place of anybody in a contest, also beyond those who are shown', async () => {
    const { orders } = store();
    const credited = (id: string, code: string, orderedAt: number) =>
      orders.save(order(id, { credited: true, orderedAt, decision: { ...decision, code } }), 1);
    await credited('1', 'anna42', 10);
    await credited('2', 'bob23', 20);
    await credited('3', 'bob23', 30);
    await credited('4', 'cara7', 5);
    const range = { program: 'default', from: 0, to: 100 };
    expect(await orders.placeOf(range, 'BOB23')).toEqual({ place: 1, orders: 2 });
    expect(await orders.placeOf(range, 'cara7')).toEqual({ place: 2, orders: 1 });
    expect(await orders.placeOf(range, 'anna42')).toEqual({ place: 3, orders: 1 });
    expect(await orders.placeOf(range, 'nobody')).toBeUndefined();
    expect(await orders.anyCounted({ ...range, from: 30 })).toBe(true);
    expect(await orders.anyCounted({ ...range, from: 31 })).toBe(false);
    expect(await orders.haveMore(range, ['BOB23'], ['anna42'])).toBe(true);
    expect(await orders.haveMore(range, ['bob23', 'cara7'], ['anna42'])).toBe(false);
    expect(await orders.haveMore(range, ['bob23'], ['ANNA42', 'cara7'])).toBe(false);
    expect(await orders.haveMore(range, ['bob23'], ['nobody'])).toBe(true);
    expect(await orders.haveMore({ ...range, from: 25 }, ['bob23'], ['anna42'])).toBe(true);
    expect(await orders.haveMore({ ...range, from: 35 }, ['bob23'], ['anna42'])).toBe(false);
  });

  it('counts a person once in a contest, whatever codes she has, and no order under review', async () => {
    const { orders, advocates } = store();
    const credited = (id: string, code: string, orderedAt: number, state?: 'held' | 'approved') => {
      const review = state && { weight: 60, holdFrom: 50, state };
      const made = { ...decision, code, ...(review && { review }) };
      return orders.save(order(id, { credited: true, orderedAt, decision: made }), 1);
    };
    for (const [index, code] of ['blog', 'anna42', 'bob23'].entries()) {
      await advocates.add(advocate(code, `v${index}`));
    }
    await advocates.claim({ program: 'default', code: 'anna42', person: 'p' }, 1);
    await advocates.claim({ program: 'default', code: 'blog', person: 'p' }, 2);
    await credited('1', 'blog', 10);
    await credited('2', 'anna42', 20, 'approved');
    await credited('3', 'bob23', 30);
    await credited('4', 'bob23', 40, 'held');
    const range = { program: 'default', from: 0, to: 100 };
    expect(await orders.leaders(range, 2)).toEqual([
      { code: 'anna42', codes: ['anna42', 'blog'], orders: 2 },
      { code: 'bob23', codes: ['bob23'], orders: 1 },
    ]);
    expect(await orders.leaders(range, 1)).toHaveLength(1);
    expect(await orders.placeOf(range, 'blog')).toEqual({ place: 1, orders: 2 });
    expect(await orders.placeOf(range, 'anna42')).toEqual({ place: 1, orders: 2 });
    expect(await orders.placeOf(range, 'bob23')).toEqual({ place: 2, orders: 1 });
    const ever = { orderedAt: 1_000, id: '' };
    expect(await orders.countCredited('default', ['bob23', 'anna42'], ever)).toBe(2);
  });
}
