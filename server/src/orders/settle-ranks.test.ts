import type { Contest } from 'goodword/protocol';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openProgramBook, type ProgramBook } from '../ledger/program-book.js';
import type { ProgramInput } from '../ledger/program-input.js';
import { openStore } from '../store/open-store.js';
import type { Store } from '../store/store.js';
import { decideReview } from './decide-review.js';
import { genericFact } from './generic.js';
import { recordFact } from './record-fact.js';
import { sweep } from './sweep.js';

const START = Date.UTC(2026, 10, 1);
const DAY = 86_400_000;
const HOLD_DAYS = 14;
const PLAIN: ProgramInput = {
  ...{ id: 'default', shop: 'Marigold', shareUrl: 'https://shop.example/' },
  offers: { advocate: { kind: 'nothing' }, friend: { kind: 'percent', percent: 20 } },
  rules: { windowDays: 30, credit: 'last', firstOrderOnly: false, holdDays: HOLD_DAYS },
};
const contest = (id: string, month: number): Contest => ({
  ...{ id, name: id },
  from: new Date(Date.UTC(2026, month, 1)).toISOString(),
  until: new Date(Date.UTC(2026, month + 1, 1)).toISOString(),
  prizes: [{ places: 1, offer: { kind: 'credit', value: { amount: 5_000, currency: 'USD' } } }],
});
const club = {
  ...{ id: 'best', name: 'The best', places: 1 },
  offer: { kind: 'membership', name: 'Club' },
} as const;

let store: Store;
let book: ProgramBook;
beforeEach(async () => {
  store = await openStore(':memory:');
  for (const [code, visitor] of [
    ['ANNA42', 'anna'],
    ['BOB23', 'bob'],
  ] as const) {
    await store.advocates.add({ program: 'default', code, visitor, programVersion: 1, at: START });
  }
});
afterEach(() => store.close());

/** The merchant writes the program anew. */
const write = async (program: Partial<ProgramInput>) => {
  book = await openProgramBook(store.programs, [{ ...PLAIN, ...program }], START);
};
let told = 0;
const tell = async (type: 'paid' | 'refunded', id: string, code: string, day: number) => {
  const now = START + day * DAY;
  const order = { id, total: '50.00', currency: 'USD', code, customer: { id: `c-${id}` } };
  const body = { type: `order.${type}`, program: 'default', order };
  const fact = genericFact({ id: `d-${++told}`, sentAt: now, body }, now);
  if (!fact.ok) throw new Error(fact.problem.message);
  await recordFact(store, fact.value, { book, now, cause: 'order' });
};
const prizes = async (id: string) =>
  (await store.rewards.ofOrders('default', [id])).map(
    ({ code, state, reason }) => `${code} ${state} ${reason}`,
  );

describe('a contest', () => {
  it('pays its prizes though the merchant has written the next one before they were due', async () => {
    await write({ contest: contest('november', 10) });
    await tell('paid', 'o-1', 'ANNA42', 3);
    await write({ contest: contest('december', 11) });
    await tell('paid', 'o-2', 'BOB23', 32);
    await sweep(store, book, START + (30 + HOLD_DAYS) * DAY);
    expect(await prizes(' contest:november')).toEqual(['anna42 approved rank-reached']);
    await sweep(store, book, START + (61 + HOLD_DAYS) * DAY);
    expect(await prizes(' contest:december')).toEqual(['bob23 approved rank-reached']);
  });

  it('takes a prize back whose orders were refunded, whatever the program says by then', async () => {
    await write({ contest: contest('november', 10) });
    await tell('paid', 'o-1', 'ANNA42', 3);
    await tell('paid', 'o-2', 'BOB23', 4);
    await sweep(store, book, START + (30 + HOLD_DAYS) * DAY);
    await write({});
    await tell('refunded', 'o-1', 'ANNA42', 60);
    expect(await prizes(' contest:november')).toEqual([
      'anna42 reversed rank-lost',
      'bob23 approved rank-reached',
    ]);
  });
});

/** What an advocate was promised for an order, in cents. */
const offers = async (id: string) =>
  (await store.rewards.ofOrders('default', [id])).flatMap(({ side, value }) =>
    side === 'advocate' ? (value?.amount ?? []) : [],
  );

describe('an order that is held for review', () => {
  it('wins no place and no tier until a person has approved it', async () => {
    const value = (amount: number) =>
      ({ kind: 'credit', value: { amount, currency: 'USD' } }) as const;
    await write({
      club,
      rules: { ...PLAIN.rules, review: { ordersPerHour: 1, holdFrom: 1 } },
      tiers: [{ from: 4, advocate: value(9_000) }],
    });
    await tell('paid', 'anna-1', 'ANNA42', 1);
    await tell('paid', 'anna-2', 'ANNA42', 2);
    // Four within a minute by one code are too many.
    for (const id of ['o-1', 'o-2', 'o-3', 'o-4']) await tell('paid', id, 'BOB23', 3);
    const held = (await store.orders.underReview('default', 10)).map(({ id }) => id);
    expect(held).toEqual(['o-2', 'o-3', 'o-4']);
    expect(await prizes(' club:best')).toEqual(['anna42 approved rank-reached']);
    expect(await offers('o-4')).toEqual([]);

    for (const id of held) {
      const by = { id: `look-${id}`, now: START + 4 * DAY };
      await decideReview(store, book, { program: 'default', id }, { action: 'approve' }, by);
    }
    expect(await prizes(' club:best')).toEqual([
      'anna42 reversed rank-lost',
      'bob23 approved rank-reached',
    ]);
    expect(await offers('o-4')).toEqual([9_000]);
  });
});

describe('a club', () => {
  it.each([
    ['removed', {}],
    ['given another name', { club: { ...club, id: 'finest' } }],
  ])('that was %s has no members any more', async (_what, program) => {
    await write({ club });
    await tell('paid', 'o-1', 'ANNA42', 3);
    expect(await prizes(' club:best')).toEqual(['anna42 approved rank-reached']);
    await write(program);
    await sweep(store, book, START + 4 * DAY);
    expect(await prizes(' club:best')).toEqual(['anna42 reversed rank-lost']);
  });
});
