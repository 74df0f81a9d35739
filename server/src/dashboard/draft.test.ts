import type { Program } from 'goodword/protocol';
import { describe, expect, it } from 'vitest';
import { program, report, usd } from './backend.fixture.js';
import { changedJson } from './changed-json.js';
import { changeOf, currencyOf, type Draft, draftOf } from './draft.js';

const rich: Program = {
  ...program,
  rules: {
    ...program.rules,
    minimumOrder: usd(2550),
    caps: { perAdvocate: { rewards: 5, units: 9 }, program: { rewards: 100 } },
  },
};
const changed = (typed: Partial<Draft>, of = rich, currency: string | undefined = 'USD') =>
  changeOf(of, { ...draftOf(of), ...typed }, currency);

describe('a program in the form', () => {
  it('that nobody touched is no change', () => {
    expect(changed({})).toEqual({ kind: 'same' });
    expect(changed({ holdDays: ' 14 ' })).toEqual({ kind: 'same' });
  });

  it('changes what was touched, in the units of the wire', () => {
    expect(
      changed({ advocate: '12,50', credit: 'first', orders: 'every', minimumOrder: '30' }),
    ).toEqual({
      kind: 'change',
      change: {
        offers: { advocate: { kind: 'credit', value: usd(1250) } },
        rules: { credit: 'first', firstOrderOnly: false, minimumOrder: usd(3000) },
      },
    });
  });

  it('takes a rule out where its field is emptied, and keeps caps that it does not show', () => {
    expect(changed({ minimumOrder: '', capRewards: '', capValue: '200' })).toEqual({
      kind: 'change',
      change: {
        rules: {
          minimumOrder: null,
          caps: { perAdvocate: { units: 9, value: usd(20_000) }, program: { rewards: 100 } },
        },
      },
    });
    const only = { ...program, rules: { ...program.rules, caps: { perAdvocate: { rewards: 5 } } } };
    expect(changed({ capRewards: '' }, only)).toMatchObject({ change: { rules: { caps: null } } });
  });

  it.each<[Partial<Draft>, keyof Draft]>([
    [{ friend: '0' }, 'friend'],
    [{ friend: '101' }, 'friend'],
    [{ advocate: '-5' }, 'advocate'],
    [{ advocate: '' }, 'advocate'],
    [{ windowDays: '0' }, 'windowDays'],
    [{ holdDays: '1.5' }, 'holdDays'],
    [{ minimumOrder: 'much' }, 'minimumOrder'],
    [{ capRewards: '0' }, 'capRewards'],
    [{ capValue: '1.234,5,6' }, 'capValue'],
  ])('says that %j cannot be', (typed, name) => {
    expect(changed(typed)).toMatchObject({ kind: 'wrong', fields: { [name]: expect.any(String) } });
  });

  it('has other kinds of offers with their own numbers', () => {
    const drive: Program = {
      ...program,
      offers: {
        advocate: { kind: 'units', units: 500, unit: 'MB' },
        friend: { kind: 'product', name: 'a refill' },
      },
    };
    expect(draftOf(drive)).toMatchObject({ advocate: '500', friend: '' });
    expect(changed({ advocate: '750' }, drive)).toEqual({
      kind: 'change',
      change: { offers: { advocate: { kind: 'units', units: 750, unit: 'MB' } } },
    });
    // No money in it: sums are typed in the currency of the orders, where there are any.
    expect(currencyOf(drive, undefined)).toBeUndefined();
    expect(currencyOf(drive, report)).toBe('USD');
  });

  it('is written for programs.json without its version and without what was taken out', () => {
    const json = JSON.parse(changedJson(rich, { rules: { minimumOrder: null, holdDays: 3 } }));
    expect(json).not.toHaveProperty('version');
    expect(json.rules).toEqual({ ...program.rules, holdDays: 3, caps: rich.rules.caps });
  });
});
