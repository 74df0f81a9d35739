import { expect, it } from 'vitest';
import { reward } from './records.fixture.js';
import type { Store } from './store.js';

/** What every database has to do about rewards. */
export function rewardsContract(store: () => Store) {
  it('keeps the current state and every state before it', async () => {
    await store().rewards.save(reward('r1'), 'order');
    const approved = reward('r1', {
      state: 'approved',
      reason: 'approved-by-shop',
      value: { amount: 840, currency: 'USD' },
      changedAt: 2_000,
    });
    await store().rewards.save(approved, 'shop', 'nice customer');
    expect(await store().rewards.find('r1')).toEqual(approved);
    expect(await store().rewards.history('r1')).toEqual([
      { state: 'pending', reason: 'awaiting-payment', cause: 'order', at: 1_000 },
      {
        state: 'approved',
        reason: 'approved-by-shop',
        cause: 'shop',
        note: 'nice customer',
        at: 2_000,
      },
    ]);
  });

  it('never grants one thing twice', async () => {
    await store().rewards.save(reward('r1'), 'order');
    await expect(store().rewards.save(reward('r2'), 'order')).rejects.toThrow();
  });

  it('names the orders whose return window has closed', async () => {
    const waiting = { reason: 'in-return-window', until: 5_000 } as const;
    await store().rewards.save(reward('r1', waiting), 'order');
    await store().rewards.save(reward('r2', { ...waiting, side: 'friend' }), 'order');
    expect(await store().rewards.due(4_999, 10)).toEqual([]);
    expect(await store().rewards.due(5_000, 10)).toEqual([{ program: 'default', orderId: '1001' }]);
  });
}
