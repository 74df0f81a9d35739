import type { OrderUnderReview, ReviewAction, Reviews } from 'goodword/protocol';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startPostgres, type TestPostgres } from '../store/postgres.fixture.js';
import { bearing, openGuardedShop } from './access.fixture.js';
import { ANNA, CARA } from './open-shop.fixture.js';
import { problem, refusal } from './refusal.fixture.js';
import { shopWithAnna } from './shop-with-anna.fixture.js';

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

const MALLORY = 'visitor-of-mallory-1';

describe.each([
  ['SQLite', async () => ':memory:'],
  ['PostgreSQL', () => postgres.freshDatabase()],
])('an order that is held, on %s', (_, database) => {
  let shop: Awaited<ReturnType<typeof shopWithAnna>>;
  let hers: string;
  beforeEach(async () => {
    shop = await shopWithAnna({ holdDays: 0 }, { database: await database() });
    hers = (await shop.register(MALLORY, { firstName: 'Mallory' })).code;
  });
  afterEach(() => shop.close());

  const list = async (query = '') => {
    const path = `/v1/admin/reviews?program=default${query}`;
    return (await (await shop.ask(path, { headers: shop.asAdmin })).json()) as Reviews;
  };
  const decide = (order: string, action: ReviewAction) => {
    const path = `/v1/admin/reviews/${encodeURIComponent(order)}?program=default`;
    return shop.post(path, action, shop.asAdmin);
  };
  /** Two browsers name different advocates, and the shop was paid. */
  const hold = async (id = '1001', customer = `c-${id}`) => {
    await shop.visit(CARA, hers);
    await shop.order({ ...shop.touched, id });
    shop.later({ minutes: 1 });
    await shop.order({ id, visitor: CARA, touches: [{ code: hers, daysAgo: 1 }] });
    await shop.webhook('paid', { id, customer: { id: customer } });
  };

  it('does not lapse while it waits, and has all its days from the approval on', async () => {
    await shop.close();
    shop = await shopWithAnna({ holdDays: 0, expiryDays: 10 }, { database: await database() });
    hers = (await shop.register(MALLORY, { firstName: 'Mallory' })).code;
    await hold();
    shop.later({ days: 30 });
    expect(await shop.rewards()).toMatchObject({ advocate: 'pending/in-review' });
    await decide('1001', { action: 'approve' });
    shop.later({ days: 9 });
    expect(await shop.rewards()).toMatchObject({ advocate: 'approved/order-paid' });
    shop.later({ days: 1 });
    expect(await shop.rewards()).toMatchObject({ advocate: 'reversed/expired' });
  });

  it('is listed with what is doubted, what each side said and what is at stake', async () => {
    await hold();
    expect(await list()).toMatchObject({
      waiting: 1,
      reviews: [
        {
          orderId: '1001',
          advocate: { code: shop.anna.code, firstName: 'Anna' },
          record: { visits: 0, orders: 1 },
          decision: { review: { state: 'held' } },
          rewards: [{ side: 'advocate', reason: 'in-review' }, { side: 'friend' }],
          testimonies: [
            { by: 'shop', status: 'paid', codes: [], customer: true },
            { by: 'browser', codes: [shop.anna.code], arrived: false },
            { by: 'browser', codes: [hers], arrived: true },
          ],
        },
      ],
    });
  });

  it('is rewarded at once when a person approves it, and leaves the list', async () => {
    await hold();
    const answer = await decide('1001', { action: 'approve', note: 'I know Ben.' });
    expect((await answer.json()) as OrderUnderReview).toMatchObject({
      decision: { review: { state: 'approved', note: 'I know Ben.', at: shop.now() } },
      rewards: [{ state: 'approved' }, { state: 'approved' }],
    });
    expect(await list()).toEqual({ waiting: 0, reviews: [] });
  });

  it('earns nothing when a person rejects it, and the advocate reads a plain reason without the note', async () => {
    await hold();
    await decide('1001', { action: 'reject', note: 'A reseller.' });
    const { advocate } = await shop.me(ANNA);
    expect(advocate).toMatchObject({
      rewards: [{ state: 'rejected', reason: 'rejected-by-shop' }],
    });
    expect(JSON.stringify(advocate)).not.toContain('reseller');
    expect(await list()).toMatchObject({ waiting: 0 });
  });

  it('keeps a person’s word, whatever is reported afterwards', async () => {
    await hold('1');
    await hold('2');
    await decide('1', { action: 'approve' });
    await decide('2', { action: 'reject' });
    for (const id of ['1', '2']) {
      await shop.order({
        id,
        visitor: 'visitor-of-nobody-01',
        touches: [{ code: hers, daysAgo: 0 }],
      });
      await shop.webhook('paid', { id, customer: { id: `c-${id}` }, total: 70 });
    }
    const { conversions } = await shop.conversions();
    const states = conversions.map(({ orderId, decision }) => [orderId, decision.review?.state]);
    expect(Object.fromEntries(states)).toEqual({ '1': 'approved', '2': 'rejected' });
  });

  it('that was approved for one advocate is not approved for another who takes the credit later', async () => {
    await hold();
    await decide('1001', { action: 'approve' });
    await shop.webhook('paid', { code: hers, payment: 'card' } as object);
    await shop.webhook('paid', {
      ...{ id: '2', payment: 'card', customer: { id: 'm' } },
    } as object);
    const found = (await shop.conversions()).conversions.find(({ orderId }) => orderId === '1001');
    expect(found?.decision).toMatchObject({ code: hers });
    expect(found?.decision.review?.state).not.toBe('approved');
  });

  it('is decided once however often the same word is sent, and can be decided otherwise', async () => {
    await hold();
    const same = { action: 'approve', note: 'fine' } as const;
    const first = await (await decide('1001', same)).json();
    shop.later({ minutes: 5 });
    expect(await (await decide('1001', same)).json()).toEqual(first);
    expect(await (await decide('1001', { action: 'reject' })).json()).toMatchObject({
      decision: { review: { state: 'rejected' } },
      rewards: [{ state: 'rejected' }, { state: 'rejected' }],
    });
    await decide('1001', { action: 'approve' });
    expect(await shop.rewards()).toMatchObject({ advocate: 'approved/order-paid' });
  });

  it('is found by any id that a shop gives its orders', async () => {
    for (const id of ['#1001', 'a/b c', '100%', 'ü?x=1&y']) {
      await hold(id);
      expect((await decide(id, { action: 'approve' })).status).toBe(200);
    }
  });

  it('comes up the sooner the longer it has waited, page by page', async () => {
    const guessed = [shop.anna.code, 'NOBODY-1', 'NOBODY-2', 'NOBODY-3'];
    for (let index = 0; index < 23; index++) {
      const customer = { id: `c-${index}` };
      await shop.webhook('paid', { id: `${index}`, coupons: guessed, customer });
      shop.later({ minutes: 61 });
    }
    const first = await list();
    const second = await list(`&after=${first.next}`);
    const ids = [...first.reviews, ...second.reviews].map(({ orderId }) => orderId);
    expect(ids).toEqual(Array.from({ length: 23 }, (_, index) => `${index}`));
    expect([first.waiting, second.next]).toEqual([23, undefined]);
  }, 120_000);

  it('is told apart from one that nobody has to look at, or that is not there', async () => {
    await shop.webhook('paid', { id: 'fine', coupons: [shop.anna.code] });
    const action = { action: 'approve' } as const;
    expect(await problem(await decide('fine', action))).toEqual(refusal(409, 'not-allowed'));
    expect(await problem(await decide('none', action))).toEqual(refusal(404, 'not-found'));
    const wrong = await decide('fine', { action: 'issue' } as never);
    expect(await problem(wrong)).toEqual(refusal(400, 'bad-request'));
  });
});

it('a key that only reads sees what waits and decides nothing; who decides is written down', async () => {
  const shop = await openGuardedShop();
  const { code } = await shop.register(ANNA);
  await shop.order({ coupons: [code, 'none-1', 'none-2', 'none-3'] });
  const [reads, acts] = [await shop.key('read'), await shop.key('act')];
  const path = '/v1/admin/reviews';
  const seen = await shop.ask(`${path}?program=default`, { headers: bearing(reads.key) });
  expect(await seen.json()).toMatchObject({ waiting: 1 });
  const decide = ({ key }: { key: string }) =>
    shop.post(`${path}/1001?program=default`, { action: 'reject', note: 'guessed' }, bearing(key));
  expect(await problem(await decide(reads))).toEqual(refusal(403, 'forbidden'));
  expect((await decide(acts)).status).toBe(200);
  const decisions = (await shop.acts()).filter(({ act }) => act !== 'key add');
  expect(decisions).toHaveLength(2);
  expect(decisions).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ key: acts.id, subject: '1001', note: 'reject guessed' }),
      expect.objectContaining({ key: reads.id, refused: 'forbidden' }),
    ]),
  );
  await shop.close();
});
