import fc from 'fast-check';
import { parseEvent, type RewardState } from 'goodword/protocol';
import { describe, expect, it } from 'vitest';
import { entryOf } from '../ledger/entry.js';
import { hashEmail, hashVisitor } from '../ledger/hash.js';
import { openProgramBook } from '../ledger/program-book.js';
import type { WebhookBody } from '../ledger/told-order.js';
import { currentRewards } from '../rewards/reconcile.js';
import { openStore } from '../store/open-store.js';
import type { Entry } from '../store/shelves/ledger.js';
import { genericFact } from './generic.js';
import { recordFact } from './record-fact.js';
import { sweep } from './sweep.js';
import { readWooCommerce } from './woocommerce.js';

const START = Date.UTC(2026, 10, 22);
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const END = START + 60 * DAY;

type Fact = Entry & { readonly orderId: string };

const codes = fc.constantFrom('ANNA42', 'BOB23', 'NOBODY');
const total = fc.integer({ min: 1, max: 99 }).map((whole) => `${whole}.00`);
const customer = fc.constantFrom({ email: 'anna@example.com' }, { email: 'ben@example.com' });
const about = fc.record(
  {
    coupons: fc.array(codes, { maxLength: 2 }),
    code: codes,
    firstOrder: fc.boolean(),
    customer,
  },
  { requiredKeys: ['coupons'] },
);

const purchase = fc
  .record({
    about,
    total: fc.integer({ min: 1, max: 9_900 }),
    touched: fc.array(codes),
    browser: fc.constantFrom('ben', 'cara', 'mallory'),
    hour: fc.nat(3),
  })
  .map(({ about: order, total: amount, touched, browser, hour }): Fact => {
    const event = parseEvent({
      type: 'purchase',
      id: 'purchase:default:1001',
      program: 'default',
      visitor: `visitor-of-${browser}-0001`,
      ageMs: 0,
      order: { ...order, id: '1001', total: { amount, currency: 'USD' } },
      touches: touched.map((code, index) => ({ code, ageMs: (9 - index) * DAY })),
    });
    if (!event.ok) throw new Error(event.problem.message);
    return entryOf(event.value, START + hour * HOUR) as Fact;
  });

const refunds = fc.array(fc.record({ id: fc.constantFrom('r-1', 'r-2'), amount: total }), {
  maxLength: 2,
});

/** What a shop without a connector says: it is paid, edited, undone, or refunded in parts. */
const generic = fc
  .record({
    type: fc.constantFrom(
      'order.paid',
      'order.paid',
      'order.updated',
      'order.cancelled',
      'order.refunded',
    ),
    about,
    total,
    refunds: fc.option(refunds, { nil: undefined, freq: 1 }),
    day: fc.nat(20),
    placed: fc.option(fc.nat(2), { nil: undefined }),
    id: fc.uuid(),
  })
  .map(({ type, about: order, total: sum, refunds: back, day, placed, id }): Fact => {
    const now = START + day * DAY;
    const parts = {
      ...(back && { refunds: back }),
      ...(placed !== undefined && { placedAt: new Date(START + placed * HOUR).toISOString() }),
    };
    const body = {
      type,
      program: 'default',
      order: { ...order, ...parts, id: '1001', total: sum, currency: 'USD' },
    };
    const fact = genericFact({ id, sentAt: now, body }, now);
    if (!fact.ok) throw new Error(fact.problem.message);
    return fact.value;
  });

/** What a platform says: the whole order as it is now, each time. */
const snapshot = fc
  .record({
    status: fc.constantFrom('processing', 'processing', 'refunded', 'cancelled', 'failed'),
    total,
    refunds,
    day: fc.nat(20),
    coupon: codes,
    fingerprint: fc.uuid(),
  })
  .map(({ status, total: sum, refunds: back, day, coupon, fingerprint }): Fact => {
    const at = new Date(START + day * DAY).toISOString().slice(0, 19);
    const told = readWooCommerce({
      headers: new Headers({ 'x-wc-webhook-topic': 'order.updated' }),
      body: {
        id: '1001',
        status,
        currency: 'USD',
        total: sum,
        date_created_gmt: '2026-11-21T10:00:00',
        date_modified_gmt: at,
        coupon_lines: [{ code: coupon }],
        refunds: back.map(({ id, amount }) => ({ id, total: `-${amount}` })),
      },
      fingerprint,
      program: 'default',
      now: START + day * DAY,
    });
    if (!told.ok || !('fact' in told.value)) throw new Error('a paid order is never ignored');
    return told.value.fact;
  });

const webhook = fc.oneof(generic, snapshot);

/** A browser says after the order who sent its buyer; it may be the buyer's or a stranger's. */
const claim = fc
  .record({
    code: codes,
    browser: fc.constantFrom('ben', 'cara', 'mallory'),
    day: fc.nat(20),
    id: fc.uuid(),
  })
  .map(
    ({ code, browser, day, id }): Fact => ({
      ...{ program: 'default', type: 'claim', orderId: '1001', body: { code } },
      ...{ id, visitor: hashVisitor(`visitor-of-${browser}-0001`) },
      ...{ at: START + day * DAY, receivedAt: START + day * DAY },
    }),
  );

