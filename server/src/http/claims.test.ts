import type { Claimed } from 'goodword/protocol';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openCustomerShop } from './customer-shop.fixture.js';
import { ANNA, BEN, CARA } from './open-shop.fixture.js';
import { problem, refusal } from './refusal.fixture.js';
import { shopWithAnna } from './shop-with-anna.fixture.js';

let shop: Awaited<ReturnType<typeof shopWithAnna>>;
beforeEach(async () => {
  shop = await shopWithAnna();
});
afterEach(() => shop.close());

const asked = (part: object = {}) =>
  shop.post('/v1/claims', {
    ...{ program: 'default', visitor: BEN, orderId: '1001', code: shop.anna.code },
    ...part,
  });
const claim = async (part: object = {}) => (await (await asked(part)).json()) as Claimed;
const decision = async () => (await shop.conversions()).conversions[0]?.decision;

describe('a buyer who says after the order who sent her', () => {
  it('gives the advocate the credit, and both get their rewards', async () => {
    await shop.order();
    await shop.webhook('paid');
    expect(await decision()).toMatchObject({ signal: 'none' });
    expect(await claim()).toEqual({ outcome: 'credited', code: shop.anna.code });
    expect(await decision()).toMatchObject({
      code: shop.anna.code,
      signal: 'claimed-code',
      doubts: [{ doubt: 'claimed', weight: 20 }],
    });
    expect(await decision()).not.toHaveProperty('review');
    shop.later({ days: 14 });
    expect(await shop.rewards()).toEqual({
      advocate: 'approved/order-paid',
      friend: 'approved/order-paid',
    });
  });

  it('may paste the link that her friend sent, in whatever case', async () => {
    await shop.order();
    const code = `shop.example/?utm_source=chat&via=${shop.anna.code.toLowerCase()}`;
    expect(await claim({ code })).toEqual({ outcome: 'credited', code: shop.anna.code });
  });

  it('hears the same answer when she says it again, and it counts once', async () => {
    await shop.order();
    await shop.webhook('paid');
    const answers = [await claim(), await claim(), await claim()];
    expect(answers.map(({ outcome }) => outcome)).toEqual(['credited', 'credited', 'credited']);
    expect((await shop.me(ANNA)).advocate).toMatchObject({ orders: 1 });
  });

  it('names one friend for an order: another code afterwards changes nothing', async () => {
    const cara = await shop.register(CARA);
    await shop.order();
    await claim();
    expect(await claim({ code: cara.code })).toEqual({
      outcome: 'other-advocate',
      code: cara.code,
    });
    expect(await decision()).toMatchObject({ code: shop.anna.code });
  });

  it.each(['before her browser reported it', 'before anybody reported it'])(
    'may say it before the order is known: %s',
    async (when) => {
      if (when.includes('browser')) await shop.webhook('paid');
      expect(await claim()).toEqual({ outcome: 'waiting', code: shop.anna.code });
      await shop.order();
      await shop.webhook('paid');
      expect(await decision()).toMatchObject({ code: shop.anna.code, signal: 'claimed-code' });
      expect(await claim()).toMatchObject({ outcome: 'credited' });
    },
  );

  it('hears that the credit was there already, where she came by the same friend’s link', async () => {
    await shop.visit(BEN, shop.anna.code);
    await shop.order(shop.touched);
    expect(await claim()).toEqual({ outcome: 'already-credited', code: shop.anna.code });
    expect(await decision()).toMatchObject({ signal: 'touch' });
    expect(await decision()).not.toHaveProperty('doubts');
  });

  it('is too late after the days that the program gives', async () => {
    await shop.order();
    shop.later({ days: 14, minutes: 1 });
    expect(await claim()).toEqual({ outcome: 'too-late', code: shop.anna.code });
    expect(await decision()).toMatchObject({ signal: 'none' });
  });

  it('gets nothing for a code of her own', async () => {
    const { code } = await shop.register(BEN);
    await shop.order();
    expect(await claim({ code })).toEqual({ outcome: 'own-code', code, reason: 'self-referral' });
  });

  it('gets nothing for a code that was made after the order', async () => {
    await shop.order();
    shop.later({ minutes: 2 });
    const { code } = await shop.register(CARA);
    expect(await claim({ code })).toEqual({ outcome: 'refused', code });
    expect((await decision())?.evidence[0]?.why).toContain('was made after the order');
  });

  it('hears which rule refuses it', async () => {
    await shop.order({ firstOrder: false });
    expect(await claim()).toEqual({
      ...{ outcome: 'refused', code: shop.anna.code, reason: 'not-first-order' },
    });
    await shop.webhook('cancelled', { id: '2' });
    await shop.order({ id: '2', visitor: CARA });
    expect(await claim({ orderId: '2', visitor: CARA })).toMatchObject({
      ...{ outcome: 'refused', reason: 'order-cancelled' },
    });
  });
});

