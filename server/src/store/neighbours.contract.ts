import { expect, it } from 'vitest';
import { advocate, order, reward } from './records.fixture.js';
import type { Store } from './store.js';

/** What every database has to tell about the orders around one. */
export function neighboursContract(store: () => Store) {
  const ids = (places: readonly { id: string }[]) => places.map(({ id }) => id).join(' ');
  const by = (code: string) =>
    ({ code, signal: 'touch', programVersion: 1, evidence: [] }) as const;

  it('tells which orders count another one among their customer’s, and a browser only where nothing better is known', async () => {
    const { orders } = store();
    await orders.save(order('1', { customer: 'c-7', visitor: 'v', orderedAt: 10 }), 1);
    await orders.save(order('2', { email: 'hash', orderedAt: 20 }), 1);
    await orders.save(order('3', { visitor: 'v', orderedAt: 30 }), 1);
    const new4 = { program: 'default', id: '4' };
    const looking = (person: object, orderedAt?: number) =>
      orders.lookingAt(
        { ...new4, ...person },
        orderedAt === undefined ? undefined : { orderedAt, id: '4' },
      );
    expect(ids(await looking({ customer: 'c-7', email: 'hash' }))).toBe('1 2');
    expect(ids(await looking({ customer: 'c-7', visitor: 'v' }))).toBe('1 3');
    expect(ids(await looking({ visitor: 'v' }))).toBe('3');
    expect(ids(await looking({ email: 'hash', visitor: 'v' }, 20))).toBe('3');
    expect(ids(await looking({ email: 'hash' }, 20))).toBe('');
    expect(ids(await looking({}))).toBe('');
    expect(await orders.countEarlier({ ...new4, orderedAt: 40 })).toBe(0);
  });

  it('counts the orders by one code and in one browser before an order and after it, itself left out', async () => {
    const { orders } = store();
    for (const [id, orderedAt] of [
      ['1', 10],
      ['2', 20],
      ['3', 30],
      ['4', 30],
      ['5', 31],
    ] as const) {
      const decision = by(id === '4' ? 'BOB' : 'Anna');
      await orders.save(order(id, { orderedAt, visitor: 'v', decision }), 1);
    }
    const spans = { ofCode: 10, ofBrowser: 100 };
    const here = { program: 'default', id: '3', orderedAt: 30 };
    expect(await orders.near({ ...here, code: 'anna', visitor: 'v' }, spans)).toEqual({
      ofCode: { earlier: 1, later: 1 },
      ofBrowser: { earlier: 2, later: 2 },
    });
    expect(await orders.near({ ...here, orderedAt: 40, code: 'anna' }, spans)).toEqual({
      ofCode: { earlier: 1, later: 0 },
      ofBrowser: { earlier: 0, later: 0 },
    });
    expect(await orders.near(here, spans)).toMatchObject({ ofCode: { earlier: 0, later: 0 } });
  });

  it('finds the orders with a mark in a stretch of time, and those with a mark by somebody’s code', async () => {
    const { orders, marks } = store();
    const mark = { kind: 'payment', value: 'hash' } as const;
    for (const [id, code] of [
      ['1', 'ANNA'],
      ['2', 'BOB'],
      ['3', 'Anna'],
    ] as const) {
      const one = order(id, { orderedAt: 10 * Number(id), decision: by(code) });
      await orders.save(one, 1);
      await marks.put(one, [mark]);
    }
    const range = { program: 'default', from: 10, to: 30 };
    expect(ids(await marks.between(range, mark))).toBe('1 2');
    const last = { program: 'default', id: '3' };
    expect(ids(await marks.orders(last, [mark], ['anna']))).toBe('1');
    expect(ids(await marks.orders(last, [mark], []))).toBe('');
  });

  it('finds an advocate by any of her names, and nobody by none', async () => {
    const { advocates } = store();
    await advocates.add({ ...advocate('ANNA', 'v'), customer: 'c-7', email: 'hash' });
    for (const name of [{ visitor: 'v' }, { customer: 'c-7', email: 'x' }, { email: 'hash' }]) {
      expect(await advocates.named('default', name)).toMatchObject([{ code: 'ANNA' }]);
    }
    expect(await advocates.named('default', {})).toEqual([]);
  });

  it('writes several rewards at once as it writes each of them', async () => {
    const { rewards, figures } = store();
    const value = { amount: 500, currency: 'USD' };
    const waiting = [
      reward('r1', { value, quantity: { amount: 3, unit: 'rides' }, until: 5 }),
      reward('r2', { value, side: 'friend', coupon: 'A-1', cause: 'trees' }),
    ];
    await rewards.replace([], waiting, 'order');
    expect(await rewards.ofOrders('default', ['1001'])).toEqual(waiting);
    const given = waiting.map((one) => ({ ...one, state: 'approved', changedAt: 2 }) as const);
    await rewards.replace(waiting, given, 'shop', 'nice customer');
    await rewards.replace(given, [], 'time');
    expect(await rewards.ofOrders('default', ['1001'])).toEqual(given);
    expect(await rewards.history('r2')).toEqual([
      { state: 'pending', reason: 'awaiting-payment', cause: 'order', at: 1_000 },
      {
        state: 'approved',
        reason: 'awaiting-payment',
        cause: 'shop',
        note: 'nice customer',
        at: 2,
      },
    ]);
    const { rewardCost } = await figures.funnel({ program: 'default', from: 0, to: 86_400_000 });
    expect(rewardCost).toEqual([{ amount: 1_000, currency: 'USD' }]);
  });
}
