import { expect, it } from 'vitest';
import { advocate, entry, visit } from './records.fixture.js';
import type { Store } from './store.js';

/** What every database has to do about one person. */
export function tracesContract(store: () => Store) {
  const names = { visitors: [], emails: [], customers: [] };

  it('finds a person by any of her names, and no other by a wild card', async () => {
    const { traces, ledger, advocates } = store();
    await advocates.add({ ...advocate('ANNA42', 'anna'), email: 'hash', customer: 'c_1' });
    await ledger.append([
      visit('1', 'anna', 'BOB23', 1),
      entry('2', { visitor: 'other', body: { customer: { id: 'c_1' } } }),
      entry('3', { visitor: 'other', body: { customer: { id: 'cx1' } } }),
    ]);
    const ids = async (more: object) => {
      const { facts, advocates: found } = await traces.records('default', { ...names, ...more });
      return [...facts.map(({ id }) => id), ...found.map(({ code }) => code)];
    };
    expect(await ids({ visitors: ['anna'] })).toEqual(['1', 'ANNA42']);
    expect(await ids({ customers: ['c_1'] })).toEqual(['2', 'ANNA42']);
    expect(await ids({ emails: ['hash'] })).toEqual(['ANNA42']);
    expect(await ids({})).toEqual([]);
  });

  it('names visitors of whom nothing was heard since, but no advocates, and forgets whose they were', async () => {
    const { traces, ledger, advocates } = store();
    await advocates.add(advocate('ANNA42', 'anna'));
    await ledger.append([
      visit('1', 'ben', 'ANNA42', 1),
      visit('2', 'cara', 'ANNA42', 1),
      visit('3', 'cara', 'ANNA42', 10),
      visit('4', 'anna', 'ANNA42', 1),
    ]);
    expect(await traces.silent(5, 10)).toEqual([{ program: 'default', visitor: 'ben' }]);
    await traces.rename('default', 'ben', 'gone:1');
    expect(await traces.silent(5, 10)).toEqual([]);
    expect((await store().figures.ofAdvocate('default', 'ANNA42')).visits).toBe(2);
    expect(await traces.named(5, 10)).toEqual([]);
  });

  it('forgets what an advocate wrote long ago, and keeps what she answered', async () => {
    const { traces, ledger, figures, advocates } = store();
    await advocates.add(advocate('ANNA42', 'anna'));
    const body = (comment: string) => ({ score: 9, comment });
    await ledger.append([
      entry('1', { type: 'feedback.promoter', visitor: 'anna', at: 1, body: body('old') }),
      entry('2', { type: 'feedback.promoter', visitor: 'anna', at: 9, body: body('new') }),
    ]);
    await traces.forgetComments(5);
    expect(await figures.feedback({ program: 'default', from: 0, to: 86_400_000 })).toEqual({
      ...{ promoter: 2, passive: 0, detractor: 0 },
      comments: [{ at: 9, score: 9, comment: 'new' }],
    });
    expect(
      (await traces.records('default', { ...names, visitors: ['anna'] })).facts[0]?.body,
    ).toEqual({});
  });
}
