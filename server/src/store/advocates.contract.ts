import { expect, it } from 'vitest';
import { advocate } from './records.fixture.js';
import type { Store } from './store.js';

/** What every database has to do about advocates. */
export function advocatesContract(store: () => Store) {
  it('refuses a code that differs only in case, and a second code for one visitor', async () => {
    expect(await store().advocates.add(advocate('ANNA42', 'anna'))).toBe(true);
    expect(await store().advocates.add(advocate('anna42', 'other'))).toBe(false);
    expect(await store().advocates.add(advocate('ANNA43', 'anna'))).toBe(false);
    expect(await store().advocates.add({ ...advocate('ANNA42', 'anna'), program: 'p2' })).toBe(
      true,
    );
  });

  it('finds the owners of codes in any case', async () => {
    await store().advocates.add(advocate('Anna42', 'anna'));
    const found = await store().advocates.ofCodes('default', ['aNNA42', 'NOBODY', "x' or 1=1"]);
    expect(found.map(({ code }) => code)).toEqual(['Anna42']);
    expect(await store().advocates.ofCodes('default', [])).toEqual([]);
  });

  it('says which codes are somebody’s, to all who ask at the same time', async () => {
    const { advocates } = store();
    await advocates.add(advocate('Anna42', 'anna'));
    await advocates.add({ ...advocate('BOB42', 'bob'), program: 'p2' });
    const anna = { program: 'default', code: 'aNNA42' };
    const bob = { program: 'p2', code: 'bob42' };
    const nobody = { program: 'p2', code: 'Anna42' };
    const [first, second, none] = await Promise.all([
      advocates.owned([anna, nobody]),
      advocates.owned([bob, { program: 'default', code: "x' or 1=1" }]),
      advocates.owned([]),
    ]);
    expect([first(anna), first(nobody), second(bob)]).toEqual([true, false, true]);
    expect(second({ program: 'default', code: "x' or 1=1" })).toBe(false);
    expect(none({ program: 'p2', code: 'nobody' })).toBe(false);
  });

  it('fills in what was not known and keeps what was', async () => {
    await store().advocates.add({ ...advocate('ANNA42', 'anna'), firstName: 'Anna' });
    const more = { firstName: 'Bob', email: 'hash', programVersion: 3 };
    await store().advocates.learn({ program: 'default', visitor: 'anna', ...more });
    expect(await store().advocates.ofVisitor('default', 'anna')).toEqual({
      ...advocate('ANNA42', 'anna'),
      firstName: 'Anna',
      email: 'hash',
      programVersion: 3,
    });
  });
}
