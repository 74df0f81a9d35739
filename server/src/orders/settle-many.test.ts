import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openProgramBook } from '../ledger/program-book.js';
import type { ProgramInput } from '../ledger/program-input.js';
import { currentRewards } from '../rewards/reconcile.js';
import { openStore } from '../store/open-store.js';
import { genericFact } from './generic.js';
import type { OrderFact } from './order-fact.js';
import { recordFact } from './record-fact.js';
import { sweep } from './sweep.js';

const START = Date.UTC(2026, 10, 22);
const DAY = 86_400_000;
const PERIOD_DAYS = 3;
const END = START + 60 * DAY;
const usd = (amount: number) => ({ amount, currency: 'USD' });

/** What the shop says of one of a few orders of a few people. */
function tell(type: string, order: number, day: number, total: number, uuid: string): OrderFact {
  const body = {
    ...{ type, program: 'default' },
    order: {
      ...{ id: `o-${order}`, total: `${total}.00`, currency: 'USD' },
      code: order % 3 === 0 ? 'BOB23' : 'ANNA42',
      customer: { id: `c-${order % 6}` },
      placedAt: new Date(START + ((order * 7) % 5) * DAY).toISOString(),
    },
  };
  const read = genericFact({ id: uuid, sentAt: START + day * DAY, body }, START + 30 * DAY);
  if (!read.ok) throw new Error(read.problem.message);
  return read.value;
}

const fact = fc
  .record({
    type: fc.constantFrom('order.paid', 'order.paid', 'order.refunded', 'order.cancelled'),
    order: fc.integer({ min: 1, max: 7 }),
    day: fc.nat(20),
    total: fc.oneof(fc.constant(0), { weight: 5, arbitrary: fc.integer({ min: 1, max: 90 }) }),
    uuid: fc.uuid(),
  })
  .map(({ type, order, day, total, uuid }) => tell(type, order, day, total, uuid));

/** So that every cap has something to cut, whatever comes beside. */
const PAID = [1, 2, 3, 4, 6].map((order) => tell('order.paid', order, 5, 50, `paid-${order}`));

const story = fc
  .uniqueArray(fact, { maxLength: 6, selector: ({ id }) => id })
  .map((more) => [...PAID, ...more])
  .chain((facts) =>
    fc.record({
      facts: fc.constant(facts),
      arrivals: fc.shuffledSubarray(facts, { minLength: facts.length }),
    }),
  );

const programOf = (cap: number): ProgramInput => ({
  ...{ id: 'default', shop: 'Marigold', shareUrl: 'https://shop.example/' },
  offers: {
    advocate: { kind: 'credit', value: usd(1_000) },
    friend: { kind: 'percent', percent: 20 },
  },
  rules: {
    ...{ windowDays: 30, credit: 'last', firstOrderOnly: true, holdDays: 14 },
    caps: {
      perAdvocate: { value: usd(2_500) },
      perPlan: { basic: { value: usd(900) } },
      perPeriod: { days: PERIOD_DAYS, rewards: 2 },
      program: { value: usd(cap) },
    },
  },
  tiers: [{ from: 2, advocate: { kind: 'credit', value: usd(1_400) } }],
  club: {
    ...{ id: 'best', name: 'The best', places: 1 },
    offer: { kind: 'badge', name: 'Best' },
  },
});

async function after(facts: readonly OrderFact[]) {
  const store = await openStore(':memory:');
  // Bob shared under a version whose caps were lowered, in a plan that has one of its own.
  await openProgramBook(store.programs, [programOf(6_000)], START);
  const book = await openProgramBook(store.programs, [programOf(1_500)], START);
  const advocate = { program: 'default', at: START };
  await store.advocates.add({ ...advocate, code: 'ANNA42', visitor: 'anna', programVersion: 1 });
  await store.advocates.add({ ...advocate, code: 'BOB23', visitor: 'bob', programVersion: 2 });
  const plan = { program: 'default', subject: 'code:bob23', kind: 'plan', since: 0 } as const;
  await store.traits.add([{ ...plan, value: 'basic' }]);
  for (const one of facts) {
    await recordFact(store, one, { book, now: END - DAY, cause: 'order' });
  }
  await sweep(store, book, END);
  const ids = [...new Set(facts.map(({ orderId }) => orderId)), ' club:best'];
  const rewards = currentRewards(await store.rewards.ofOrders('default', ids));
  await store.close();
  const live = rewards.filter(({ state }) => state !== 'rejected' && state !== 'reversed');
  return {
    rewards,
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
      { numRuns: 25 },
    );
  });

  it('never earn more than any cap, and only one advocate is the best', async () => {
    await fc.assert(
      fc.asyncProperty(story, async ({ arrivals }) => {
        const { paidOut, rewards } = await after(arrivals);
        const most = { anna42: 2_500, bob23: 900 };
        for (const [code, cap] of Object.entries(most)) {
          const own = paidOut.filter((one) => one.code === code && one.side === 'advocate');
          expect(total(own)).toBeLessThanOrEqual(cap);
          const places = own.filter(({ offer }) => offer.kind === 'credit');
          for (const { orderedAt: last } of places) {
            const stretch = places.filter(
              ({ orderedAt }) => orderedAt > last - PERIOD_DAYS * DAY && orderedAt <= last,
            );
            expect(stretch.length).toBeLessThanOrEqual(2);
          }
        }
        expect(total(paidOut)).toBeLessThanOrEqual(6_000);
        // What Bob's orders earned is within the cap that was lowered, whatever came before.
        for (const { code, orderedAt, orderId, value } of paidOut) {
          if (code !== 'bob23' || !value?.amount) continue;
          const until = paidOut.filter(
            (one) =>
              one.orderedAt < orderedAt || (one.orderedAt === orderedAt && one.orderId <= orderId),
          );
          expect(total(until)).toBeLessThanOrEqual(1_500);
        }
        for (const { value } of rewards) expect(value?.amount ?? 0).toBeGreaterThanOrEqual(0);
        expect(paidOut.filter(({ offer }) => offer.kind === 'badge').length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 25 },
    );
  });
});
