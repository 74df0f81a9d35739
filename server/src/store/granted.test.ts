import { expect, it } from 'vitest';
import { openDatabase } from './open-database.js';
import { storeIn } from './open-store.js';
import { reward } from './records.fixture.js';

const DAY = 86_400_000;

it('what a whole program granted is counted as it is written: no order adds up the rewards of earlier days', async () => {
  const database = await openDatabase(':memory:', () => {});
  const store = storeIn(database);
  const value = { amount: 1_000, currency: 'USD' };
  for (let day = 0; day < 5; day++) {
    const paid = { orderedAt: day * DAY + 5, reason: 'in-return-window', value } as const;
    await store.rewards.save(reward(`r${day}`, { ...paid, orderId: `o${day}` }), 'order');
  }
  const before = { orderedAt: 4 * DAY + 9, id: 'o9' };
  const all = { rewards: 5, value: 5_000, units: 0 };
  expect(await store.rewards.grantedBy('default', before)).toEqual(all);
  // Whoever still answers the same has not read them.
  await database.query('delete from reward_changes');
  await database.query('delete from rewards where ordered_at < $1', [4 * DAY]);
  expect(await store.rewards.grantedBy('default', before)).toEqual(all);
  expect(await store.rewards.grantedBy('default')).toEqual(all);
  await store.close();
});
