import { expect, it } from 'vitest';
import { advocate, order, reward, visit } from './records.fixture.js';
import type { Store } from './store.js';

/** What every database has to do about figures. */
export function figuresContract(store: () => Store) {
  const range = { program: 'default', from: 0, to: 10 * 86_400_000 };

  it('counts a friend once per advocate and leaves the advocate herself out', async () => {
    await store().advocates.add(advocate('ANNA42', 'anna'));
    await store().ledger.append([
      visit('1', 'ben', 'ANNA42'),
      visit('2', 'ben', 'anna42'),
      visit('3', 'cara', 'ANNA42'),
      visit('4', 'anna', 'ANNA42'),
    ]);
    expect((await store().figures.funnel(range)).visits).toBe(2);
    expect(await store().figures.ofAdvocate('default', 'ANNA42')).toEqual({ visits: 2, orders: 0 });
  });

  it('adds up money per currency and leaves out what was undone', async () => {
    await store().advocates.add({ ...advocate('ANNA42', 'anna'), firstName: 'Anna' });
    const credit = {
      credited: true,
      decision: { code: 'ANNA42', signal: 'touch', programVersion: 1, evidence: [] },
    } as const;
    const yen = { amount: 9_000, currency: 'JPY' };
    await store().orders.save(order('1', credit), 1);
    await store().orders.save(order('2', { ...credit, total: yen, orderedAt: 86_400_000 }), 1);
    await store().orders.save(order('3', { ...credit, status: 'refunded' }), 1);
    await store().orders.save(order('4'), 1);
    const revenue = [yen, { amount: 4_200, currency: 'USD' }];
    expect(await store().figures.funnel(range)).toMatchObject({ orders: 3, allOrders: 4, revenue });
    expect(await store().figures.top(range, 10)).toEqual([
      { code: 'ANNA42', firstName: 'Anna', visits: 0, orders: 3, revenue },
    ]);
    expect(await store().figures.days(range)).toEqual([
      { at: 0, shares: 0, visits: 0, orders: 2 },
      { at: 86_400_000, shares: 0, visits: 0, orders: 1 },
    ]);
  });

  it('names the advocates of as many orders by what these were worth', async () => {
    const brought = async (id: string, code: string, amount?: number) => {
      await store().advocates.add(advocate(code, code.toLowerCase()));
      const decision = { code, signal: 'touch', programVersion: 1, evidence: [] } as const;
      const worth = amount
        ? { total: { amount, currency: 'USD' } }
        : { status: 'refunded' as const };
      await store().orders.save(order(id, { credited: true, decision, ...worth }), 1);
    };
    await brought('1', 'ANNA42');
    await brought('2', 'BOB23', 4_200);
    await brought('3', 'CLEO7', 9_000);
    const top = await store().figures.top(range, 10);
    expect(top.map(({ code }) => code)).toEqual(['CLEO7', 'BOB23', 'ANNA42']);
  });

  it('costs only the rewards that were really earned', async () => {
    const value = { amount: 1_000, currency: 'USD' };
    await store().rewards.save(reward('r1', { value, state: 'approved' }), 'order');
    await store().rewards.save(reward('r2', { value, side: 'friend' }), 'order');
    expect((await store().figures.funnel(range)).rewardCost).toEqual([value]);
  });
}
