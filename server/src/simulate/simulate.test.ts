import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currentRewards } from '../rewards/reconcile.js';
import { openStore } from '../store/open-store.js';
import type { RewardRecord } from '../store/shelves/rewards.js';
import type { Store } from '../store/store.js';
import { DAY, history, IDS, lived, START } from './history.fixture.js';
import { replay } from './replay.js';
import { simulate } from './simulate.js';

type Shop = Awaited<ReturnType<typeof lived>>;

const decisions = (store: Store) => Promise.all(IDS.map((id) => store.orders.find('default', id)));

/** Of every order, the rewards of whoever has the credit, but for the names that they got. */
async function standing(store: Store) {
  const orders = await decisions(store);
  const rewards = currentRewards(await store.rewards.ofOrders('default', IDS));
  const owner = (one: RewardRecord) =>
    orders.find((order) => order?.id === one.orderId)?.decision.code?.toLowerCase();
  return rewards
    .filter((one) => one.code === owner(one))
    .map(({ id: _, generation: _g, changedAt: _c, coupon: _k, ...one }) =>
      // What was refused is worth nothing, and until when it would have waited is nobody's business.
      one.state === 'rejected' || one.state === 'reversed'
        ? [one.orderId, one.side, one.state, one.reason]
        : one,
    )
    .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

async function simulated({ store, book, now }: Shop, change: object, from = START) {
  const scratch = await openStore(':memory:', () => {});
  const told = await simulate(store, scratch, 'default', { book, change, from, to: now + 1, now });
  await scratch.close();
  if (!told.ok) throw new Error(told.problem.message);
  return told.value;
}

describe('the replay of what happened in a shop', () => {
  it('under the same rules equals what is on record, decision by decision and reward by reward', async () => {
    await fc.assert(
      fc.asyncProperty(history, fc.nat(20), async (steps, day) => {
        const { store, book, now } = await lived(steps);
        const scratch = await openStore(':memory:', () => {});
        const versions = await book.versions(store.programs, 'default');
        const from = START + day * DAY;
        const period = { program: 'default', from, to: now + 1, now };
        const heard = await replay(store, scratch, { ...period, versions, checks: false });
        const there = (await decisions(store)).filter((one) => one && one.orderedAt >= from);
        const again = (await decisions(scratch)).filter((one) => one && one.orderedAt >= from);
        expect(again).toEqual(there);
        expect(heard).toHaveLength(there.length);
        expect(await standing(scratch)).toEqual(await standing(store));
        await Promise.all([store.close(), scratch.close()]);
      }),
      { numRuns: 25 },
    );
  });
});

describe('what if', () => {
  it('nothing had been changed: nothing would have been different', async () => {
    await fc.assert(
      fc.asyncProperty(history, async (steps) => {
        const shop = await lived(steps);
        const before = [await decisions(shop.store), await standing(shop.store)];
        const told = await simulated(shop, {});
        expect(told).toMatchObject({ differing: 0, differences: [], ranks: [] });
        expect(told.credited.before).toBe(told.credited.after);
        for (const { before: was, after } of told.value) expect(after).toBe(was);
        expect([await decisions(shop.store), await standing(shop.store)]).toEqual(before);
        await shop.store.close();
      }),
      { numRuns: 10 },
    );
  });

  it('the rules had been others: the same as in a shop that had them all along', async () => {
    const rules = { holdDays: 1, minimumOrder: { amount: 5_000, currency: 'USD' } };
    // What people at the shop did, they did to what they saw.
    const alone = history.map((steps) =>
      steps.filter((one) => one.do !== 'hand' && one.do !== 'review'),
    );
    await fc.assert(
      fc.asyncProperty(alone, async (steps) => {
        const [shop, other] = [await lived(steps), await lived(steps, rules)];
        const scratch = await openStore(':memory:', () => {});
        const { store, now } = shop;
        const period = { program: 'default', from: START, to: now + 1, now };
        const changed = await other.book.versions(other.store.programs, 'default');
        await replay(store, scratch, { ...period, versions: changed, checks: false });
        expect(await standing(scratch)).toEqual(await standing(other.store));
        await Promise.all([store.close(), other.store.close(), scratch.close()]);
      }),
      { numRuns: 15 },
    );
  });
});
