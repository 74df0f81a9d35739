import type { Simulation } from 'goodword/protocol';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ANNA, CARA, PROGRAM } from './open-shop.fixture.js';
import { problem, refusal } from './refusal.fixture.js';
import { shopWithAnna } from './shop-with-anna.fixture.js';

let shop: Awaited<ReturnType<typeof shopWithAnna>>;
beforeEach(async () => {
  shop = await shopWithAnna();
  const { code } = shop.anna;
  for (const [id, total] of [
    ['1', 30],
    ['2', 60],
    ['3', 90],
  ] as const) {
    await shop.webhook('paid', { id, total, code, customer: { id: `c-${id}` } });
    shop.later({ days: 4 });
  }
  shop.later({ days: 8 });
});
afterEach(() => shop.close());

const asked = (change: unknown, more: object = {}, headers = shop.asAdmin) =>
  shop.post('/v1/admin/simulate?program=default', { change, ...more }, headers);
const whatIf = async (change: unknown, more?: object) =>
  (await (await asked(change, more)).json()) as Simulation;

describe('what if the program had been another one', () => {
  it('tells nothing where nothing is changed', async () => {
    expect(await whatIf({})).toMatchObject({
      ...{ orders: 3, differing: 0, differences: [], credited: { before: 3, after: 3 } },
      rewards: [
        { side: 'advocate', kind: 'credit', before: { rewards: 3 }, after: { rewards: 3 } },
        { side: 'friend', kind: 'percent', before: { rewards: 3 }, after: { rewards: 3 } },
      ],
      value: [{ currency: 'USD', before: 6_600, after: 6_600 }],
    });
  });

  it('tells which orders a minimum would have left without a reward, and what that saves', async () => {
    const told = await whatIf({ rules: { minimumOrder: { amount: 5_000, currency: 'USD' } } });
    expect(told).toMatchObject({
      ...{ orders: 3, differing: 1, credited: { before: 3, after: 2 } },
      value: [{ currency: 'USD', before: 6_600, after: 5_000 }],
      differences: [
        {
          orderId: '1',
          before: { credited: true },
          after: { credited: false, refusal: 'below-minimum' },
        },
      ],
    });
  });

  it('tells what other amounts, caps and tiers would have come to', async () => {
    const value = (amount: number) => ({ kind: 'credit', value: { amount, currency: 'USD' } });
    const more = await whatIf({ offers: { advocate: value(1_500) } });
    expect(more.value).toEqual([{ currency: 'USD', before: 6_600, after: 8_100 }]);
    const capped = await whatIf({ rules: { caps: { perAdvocate: { rewards: 2 } } } });
    expect(capped.rewards[0]).toMatchObject({ before: { rewards: 3 }, after: { rewards: 2 } });
    const tiered = await whatIf({ tiers: [{ from: 3, advocate: value(5_000) }] });
    expect(tiered.differences).toMatchObject([{ orderId: '3' }]);
  });

  it('tells whose reward would be waiting, with a longer return window', async () => {
    const { differences } = await whatIf({ rules: { holdDays: 28 } });
    const states = differences.map(({ before, after }) =>
      [before, after].map(({ rewards }) => rewards.map(({ state }) => state).join()),
    );
    expect(states).toEqual([
      ['approved,redeemed', 'pending,redeemed'],
      ['approved,redeemed', 'pending,redeemed'],
    ]);
  });

  it('looks at orders of the period only, but remembers what came before', async () => {
    const from = shop.now() - 17 * 86_400_000;
    const told = await whatIf({ rules: { caps: { perAdvocate: { rewards: 2 } } } }, { from });
    expect(told).toMatchObject({ orders: 2, differences: [{ orderId: '3' }] });
  });

  it('tells who would hold the places of a contest and a club', async () => {
    const badge = { kind: 'badge', name: 'First' } as const;
    const contest = {
      ...{ id: 'november', name: 'November', from: '2026-11-01T00:00:00Z' },
      ...{ until: '2027-01-01T00:00:00Z', prizes: [{ places: 2, offer: badge }] },
    };
    const club = { id: 'vip', name: 'VIP', places: 1, offer: badge, days: 10 };
    await shop.close();
    shop = await shopWithAnna(
      {},
      { programs: [{ ...PROGRAM, rules: { ...PROGRAM.rules, holdDays: 0 }, contest, club }] },
    );
    const cara = await shop.register(CARA);
    for (const [id, total, { code }] of [
      ['1', 30, shop.anna],
      ['2', 30, shop.anna],
      ['3', 90, cara],
    ] as const) {
      await shop.webhook('paid', { id, total, code, customer: { id: `c-${id}` } });
      shop.later({ days: 6 });
    }
    const minimumOrder = { amount: 5_000, currency: 'USD' };
    const { ranks, advocates } = await whatIf({ rules: { minimumOrder } });
    const [anna, other] = [shop.anna.code, cara.code];
    // Cara told no name.
    expect(advocates).toEqual([{ code: anna, firstName: 'Anna' }]);
    expect(ranks).toEqual([
      {
        ...{ kind: 'contest', id: 'november', name: 'November' },
        places: [
          { offer: badge, before: anna, after: other },
          { offer: badge, before: other },
        ],
      },
      {
        ...{ kind: 'club', id: 'vip', name: 'VIP' },
        places: [{ offer: badge, before: other, after: other }],
      },
    ]);
    const from = Date.parse('2026-11-23T00:00:00Z');
    const later = await whatIf({ rules: { minimumOrder } }, { from });
    // Her first order was made before the period, and stays.
    expect(later.ranks[0]?.places[0]).toMatchObject({ before: anna, after: anna });
    const early = { from: 0, to: Date.parse('2026-10-31T00:00:00Z') };
    expect((await whatIf({ rules: { minimumOrder } }, early)).ranks).toMatchObject([
      { kind: 'club', places: [{ offer: badge }] },
    ]);
  });

  it('writes nothing: orders, rewards and what the advocate sees stay as they are', async () => {
    const seen = async () => [await shop.conversions(), await shop.me(ANNA), await shop.report()];
    const before = await seen();
    await whatIf({ offers: { advocate: { kind: 'nothing' } }, rules: { firstOrderOnly: false } });
    expect(await seen()).toEqual(before);
  });

  it('lets others in while it counts: an order is answered before a long simulation is', async () => {
    const done: string[] = [];
    const long = asked({}).then(() => done.push('simulation'));
    await shop.visit(CARA, shop.anna.code).then(() => done.push('visit'));
    await long;
    expect(done).toEqual(['visit', 'simulation']);
  });
});

it.each<[unknown, [number, string]]>([
  [{ rules: { holdDays: -1 } }, [400, 'bad-options']],
  [{ rules: { minimumOrder: { amount: 1, currency: 'EUR' } } }, [400, 'bad-options']],
  [{ rules: { windowDays: null } }, [400, 'bad-options']],
  [{ offers: { advocate: 'money' } }, [400, 'bad-options']],
  [{ shop: 'Another' }, [400, 'bad-request']],
  ['holdDays', [400, 'bad-request']],
])('says what is wrong with the change %j', async (change, expected) => {
  expect(await problem(await asked(change))).toEqual(refusal(...expected));
});

it('is not told to strangers', async () => {
  const response = await asked({}, {}, { authorization: 'Bearer of a wrong key' });
  expect(await problem(response)).toEqual(refusal(401, 'unauthorised'));
});
