import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashEmail } from '../ledger/hash.js';
import { openProgramBook } from '../ledger/program-book.js';
import type { ProgramInput } from '../ledger/program-input.js';
import { openStore } from '../store/open-store.js';
import type { CreditEntry } from '../store/shelves/credit.js';
import { genericFact } from './generic.js';
import { type IssuingBy, issueDue } from './issue-due.js';
import { recordFact } from './record-fact.js';
import { returnCredit, spendCredit } from './spend-credit.js';

const NOW = Date.UTC(2026, 10, 22);
const orderId = fc.constantFrom('1', '2', '3');
const credit = fc.integer({ min: 1, max: 1_500 });

/** What can happen to a shop that gives its advocates credit and its friends coupons. */
const step = fc.oneof(
  fc.record({
    do: fc.constant('tell' as const),
    id: fc.uuid(),
    orderId,
    type: fc.constantFrom('paid', 'paid', 'refunded', 'cancelled'),
  }),
  fc.record({
    do: fc.constant('spend' as const),
    id: fc.constantFrom('s1', 's2', 's3'),
    amount: credit,
  }),
  fc.record({
    do: fc.constant('return' as const),
    id: fc.constantFrom('b1', 'b2'),
    spend: fc.constantFrom('s1', 's2'),
  }),
  fc.record({ do: fc.constant('issue' as const) }),
  fc.record({
    do: fc.constant('fill' as const),
    codes: fc.array(fc.constantFrom('A', 'B', 'C', 'D'), { maxLength: 3 }),
  }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** A shop whose advocate is Anna, code ANNA42, and which keeps credit here. */
async function openTill(offers: ProgramInput['offers']) {
  const store = await openStore(':memory:', () => {});
  const program: ProgramInput = {
    ...{ id: 'default', shop: 'Marigold', shareUrl: 'https://shop.example/', offers },
    rules: { windowDays: 30, credit: 'last', firstOrderOnly: false, holdDays: 0 },
  };
  const book = await openProgramBook(store.programs, [program], NOW);
  await store.advocates.add({
    ...{ program: 'default', code: 'ANNA42', visitor: 'anna', programVersion: 1, at: NOW },
  });
  let fresh = 0;
  const by: IssuingBy = {
    ...{ book, rules: { credit: 'balance' }, now: () => NOW, fresh: () => `f${++fresh}` },
    ask: async () => ({ failed: 'Nobody is asked.' }),
    pauseAfter: () => 0,
  };
  return { store, book, by };
}

async function live(steps: readonly Step[]) {
  const { store, book, by } = await openTill({
    advocate: { kind: 'credit', value: { amount: 1_000, currency: 'USD' } },
    friend: { kind: 'membership', name: 'Club' },
  });
  const lowest = { balance: 0, spent: 0 };
  for (const one of steps) {
    if (one.do === 'issue') await issueDue(store, by);
    if (one.do === 'fill') {
      const coupons = one.codes.map((code) => ({ code }));
      await store.coupons.add('default', 'friend-membership', coupons, NOW);
      await store.issuing.wake(NOW, 'default');
    }
    if (one.do === 'spend') {
      const amount = { amount: one.amount, currency: 'USD' };
      await spendCredit(store, { program: 'default', id: one.id, account: 'anna42', amount }, NOW);
    }
    if (one.do === 'return')
      await returnCredit(store, { program: 'default', id: one.id, spend: one.spend }, NOW);
    if (one.do === 'tell') {
      const order = { id: one.orderId, total: '50.00', currency: 'USD', code: 'ANNA42' };
      const body = { type: `order.${one.type}`, program: 'default', order };
      const fact = genericFact({ id: one.id, sentAt: NOW, body }, NOW);
      if (fact.ok) await recordFact(store, fact.value, { book, now: NOW, cause: 'order' });
    }
    const [balance] = await store.credit.balances('default', 'anna42');
    lowest.balance = Math.min(lowest.balance, balance?.amount ?? 0);
  }
  await issueDue(store, by);
  const rewards = await store.rewards.ofOrders('default', ['1', '2', '3']);
  const entries = await store.credit.lines('default', 'anna42', 1_000);
  const orders = await Promise.all(['1', '2', '3'].map((id) => store.orders.find('default', id)));
  const pools = await store.coupons.pools('default', NOW);
  await store.close();
  return { rewards, entries, orders, pools, lowest };
}

/** So that every history hands over something, whatever comes after. */
const BEGINNING: readonly Step[] = [
  { do: 'fill', codes: ['A', 'B'] },
  { do: 'tell', id: 'first', orderId: '1', type: 'paid' },
  { do: 'issue' },
];

const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);

describe('the money of a shop, whatever happens and in whatever order', () => {
  it('is conserved: what advocates hold is what live rewards gave, less what was spent, plus what the shop lost', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
        const { rewards, entries, lowest } = await live([...BEGINNING, ...steps]);
        expect(lowest.balance).toBe(0);
        const of = (...kinds: string[]) => entries.filter(({ kind }) => kinds.includes(kind));
        const given = rewards.filter(
          ({ state, side }) => state === 'issued' && side === 'advocate',
        );
        expect(sum(of('earned', 'reversed').map(({ meant }) => meant))).toBe(
          sum(given.map(({ value }) => value?.amount ?? 0)),
        );
        const lost = sum(entries.map(({ amount, meant }) => amount - meant));
        expect(lost).toBeGreaterThanOrEqual(0);
        const spent = -sum(of('spent', 'returned').map(({ amount }) => amount));
        expect(spent).toBeGreaterThanOrEqual(0);
        expect(sum(entries.map(({ amount }) => amount))).toBe(
          sum(given.map(({ value }) => value?.amount ?? 0)) - spent + lost,
        );
      }),
      { numRuns: 60 },
    );
  });

  it('gives no coupon twice, and nothing for an order that is not paid', async () => {
    let seen = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
        const { rewards, orders, pools } = await live([...BEGINNING, ...steps]);
        const coupons = rewards.flatMap(({ coupon }) => coupon ?? []);
        expect(new Set(coupons).size).toBe(coupons.length);
        seen += coupons.length;
        expect(coupons.length).toBe(sum(pools.map(({ given }) => given)));
        for (const { state, orderId: id } of rewards) {
          if (state !== 'issued') continue;
          expect(orders.find((order) => order?.id === id)?.status).toBe('paid');
        }
      }),
      { numRuns: 60 },
    );
    expect(seen).toBeGreaterThanOrEqual(60);
  });

  it('is conserved for friends, too, whose orders say late or never who they are', async () => {
    let booked = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(friendStep, { maxLength: 12 }), async (steps) => {
        const { rewards, accounts, lowest } = await friendsLive(steps);
        expect(lowest).toBe(0);
        const entries = [...accounts.values()].flat();
        const given = rewards.filter(({ state }) => state === 'issued');
        const rewarded = entries.filter(({ kind }) => kind === 'earned' || kind === 'reversed');
        expect(sum(rewarded.map(({ meant }) => meant))).toBe(
          sum(given.map(({ value }) => value?.amount ?? 0)),
        );
        // What was given and taken back of one reward is in one account.
        for (const { about } of rewarded) {
          const places = [...accounts].filter(([, lines]) =>
            lines.some((line) => line.about === about),
          );
          expect(places).toHaveLength(1);
        }
        const spent = entries.filter(({ kind }) => kind === 'spent' || kind === 'returned');
        const lost = sum(entries.map(({ amount, meant }) => amount - meant));
        expect(sum(entries.map(({ amount }) => amount))).toBe(
          sum(given.map(({ value }) => value?.amount ?? 0)) +
            sum(spent.map(({ amount }) => amount)) +
            lost,
        );
        booked += rewarded.length;
      }),
      { numRuns: 50 },
    );
    expect(booked).toBeGreaterThanOrEqual(50);
  });
});

