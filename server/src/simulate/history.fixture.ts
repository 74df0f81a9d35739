import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { type Program, parseEvent, purchaseId } from 'goodword/protocol';
import { entryOf } from '../ledger/entry.js';
import { hashVisitor } from '../ledger/hash.js';
import { openProgramBook } from '../ledger/program-book.js';
import { actByHand } from '../orders/act-by-hand.js';
import { decideReview } from '../orders/decide-review.js';
import { genericFact } from '../orders/generic.js';
import type { OrderFact } from '../orders/order-fact.js';
import { recordFact } from '../orders/record-fact.js';
import { sweep } from '../orders/sweep.js';
import { openStore } from '../store/open-store.js';

export const START = Date.UTC(2026, 10, 22);
export const DAY = 86_400_000;
const usd = (amount: number) => ({ amount, currency: 'USD' });
const BROWSERS = ['ben', 'cara', 'dora'] as const;
const visitorOf = (browser: string) => `visitor-of-${browser}-0001`;

export const program = (rules: Partial<Program['rules']> = {}): Omit<Program, 'version'> => ({
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
    firstOrderOnly: false,
    holdDays: 5,
    minimumOrder: usd(2_000),
    caps: { perAdvocate: { value: usd(3_300) }, program: { value: usd(6_000) } },
    ...rules,
  },
  tiers: [{ from: 3, advocate: { kind: 'credit', value: usd(1_500) } }],
});

const order = fc.integer({ min: 1, max: 5 }).map((n) => `o-${n}`);
const code = fc.constantFrom('ANNA42', 'BOB23', 'NOBODY');
const browser = fc.constantFrom(...BROWSERS);
const total = fc.integer({ min: 10, max: 90 });

/** What happens in a shop, one thing after the other. */
const step = fc.oneof(
  fc.record({ do: fc.constant('report' as const), order, browser, total, touches: fc.array(code) }),
  fc.record({
    do: fc.constant('tell' as const),
    ...{ order, total, code: fc.option(code, { nil: undefined }) },
    type: fc.constantFrom('paid', 'paid', 'paid', 'updated', 'refunded', 'cancelled'),
    back: fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }),
  }),
  fc.record({ do: fc.constant('claim' as const), order, browser, code }),
  fc.record({
    do: fc.constant('hand' as const),
    nth: fc.nat(9),
    action: fc.constantFrom('approve', 'reject', 'issue'),
  }),
  fc.record({
    do: fc.constant('review' as const),
    order,
    code,
    word: fc.constantFrom('approve', 'reject', 'give'),
  }),
  fc.record({ do: fc.constant('wait' as const), days: fc.integer({ min: 1, max: 7 }) }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

export const history = fc.array(step, { minLength: 3, maxLength: 25 });

/** A shop in which that happened; time goes on between two things. */
export async function lived(steps: readonly Step[], rules?: Partial<Program['rules']>) {
  const store = await openStore(':memory:', () => {});
  const book = await openProgramBook(store.programs, [program(rules)], START);
  const advocate = { program: 'default', programVersion: 1, at: START };
  await store.advocates.add({ ...advocate, code: 'ANNA42', visitor: 'anna' });
  await store.advocates.add({ ...advocate, code: 'BOB23', visitor: 'bob' });
  let now = START + DAY;
  for (const one of steps) {
    now += 60_000;
    const fact = factOf(one, now);
    if (fact) await recordFact(store, fact, { book, now, cause: 'order' });
    else if (one.do === 'wait') now += one.days * DAY;
    else if (one.do === 'hand') {
      const rewards = await store.rewards.ofOrders('default', IDS);
      const reward = rewards[one.nth % Math.max(1, rewards.length)];
      const act = { action: one.action } as const;
      if (reward) await actByHand(store, book, reward.id, act, { id: randomUUID(), now });
    } else if (one.do === 'review') {
      const which = { program: 'default', id: one.order };
      const action =
        one.word === 'give' ? { action: one.word, code: one.code } : { action: one.word };
      await decideReview(store, book, which, action, { id: randomUUID(), now });
    }
    await sweep(store, book, now);
  }
  return { store, book, now };
}

export const IDS = ['o-1', 'o-2', 'o-3', 'o-4', 'o-5'];

function factOf(one: Step, now: number): OrderFact | undefined {
  if (one.do === 'report') {
    const event = parseEvent({
      ...{ type: 'purchase', id: purchaseId('default', one.order), program: 'default' },
      ...{ visitor: visitorOf(one.browser), ageMs: 0 },
      order: { id: one.order, total: usd(one.total * 100), coupons: [] },
      touches: one.touches.map((touched, n) => ({ code: touched, ageMs: (9 - n) * DAY })),
    });
    if (!event.ok) throw new Error(event.problem.message);
    return entryOf(event.value, now) as OrderFact;
  }
  if (one.do === 'tell') {
    const refunds =
      one.back === undefined ? {} : { refunds: [{ id: 'r-1', amount: `${one.back}.00` }] };
    const body = {
      type: `order.${one.type}`,
      program: 'default',
      order: {
        ...{ id: one.order, total: `${one.total}.00`, currency: 'USD', ...refunds },
        ...(one.code !== undefined && { code: one.code }),
      },
    };
    const fact = genericFact({ id: randomUUID(), sentAt: now, body }, now);
    if (!fact.ok) throw new Error(fact.problem.message);
    return fact.value;
  }
  if (one.do !== 'claim') return undefined;
  const visitor = hashVisitor(visitorOf(one.browser));
  const base = { program: 'default', id: randomUUID(), at: now, receivedAt: now };
  return { ...base, type: 'claim', orderId: one.order, visitor, body: { code: one.code } };
}
