import fc from 'fast-check';
import type { Advocate, Standing } from 'goodword/protocol';
import { describe, expect, it } from 'vitest';
import { openCustomerShop } from './customer-shop.fixture.js';
import { ANNA, CARA, PROGRAM } from './open-shop.fixture.js';

const usd = (amount: number) => ({ amount, currency: 'USD' });

/** A shop whose advocates may earn 25 dollars, and more from their third friend on. */
const openCappedShop = (tiered = false) =>
  openCustomerShop({
    programs: [
      {
        ...PROGRAM,
        rules: {
          ...{ ...PROGRAM.rules, firstOrderOnly: false, holdDays: 0 },
          ...(!tiered && { caps: { perAdvocate: { value: usd(2_500) } } }),
        },
        ...(tiered && { tiers: [{ from: 3, advocate: { kind: 'credit', value: usd(4_000) } }] }),
      },
    ],
  });
type Shop = Awaited<ReturnType<typeof openCappedShop>>;

const give = async (shop: Shop, code: string, customer?: object) =>
  (await (
    await shop.post('/v1/admin/advocates', { program: 'default', code, customer }, shop.asAdmin)
  ).json()) as Advocate;

const earned = async (shop: Shop) => {
  const { advocate } = await shop.standing();
  return advocate?.earned[0]?.amount ?? 0;
};

describe('somebody with two codes', () => {
  it('earns under a cap once: with the code that the shop gave her, and the one of her browser', async () => {
    const shop = await openCappedShop();
    const { code } = await shop.signIn(ANNA);
    const vanity = await give(shop, 'ANNA-BLOG', { id: 'c-anna' });
    for (const [index, used] of [code, vanity.code, code, vanity.code].entries()) {
      await shop.webhook('paid', { id: `${index}`, code: used });
      shop.later({ days: 1 });
    }
    expect(await earned(shop)).toBe(2_500);
    await shop.close();
  });

  it('is at her third friend with the third one of both codes', async () => {
    const shop = await openCappedShop(true);
    const { code } = await shop.signIn(ANNA);
    await give(shop, 'ANNA-BLOG', { id: 'c-anna' });
    for (const [index, used] of [code, 'ANNA-BLOG', code].entries()) {
      await shop.webhook('paid', { id: `${index}`, code: used });
      shop.later({ days: 1 });
    }
    expect(await earned(shop)).toBe(1_000 + 1_000 + 4_000);
    await shop.close();
  });

  it('has one place in a club and in a contest, whichever of the codes her friends used', async () => {
    const prize = { kind: 'membership', name: 'Club' } as const;
    const shop = await openCustomerShop({
      programs: [
        {
          ...PROGRAM,
          rules: { ...PROGRAM.rules, firstOrderOnly: false },
          club: { id: 'best', name: 'The best', places: 1, offer: prize },
          contest: {
            ...{ id: 'autumn', name: 'Autumn', from: '2026-11-01T00:00:00Z' },
            ...{ until: '2026-12-01T00:00:00Z', prizes: [{ places: 1, offer: prize }] },
          },
        },
      ],
    });
    const [anna, cara] = [await shop.register(ANNA), await shop.register(CARA)];
    await give(shop, 'ANNA-BLOG', { id: 'c-anna' });
    for (const [index, used] of [
      cara.code,
      cara.code,
      anna.code,
      anna.code,
      'ANNA-BLOG',
    ].entries()) {
      await shop.webhook('paid', { id: `${index}`, code: used });
      shop.later({ minutes: 90 });
    }
    const club = ({ advocate }: Standing) =>
      advocate?.rewards.flatMap(({ offer, state }) => (offer.kind === 'membership' ? state : []));
    expect(club(await shop.me(CARA))).toEqual(['approved']);
    await shop.signIn(ANNA);
    expect(club(await shop.me(CARA))).toEqual(['reversed']);
    expect(club(await shop.standing())).toEqual(['approved']);
    const { contest } = await shop.standing();
    expect(contest?.own).toEqual({ place: 1, orders: 3 });
    expect(contest?.leaders.map(({ orders, you }) => [orders, you])).toEqual([
      [3, true],
      [2, false],
    ]);
    await shop.close();
  });

  it('is two persons as long as nobody proved that they are one, and one from then on', async () => {
    const shop = await openCappedShop();
    const first = await shop.register(ANNA);
    const second = await shop.register(CARA);
    for (const [index, { code }] of [first, second, first, second].entries()) {
      await shop.webhook('paid', { id: `${index}`, code });
      shop.later({ days: 1 });
    }
    await shop.signIn(ANNA);
    await shop.signIn(CARA);
    expect(await earned(shop)).toBe(2_500);
    await shop.close();
  });
});

it('no cap is ever exceeded by using two codes, whenever they turn out to be one person’s', async () => {
  const step = fc.oneof(
    fc.record({ do: fc.constant('order' as const), with: fc.nat(2), day: fc.nat(5) }),
    fc.record({ do: fc.constant('prove' as const), in: fc.constantFrom(ANNA, CARA) }),
    fc.record({ do: fc.constant('undo' as const), nth: fc.nat(8) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      const shop = await openCappedShop();
      const codes = [
        (await shop.register(ANNA)).code,
        (await shop.register(CARA)).code,
        (await give(shop, 'ANNA-BLOG', { id: 'c-anna' })).code,
      ];
      shop.later({ days: 6 });
      let orders = 0;
      for (const one of steps) {
        if (one.do === 'prove') await shop.signIn(one.in);
        if (one.do === 'undo') await shop.webhook('cancelled', { id: `${one.nth}` });
        if (one.do !== 'order') continue;
        const placedAt = new Date(shop.now() - one.day * 86_400_000).toISOString();
        const code = codes[one.with] ?? '';
        await shop.webhook('paid', { id: `${orders}`, code }, { placedAt });
        orders += 1;
        shop.later({ minutes: 10 });
      }
      await shop.signIn(ANNA);
      await shop.signIn(CARA);
      const { conversions } = await shop.conversions();
      const paid = conversions.filter(({ status }) => status === 'paid').length;
      expect(await earned(shop)).toBe(Math.min(2_500, paid * 1_000));
      await shop.close();
    }),
    { numRuns: 15 },
  );
});