const FRIENDS: Readonly<Record<string, object>> = {
  account: { id: 'c-Ben' },
  guest: { email: 'ben@shop.example' },
  both: { id: 'c-Ben', email: 'ben@shop.example' },
  nobody: {},
};
const friendStep = fc.oneof(
  fc.record({
    do: fc.constant('tell' as const),
    id: fc.uuid(),
    orderId,
    type: fc.constantFrom('paid', 'paid', 'refunded', 'cancelled'),
    who: fc.constantFrom('account', 'guest', 'both', 'nobody'),
  }),
  fc.record({
    do: fc.constant('spend' as const),
    id: fc.constantFrom('s1', 's2'),
    account: fc.constantFrom('customer:c-Ben', `email:${hashEmail('ben@shop.example')}`),
    amount: fc.integer({ min: 1, max: 800 }),
  }),
  fc.record({ do: fc.constant('issue' as const) }),
);
type FriendStep = typeof friendStep extends fc.Arbitrary<infer T> ? T : never;

const FIRST: readonly FriendStep[] = [
  { do: 'tell', id: 'first', orderId: '1', type: 'paid', who: 'guest' },
  { do: 'issue' },
];

/** A shop that gives its friends 5 of credit, kept here. */
async function friendsLive(steps: readonly FriendStep[]) {
  const value = { amount: 500, currency: 'USD' };
  const { store, book, by } = await openTill({
    advocate: { kind: 'nothing' },
    friend: { kind: 'credit', value },
  });
  const names = ['customer:c-Ben', `email:${hashEmail('ben@shop.example')}`];
  let lowest = 0;
  for (const one of [...FIRST, ...steps]) {
    if (one.do === 'issue') {
      await store.issuing.wake(NOW);
      await issueDue(store, by);
    }
    if (one.do === 'spend') {
      const amount = { amount: one.amount, currency: 'USD' };
      const { id, account } = one;
      await spendCredit(store, { program: 'default', id, account, amount }, NOW);
    }
    if (one.do === 'tell') {
      const order = { id: one.orderId, total: '50.00', currency: 'USD', carried: 'ANNA42' };
      const body = {
        ...{ type: `order.${one.type}`, program: 'default' },
        order: { ...order, customer: FRIENDS[one.who] },
      };
      const fact = genericFact({ id: one.id, sentAt: NOW, body }, NOW);
      if (fact.ok) await recordFact(store, fact.value, { book, now: NOW, cause: 'order' });
    }
    for (const name of names) {
      const [balance] = await store.credit.balances('default', name);
      lowest = Math.min(lowest, balance?.amount ?? 0);
    }
  }
  await store.issuing.wake(NOW);
  await issueDue(store, by);
  const rewards = await store.rewards.ofOrders('default', ['1', '2', '3']);
  const accounts = new Map<string, CreditEntry[]>();
  for (const name of names) accounts.set(name, await store.credit.lines('default', name, 1_000));
  await store.close();
  return { rewards, accounts, lowest };
}
