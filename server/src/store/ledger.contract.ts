import { expect, it } from 'vitest';
import { advocate, entry, visit } from './records.fixture.js';
import type { Store } from './store.js';

/** What every database has to do about the ledger. */
export function ledgerContract(store: () => Store) {
  it('keeps an entry as it was given, down to the last character', async () => {
    const text = `'; drop table events; -- "quoted" \\ 👩‍🚀 שלום {"a":1}`;
    const full = entry('e1', { orderId: text, code: 'ANNA42', body: { text, n: 0.1, no: null } });
    await store().ledger.append([full]);
    expect(await store().ledger.ofOrder('default', text)).toEqual([{ ...full, code: 'anna42' }]);
  });

  it('counts an id once, however often and in whatever company it comes', async () => {
    expect(await store().ledger.append([entry('a'), entry('b')])).toEqual(new Set(['a', 'b']));
    expect(await store().ledger.append([entry('b'), entry('c'), entry('c')])).toEqual(
      new Set(['c']),
    );
    expect(await store().ledger.append([entry('a', { program: 'other' })])).toEqual(new Set(['a']));
  });

  it('keeps the first of two entries with one id', async () => {
    await store().ledger.append([entry('a', { orderId: '1', body: { n: 1 } })]);
    await store().ledger.append([entry('a', { orderId: '1', body: { n: 2 } })]);
    expect(await store().ledger.ofOrder('default', '1')).toMatchObject([{ body: { n: 1 } }]);
  });

  it('lets exactly one of many simultaneous senders win', async () => {
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => store().ledger.append([entry('same')])),
    );
    expect(answers.filter((fresh) => fresh.has('same'))).toHaveLength(1);
  });

  it('knows the last invitation of a friend, and that nobody invites herself', async () => {
    await store().advocates.add(advocate('ANNA42', 'anna'));
    await store().advocates.add(advocate('BOB23', 'bob'));
    await store().ledger.append([
      visit('1', 'ben', 'ANNA42', 1),
      visit('2', 'ben', 'bob23', 2),
      visit('3', 'anna', 'ANNA42', 3),
    ]);
    expect(await store().ledger.lastInvitation('default', 'ben')).toBe('BOB23');
    expect(await store().ledger.lastInvitation('default', 'anna')).toBeUndefined();
  });
}