describe('a claim that contradicts what came with the order', () => {
  let cara: string;
  beforeEach(async () => {
    cara = (await shop.register(CARA)).code;
    await shop.visit(BEN, shop.anna.code);
    await shop.order(shop.touched);
    await shop.webhook('paid');
  });

  it('takes nothing from anybody: a person at the shop looks at it', async () => {
    expect(await claim({ code: cara })).toEqual({ outcome: 'held', code: cara });
    expect(await decision()).toMatchObject({
      code: shop.anna.code,
      signal: 'touch',
      doubts: [{ doubt: 'claim-disagrees', weight: 100 }],
      review: { state: 'held' },
    });
    shop.later({ days: 30 });
    expect(await shop.rewards()).toMatchObject({ advocate: 'pending/in-review' });
  });

  it('takes back no reward that was handed over', async () => {
    shop.later({ days: 14 });
    const [reward] = (await shop.me(ANNA)).advocate?.rewards ?? [];
    await shop.act(reward?.id ?? '', { action: 'issue', coupon: 'TEN-OFF' });
    await claim({ code: cara });
    expect(await shop.rewards()).toMatchObject({ advocate: 'issued/handed-over' });
    expect((await shop.me(CARA)).advocate?.rewards).toEqual([]);
  });

  const decide = (action: object) =>
    shop.post('/v1/admin/reviews/1001?program=default', action, shop.asAdmin);
  const rewardOf = async (visitor: string) => (await shop.me(visitor)).advocate?.rewards?.[0];

  it('gives her the credit where a person at the shop gives it, and leaves it there', async () => {
    await claim({ code: cara });
    const list = await shop.ask('/v1/admin/reviews?program=default', { headers: shop.asAdmin });
    expect(await list.json()).toMatchObject({ reviews: [{ claimed: [{ code: cara }] }] });
    const given = await (await decide({ action: 'give', code: cara, note: 'I know.' })).json();
    expect(given).toMatchObject({
      decision: {
        ...{
          code: cara,
          signal: 'claimed-code',
          doubts: [{ doubt: 'claimed' }, { doubt: 'claim-disagrees' }],
        },
        review: { state: 'approved', note: 'I know.' },
      },
    });
    expect(given).not.toHaveProperty('claimed.0.code', cara);
    expect(JSON.stringify(given)).toContain('somebody at the shop gave it the credit');
    expect(await claim({ code: cara })).toMatchObject({ outcome: 'credited' });
    await shop.webhook('paid', { carried: shop.anna.code } as object);
    expect(await decision()).toMatchObject({ code: cara, review: { state: 'approved' } });
    shop.later({ days: 14 });
    expect(await rewardOf(CARA)).toMatchObject({ state: 'approved' });
    expect(await rewardOf(ANNA)).toMatchObject({ state: 'rejected', reason: 'credit-moved' });
    const audit = await shop.ask('/v1/audit', { headers: shop.asAdmin });
    expect(JSON.stringify(await audit.json())).toContain(`give ${cara} I know.`);
  });

  it('goes back to whom the order names where the shop says no, or yes to her', async () => {
    await claim({ code: cara });
    await decide({ action: 'give', code: cara });
    await decide({ action: 'give', code: cara, note: 'Again.' });
    expect(await decision()).toMatchObject({ code: cara, review: { note: 'Again.' } });
    await decide({ action: 'approve', note: 'Still.' });
    expect(await decision()).toMatchObject({ code: cara, review: { note: 'Still.' } });
    shop.later({ minutes: 1 });
    await decide({ action: 'reject' });
    expect(await decision()).toMatchObject({ code: shop.anna.code, review: { state: 'rejected' } });
    shop.later({ minutes: 1 });
    await decide({ action: 'approve' });
    expect(await decision()).toMatchObject({ code: shop.anna.code, review: { state: 'approved' } });
    await decide({ action: 'give', code: cara });
    expect(await decision()).toMatchObject({ code: cara });
  });

  it('gives the credit to nobody whom the buyer does not name', async () => {
    await claim({ code: cara });
    const dora = await shop.register('visitor-of-dora-0001');
    const refused = await decide({ action: 'give', code: dora.code });
    expect(await problem(refused)).toEqual(refusal(409, 'not-allowed'));
    const broken = await decide({ action: 'give' });
    expect(await problem(broken)).toEqual(refusal(400, 'bad-request'));
    expect(await decision()).toMatchObject({ code: shop.anna.code });
  });

  it('gives her the credit where the shop says so by its own word', async () => {
    await claim({ code: cara });
    await shop.webhook('paid', { code: cara });
    expect(await decision()).toMatchObject({ code: cara, signal: 'typed-code' });
    expect(await claim({ code: cara })).toMatchObject({ outcome: 'already-credited' });
  });
});