const history = fc
  .record({
    browsers: fc.uniqueArray(purchase, { maxLength: 3, selector: ({ id }) => id }),
    shop: fc.uniqueArray(webhook, { maxLength: 5, selector: ({ id }) => id }),
    claims: fc.uniqueArray(claim, { maxLength: 2, selector: ({ visitor }) => visitor }),
  })
  .map(({ browsers, shop, claims }) => [...browsers, ...shop, ...claims]);

/** A story: the same facts in two orders, some of them arriving more than once. */
const story = history.chain((facts) =>
  fc.record({
    facts: fc.constant(facts),
    arrivals: fc
      .tuple(fc.shuffledSubarray(facts, { minLength: facts.length }), fc.shuffledSubarray(facts))
      .map(([all, again]) => [...all, ...again]),
  }),
);

async function after(facts: readonly Fact[]) {
  const store = await openStore(':memory:');
  const book = await openProgramBook(
    store.programs,
    [
      {
        id: 'default',
        shop: 'Marigold',
        shareUrl: 'https://shop.example/',
        offers: {
          advocate: { kind: 'credit', value: { amount: 1_000, currency: 'USD' } },
          friend: { kind: 'percent', percent: 20 },
        },
        rules: {
          windowDays: 30,
          credit: 'last',
          firstOrderOnly: true,
          minimumOrder: { amount: 2_000, currency: 'USD' },
          holdDays: 14,
        },
      },
    ],
    START,
  );
  const advocate = { program: 'default', programVersion: 1, at: START };
  const email = hashEmail('anna@example.com');
  await store.advocates.add({ ...advocate, code: 'ANNA42', visitor: 'anna', email });
  await store.advocates.add({ ...advocate, code: 'BOB23', visitor: 'bob' });
  // A fact keeps the time at which it was stated; only the order in which they are settled differs.
  for (const fact of facts) {
    await recordFact(store, fact, { book, now: END - DAY, cause: 'order' });
  }
  await sweep(store, book, END);
  const order = await store.orders.find('default', '1001');
  const rewards = await store.rewards.ofOrders('default', ['1001']);
  await store.close();
  // What an advocate had before the credit moved on stays on record; it differs with the order of arrival.
  const live = currentRewards(rewards).filter(
    ({ code }) => code === order?.decision.code?.toLowerCase(),
  );
  return {
    order,
    rewards: live
      .map(({ code, side, state, reason, value }) => ({ code, side, state, reason, value }))
      .sort((a, b) => (a.side + a.code < b.side + b.code ? -1 : 1)),
    all: rewards,
  };
}

const EARNED: readonly RewardState[] = ['approved', 'issued', 'redeemed'];

describe('the facts of an order', () => {
  it('end in the same decision and the same rewards, in whatever order and however often they come', async () => {
    await fc.assert(
      fc.asyncProperty(story, async ({ facts, arrivals }) => {
        const straight = await after(facts);
        const shuffled = await after(arrivals);
        expect(shuffled.order).toEqual(straight.order);
        expect(shuffled.rewards).toEqual(straight.rewards);
      }),
      { numRuns: 100 },
    );
  }, 120_000);

  it('never earn more than one reward for each side, and none for an order that is unpaid or undone', async () => {
    await fc.assert(
      fc.asyncProperty(story, async ({ arrivals }) => {
        const { order, all } = await after(arrivals);
        const earned = all.filter(({ state }) => EARNED.includes(state));
        expect(earned.length).toBeLessThanOrEqual(2);
        expect(new Set(earned.map(({ side }) => side)).size).toBe(earned.length);
        if (order?.status !== 'paid' || !order.credited) expect(earned).toEqual([]);
        else if (order.decision.review) {
          // What the friend had off the order itself is hers; the rest waits for a person.
          expect(earned.map(({ state }) => state)).toEqual(earned.map(() => 'redeemed'));
        } else expect(earned).toHaveLength(2);
      }),
      { numRuns: 100 },
    );
  }, 120_000);

  it('never leave more of an order than its largest total, nor less than nothing', async () => {
    await fc.assert(
      fc.asyncProperty(story, async ({ facts, arrivals }) => {
        const { order, all } = await after(arrivals);
        const told = facts.filter(({ type }) => type !== 'claim');
        const totals = told.map(({ body }) => (body as WebhookBody).order.total?.amount ?? 0);
        const amount = order?.total.amount ?? 0;
        expect(amount).toBeGreaterThanOrEqual(0);
        expect(amount).toBeLessThanOrEqual(Math.max(0, ...totals));
        for (const { state, side, value } of all) {
          if (side === 'friend' && EARNED.includes(state)) {
            expect(value?.amount).toBe(Math.round(amount * 0.2));
          }
        }
      }),
      { numRuns: 100 },
    );
  }, 120_000);
});
