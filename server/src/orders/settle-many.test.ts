import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openProgramBook } from '../ledger/program-book.js';
import { currentRewards } from '../rewards/reconcile.js';
import { openStore } from '../store/open-store.js';
import { genericFact } from './generic.js';
import type { OrderFact } from './order-fact.js';
import { recordFact } from './record-fact.js';
import { sweep } from './sweep.js';

const START = Date.UTC(2026, 10, 22);
const DAY = 86_400_000;
const END = START + 60 * DAY;
const usd = (amount: number) => ({ amount, currency: 'USD' });

/** One thing that the shop says of one of a few orders of a few people. */
const fact = fc
  .record({
    type: fc.constantFrom(
      'order.paid',
      'order.paid',
      'order.paid',
      'order.refunded',
      'order.cancelled',
    ),
    order: fc.integer({ min: 1, max: 6 }),
    day: fc.nat(20),
    total: fc.integer({ min: 1, max: 90 }),
    uuid: fc.uuid(),
  })
  .map(({ type, order, day, total, uuid }): OrderFact => {
    const read = genericFact(
      {
        id: uuid,
        sentAt: START + day * DAY,
        body: {
          type,
          program: 'default',
          order: {
            id: `o-${order}`,
            total: `${total}.00`,
            currency: 'USD',
            code: order % 3 === 0 ? 'BOB23' : 'ANNA42',
            customer: { id: `c-${order % 4}` },
            placedAt: new Date(START + ((order * 7) % 5) * DAY).toISOString(),
          },
        },
      },
      START + 30 * DAY,
    );
    if (!read.ok) throw new Error(read.problem.message);
    return read.value;
  });

const story = fc
  .uniqueArray(fact, { minLength: 2, maxLength: 10, selector: ({ id }) => id })
  .chain((facts) =>
    fc.record({
      facts: fc.constant(facts),
      arrivals: fc.shuffledSubarray(facts, { minLength: facts.length }),
    }),
  );

async function after(facts: readonly OrderFact[]) {
  const store = await openStore(':memory:');
  const book = await openProgramBook(
    store.programs,
    [
      {
        id: 'default',
        shop: 'Marigold',
        shareUrl: 'https://shop.example/',
        offers: {
          advocate: { kind: 'credit', value: usd(1_000) },
          friend: { kind: 'percent', percent: 20 },
        },
        rules: {
          windowDays: 30,
          credit: 'last',
          firstOrderOnly: true,
          holdDays: 14,
          caps: {
            perAdvocate: { value: usd(2_500) },
            perPeriod: { days: 2, rewards: 2 },
            program: { value: usd(6_000) },
          },
        },
        tiers: [{ from: 2, advocate: { kind: 'credit', value: usd(1_400) } }],
        club: {
          id: 'best',
          name: 'The best',
          places: 1,
          offer: { kind: 'badge', name: 'Best' },
        },
      },
    ],
    START,
  );
  const advocate = { program: 'default', programVersion: 1, at: START };
  await store.advocates.add({ ...advocate, code: 'ANNA42', visitor: 'anna' });
  await store.advocates.add({ ...advocate, code: 'BOB23', visitor: 'bob' });
  for (const one of facts) {
    await recordFact(store, one, { book, now: END - DAY, cause: 'order' });
  }
  await sweep(store, book, END);
  const ids = [...new Set(facts.map(({ orderId }) => orderId)), ' club:best'];
  const rewards = currentRewards(await store.rewards.ofOrders('default', ids));
  await store.close();
  const live = rewards.filter(({ state }) => state !== 'rejected' && state !== 'reversed');
  return {
    live: live
      .map(({ orderId, code, side, state, reason, offer, value }) =>
        JSON.stringify([orderId, code, side, state, reason, offer, value?.amount]),
      )
      .sort(),
    paidOut: live.filter(({ state }) => state === 'approved' || state === 'redeemed'),
  };
}

const total = (rewards: readonly { value?: { amount: number } }[]) =>
  rewards.reduce((sum, { value }) => sum + (value?.amount ?? 0), 0);

describe('the orders of many people, under caps and tiers', () => {
  it('end in the same rewards in whatever order the shop tells of them', async () => {
    await fc.assert(
      fc.asyncProperty(story, async ({ facts, arrivals }) => {
        const straight = await after(facts);
        const shuffled = await after(arrivals);
        expect(shuffled.live).toEqual(straight.live);
      }),
      { numRuns: 30 },
    );
  });

  it('never earn more than any cap, and only one advocate is the best', async () => {
    await fc.assert(
      fc.asyncProperty(story, async ({ arrivals }) => {
        const { paidOut } = await after(arrivals);
        for (const code of ['anna42', 'bob23']) {
          const own = paidOut.filter((one) => one.code === code && one.side === 'advocate');
          expect(total(own)).toBeLessThanOrEqual(2_500);
        }
        expect(total(paidOut)).toBeLessThanOrEqual(6_000);
        expect(paidOut.filter(({ offer }) => offer.kind === 'badge').length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 30 },
    );
  });
});
