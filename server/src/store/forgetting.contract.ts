import { expect, it } from 'vitest';
import { advocate, entry, visit } from './records.fixture.js';
import type { Store } from './store.js';

/** What every database has to do about a person who asks to be forgotten. */
export function forgettingContract(store: () => Store) {
  it('leaves her code, and nothing that says whose it is', async () => {
    const anna = {
      ...advocate('ANNA42', 'anna'),
      firstName: 'Anna',
      email: 'h',
      customer: 'c-7',
    };
    await store().advocates.add(anna);
    await store().advocates.add(advocate('BOB23', 'bob'));
    for (const _twice of [1, 2]) await store().advocates.forget('default', 'anna');
    expect(await store().advocates.ofVisitor('default', 'anna')).toBeUndefined();
    const [left] = await store().advocates.ofCodes('default', ['anna42']);
    expect(left).toEqual({ ...advocate('ANNA42', 'anna'), visitor: left?.visitor });
    expect(left?.visitor).not.toBe('anna');
    expect(await store().advocates.ofVisitor('default', 'bob')).toEqual(advocate('BOB23', 'bob'));
    expect(await store().advocates.add(advocate('ANNA43', 'anna'))).toBe(true);
  });

  it('leaves facts without a person, whose ids do not count again, and those of others', async () => {
    const bens = visit('1', 'ben', 'ANNA42');
    await store().advocates.add(advocate('ANNA42', 'anna'));
    await store().ledger.append([
      bens,
      visit('2', 'cara', 'ANNA42'),
      entry('3', { visitor: 'ben' }),
    ]);
    await store().ledger.forget('default', 'ben');
    expect(await store().ledger.lastInvitation('default', 'ben')).toBeUndefined();
    expect(await store().ledger.lastInvitation('default', 'cara')).toBe('ANNA42');
    expect(await store().ledger.append([bens])).toEqual(new Set());
  });

  it('is taken out of an order, of which the rest stays', async () => {
    const bought = entry('p', { type: 'purchase', orderId: '1', visitor: 'ben', body: { n: 1 } });
    await store().ledger.append([bought, entry('w', { type: 'order.paid', orderId: '1' })]);
    expect(await store().ledger.ordersBy('default', 'ben')).toEqual(['1']);
    await store().ledger.forget('default', 'ben');
    expect(await store().ledger.ordersBy('default', 'ben')).toEqual(['1']);
    await store().ledger.redact({ program: 'default', id: 'p', body: { n: 2 } });
    expect(await store().ledger.ordersBy('default', 'ben')).toEqual([]);
    const { visitor: _ben, ...left } = bought;
    expect((await store().ledger.ofOrder('default', '1'))[0]).toEqual({ ...left, body: { n: 2 } });
  });
}