describe('whoever is not the buyer', () => {
  it('learns nothing of an order, and changes nothing of it', async () => {
    await shop.order();
    const answers = [
      await claim({ visitor: CARA }),
      await claim({ visitor: CARA, orderId: 'no such order' }),
    ];
    for (const answer of answers) {
      expect(answer).toEqual({ outcome: 'waiting', code: shop.anna.code });
    }
    expect(await decision()).toMatchObject({ signal: 'none' });
  });

  it('guesses no codes: they are counted, and past their number nobody is answered', async () => {
    const from = { address: '8.8.4.4' };
    const guessed = (guess: number | string) =>
      shop.post(
        '/v1/claims',
        {
          ...{ program: 'default', visitor: `visitor-of-guess-${guess}` },
          ...{ orderId: '1001', code: `guess-${guess}` },
        },
        {},
        from,
      );
    for (let guess = 100; guess < 160; guess++) {
      expect((await guessed(guess)).status).toBe(404);
    }
    expect(await problem(await guessed('again'))).toEqual(refusal(429, 'rate-limited'));
  });

  it('says it a dozen times an hour at most', async () => {
    await shop.order();
    for (let time = 0; time < 12; time++) await claim();
    const response = await asked();
    expect(response.status).toBe(429);
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
    shop.later({ minutes: 60 });
    expect(await claim()).toMatchObject({ outcome: 'credited' });
  });
});

it.each<[object, [number, string]]>([
  [{ code: 'Anna Müller' }, [400, 'bad-code']],
  [{ code: 'NOBODY99' }, [404, 'unknown-code']],
  [{ orderId: 'undefined' }, [400, 'bad-order-id']],
  [{ visitor: undefined }, [400, 'bad-request']],
  [{ program: 'other' }, [404, 'unknown-program']],
  [{ customerToken: 'a.b.c' }, [401, 'unauthorised']],
])('refuses a claim with %j', async (part, expected) => {
  expect(await problem(await asked(part))).toEqual(refusal(...expected));
});

it('asks nobody where the program has switched it off', async () => {
  await shop.close();
  shop = await shopWithAnna({ claimDays: 0 });
  await shop.order();
  expect(await problem(await asked())).toEqual(refusal(403, 'not-allowed'));
});

it('hears a customer whom the shop vouches for, wherever she ordered', async () => {
  const vouching = await openCustomerShop();
  const anna = await vouching.register(ANNA);
  await vouching.webhook('paid', { customer: { id: 'c-ben' } });
  const body = {
    ...{ program: 'default', visitor: BEN, orderId: '1001', code: anna.code },
    customerToken: await vouching.token({ sub: 'c-ben' }),
  };
  const { customerToken: _, ...unproven } = { ...body, visitor: CARA };
  const stranger = await vouching.post('/v1/claims', unproven);
  expect(await stranger.json()).toMatchObject({ outcome: 'waiting' });
  const response = await vouching.post('/v1/claims', body);
  expect(await response.json()).toMatchObject({ outcome: 'credited' });
  await vouching.close();
});
