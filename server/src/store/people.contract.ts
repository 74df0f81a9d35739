import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from './open-store.js';
import { advocate, order, visit } from './records.fixture.js';
import type { Store } from './store.js';

/** What every database has to know of people. `address` answers that of a fresh one. */
export function peopleContract(address: () => Promise<string>) {
  let store: Store;
  beforeEach(async () => {
    store = await openStore(await address());
  });
  afterEach(() => store.close());
  const P = 'default';

  describe('people', () => {
    it('are found by what they proved, the one who was known first first', async () => {
      const nasty = `customer:'); drop table proofs; -- " \\ 👩‍🚀 {"a":1}`;
      await store.people.prove(P, 'young', ['email:h'], 20);
      await store.people.prove(P, 'old', ['customer:c', nasty], 10);
      expect(await store.people.ofProofs(P, ['email:h', nasty, 'customer:c'])).toEqual([
        'old',
        'young',
      ]);
      expect(await store.people.ofProofs('other', ['email:h'])).toEqual([]);
      expect(await store.people.ofProofs(P, [])).toEqual([]);
    });

    it('keep what they proved, whoever claims it later', async () => {
      await store.people.prove(P, 'anna', ['email:h'], 1);
      await store.people.prove(P, 'mallory', ['email:h', 'customer:m'], 2);
      expect(await store.people.ofProofs(P, ['email:h'])).toEqual(['anna']);
      expect(await store.people.namesOf(P, 'mallory')).toEqual({
        visitors: [],
        customers: ['m'],
        emails: [],
      });
    });

    it('are remembered in each browser, which stays as open as it was', async () => {
      await store.people.enter(P, { person: 'anna', visitor: 'v', at: 1, openUntil: 99 });
      await store.people.enter(P, { person: 'lena', visitor: 'v', at: 2 });
      await store.people.enter(P, { person: 'anna', visitor: 'v', at: 3 });
      expect(await store.people.inBrowser(P, 'v')).toEqual([
        { person: 'anna', openUntil: 99 },
        { person: 'lena' },
      ]);
      await store.people.forgetBrowser(P, 'v');
      expect(await store.people.inBrowser(P, 'v')).toEqual([]);
    });

    it('that turn out to be one are one everywhere', async () => {
      await store.people.prove(P, 'a', ['email:h'], 1);
      await store.people.prove(P, 'b', ['customer:c'], 2);
      for (const person of ['a', 'b']) {
        await store.people.enter(P, { person, visitor: 'both', at: 1 });
        await store.people.enter(P, { person, visitor: `only-${person}`, at: 2 });
        await store.advocates.add(advocate(`CODE-${person}`, person));
        await store.advocates.claim({ program: P, code: `code-${person}`, person }, 5);
      }
      for (const _twice of [1, 2]) await store.people.merge(P, 'b', 'a');
      const { visitors, ...rest } = await store.people.namesOf(P, 'a');
      expect([...visitors].sort()).toEqual(['both', 'only-a', 'only-b']);
      expect(rest).toEqual({ customers: ['c'], emails: ['h'] });
      expect(await store.people.namesOf(P, 'b')).toEqual({
        visitors: [],
        customers: [],
        emails: [],
      });
      expect(await store.advocates.ofPerson(P, 'a')).toHaveLength(2);
    });

    it('leave nothing when they are forgotten', async () => {
      await store.people.prove(P, 'a', ['email:h'], 1);
      await store.people.enter(P, { person: 'a', visitor: 'v', at: 1 });
      for (const _twice of [1, 2]) await store.people.forget(P, 'a');
      expect(await store.people.ofProofs(P, ['email:h'])).toEqual([]);
      expect(await store.people.inBrowser(P, 'v')).toEqual([]);
    });
  });

  describe('codes that people proved to be theirs', () => {
    it('stand in the order in which they were proven, whatever the clock says', async () => {
      for (const code of ['AAA', 'BBB', 'CCC']) {
        await store.advocates.add(advocate(code, `v-${code}`));
      }
      for (const [code, at] of [
        ['ccc', 500],
        ['aaa', 500],
        ['bbb', 3],
      ] as const) {
        await store.advocates.claim({ program: P, code, person: 'p' }, at);
      }
      const codes = (await store.advocates.ofPerson(P, 'p')).map(({ code }) => code);
      expect(codes).toEqual(['CCC', 'AAA', 'BBB']);
    });

    it('are nobody else’s any more, and what was proven beats what was typed', async () => {
      const typed = { firstName: 'Typed', customer: 'typed' };
      await store.advocates.add({ ...advocate('AAA', 'v'), ...typed });
      const proven = { firstName: 'Anna', customer: 'c' };
      await store.advocates.claim({ program: P, code: 'aaa', person: 'p', ...proven }, 1);
      await store.advocates.claim({ program: P, code: 'aaa', person: 'thief' }, 2);
      expect(await store.advocates.ofPerson(P, 'thief')).toEqual([]);
      expect(await store.advocates.ofPerson(P, 'p')).toMatchObject([proven]);
    });

    it('bring with them every name that she is known by', async () => {
      await store.advocates.add(advocate('AAA', 'v1'));
      await store.advocates.claim({ program: P, code: 'AAA', person: 'p' }, 1);
      await store.people.enter(P, { person: 'p', visitor: 'v2', at: 1 });
      await store.people.prove(P, 'p', ['customer:c', 'email:h'], 1);
      const [found] = await store.advocates.ofCodes(P, ['aaa']);
      expect(found?.also).toEqual({ visitors: ['v2'], customers: ['c'], emails: ['h'] });
    });

    it('find the orders that she made herself on them', async () => {
      const decision = { signal: 'touch', code: 'AAA', programVersion: 1, evidence: [] } as const;
      for (const [id, by] of Object.entries({
        a: { visitor: 'v' },
        b: { customer: 'c' },
        c: { email: 'h' },
        d: { visitor: 'x', customer: 'x', email: 'x' },
      })) {
        await store.orders.save(order(id, { ...by, decision }), 1);
      }
      const names = { visitors: ['v'], customers: ['c'], emails: ['h'] };
      expect(await store.orders.under(P, ['aaa'], names)).toEqual(['a', 'b', 'c']);
      expect(await store.orders.under(P, ['BBB'], names)).toEqual([]);
      const nobody = { visitors: [], customers: [], emails: [] };
      expect(await store.orders.under(P, ['AAA'], nobody)).toEqual([]);
    });
  });

  it('arrivals of several browsers of one person are told together, oldest first', async () => {
    await store.ledger.append([
      visit('1', 'phone', 'BBB', 3),
      visit('2', 'laptop', 'AAA', 2),
      visit('3', 'other', 'AAA', 1),
    ]);
    expect(await store.ledger.arrivals(P, ['laptop', 'phone'])).toEqual([
      { code: 'aaa', at: 2 },
      { code: 'bbb', at: 3 },
    ]);
    expect(await store.ledger.arrivals(P, [])).toEqual([]);
  });
}
