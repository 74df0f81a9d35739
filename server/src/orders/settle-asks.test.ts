import { describe, expect, it } from 'vitest';
import type { ProgramBook } from '../ledger/program-book.js';
import type { Store } from '../store/store.js';
import { genericFact } from './generic.js';
import { openHeardShop } from './heard-shop.fixture.js';
import { recordFact } from './record-fact.js';

const NOW = Date.UTC(2026, 10, 22);

/** A shop whose database counts what it is asked. */
async function countingShop() {
  let asked = 0;
  const { store, book } = await openHeardShop(NOW, () => asked++);
  const questions = async (work: () => Promise<unknown>) => {
    const before = asked;
    await work();
    return asked - before;
  };
  return { store, book, questions };
}

/** The shop's server tells of an order. */
async function pay(store: Store, book: ProgramBook, nth: number, order: object) {
  const now = NOW + nth * 1_000;
  const body = {
    ...{ type: 'order.paid', program: 'default' },
    order: { id: `o-${nth}`, total: '42.00', currency: 'USD', ...order },
  };
  const fact = genericFact({ id: `d-${nth}`, sentAt: now, body }, now);
  if (!fact.ok) throw new Error(fact.problem.message);
  await recordFact(store, fact.value, { book, now, cause: 'order' });
}

describe('how often the database is asked about one order', () => {
  it('is 9 times where nobody referred it, and 17 where an advocate did', async () => {
    const { store, book, questions } = await countingShop();
    const stranger = () => pay(store, book, 1, { customer: { id: 'c-1' } });
    expect(await questions(stranger)).toBeLessThanOrEqual(9);
    const friend = () => pay(store, book, 2, { code: 'ANNA42', customer: { id: 'c-2' } });
    expect(await questions(friend)).toBeLessThanOrEqual(17);
    await store.close();
  });

  it('stays the same however many orders her code and the customer have brought before', async () => {
    const { store, book, questions } = await countingShop();
    const order = { code: 'ANNA42', customer: { id: 'c-2', email: 'ben@example.com' } };
    await pay(store, book, 0, order);
    const second = await questions(() => pay(store, book, 1, order));
    for (let nth = 2; nth < 60; nth++) await pay(store, book, nth, order);
    expect(await questions(() => pay(store, book, 60, order))).toBe(second);
    await store.close();
  });
});
