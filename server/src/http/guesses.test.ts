import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startPostgres, type TestPostgres } from '../store/postgres.fixture.js';
import { ANNA, BEN, openShop, purchaseEvent } from './open-shop.fixture.js';
import { problem, refusal } from './refusal.fixture.js';

const GUESSER = { address: '8.8.4.4' };
const NEIGHBOUR = { address: '1.1.1.1' };
type Shop = Awaited<ReturnType<typeof openShop>>;

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

const look = async (shop: Shop, code: string, from = GUESSER) =>
  (await shop.ask(`/v1/codes/${code}?program=default`, {}, from)).status;

describe('three processes of one shop', () => {
  let shops: Shop[];
  let code: string;
  beforeEach(async () => {
    const database = await postgres.freshDatabase();
    shops = [];
    for (let n = 0; n < 3; n++) shops.push(await openShop({}, { database }));
    code = (await (shops[0] as Shop).register(ANNA)).code;
  });
  afterEach(() => Promise.all(shops.map((shop) => shop.close())));

  it('answer 60 guesses of one address together, and hardly more', async () => {
    const answered: number[] = [];
    for (let n = 0; n < 600; n++) answered.push(await look(shops[n % 3] as Shop, `GUESS${n}`));
    const known = answered.filter((status) => status === 404).length;
    expect(known).toBeGreaterThanOrEqual(58);
    expect(known).toBeLessThanOrEqual(63);
    for (const shop of shops) {
      expect(await look(shop, code)).toBe(429);
      expect(await look(shop, code, NEIGHBOUR)).toBe(200);
      shop.later({ minutes: 2 });
    }
    for (const shop of shops) expect(await look(shop, code)).toBe(200);
  });

  it('take ten wrong admin keys of one address together, and leave its neighbour alone', async () => {
    const tryKey = (shop: Shop, key: string, from = GUESSER) =>
      shop.ask('/v1/admin/programs', { headers: { authorization: `Bearer ${key}` } }, from);
    const answered: number[] = [];
    for (let n = 0; n < 60; n++) {
      answered.push((await tryKey(shops[n % 3] as Shop, `wrong-key-number-${n}`)).status);
    }
    const tried = answered.filter((status) => status === 401).length;
    expect(tried).toBeGreaterThanOrEqual(9);
    expect(tried).toBeLessThanOrEqual(12);
    const right = 'key-of-the-merchant';
    for (const shop of shops) {
      expect(await problem(await tryKey(shop, right))).toEqual(refusal(429, 'rate-limited'));
      expect((await tryKey(shop, right, NEIGHBOUR)).status).toBe(200);
    }
  });
});

describe('somebody who guesses codes', () => {
  let shop: Shop;
  let code: string;
  beforeEach(async () => {
    shop = await openShop();
    code = (await shop.register(ANNA)).code;
  });
  afterEach(() => shop.close());

  const report = (events: readonly object[], from = GUESSER) =>
    shop.post('/v1/events', { events }, {}, from);
  const me = (visitor: string, from = GUESSER) =>
    shop.ask('/v1/me?program=default', { headers: { authorization: `Bearer ${visitor}` } }, from);

  it('by orders of ever new browsers learns of no more than 60, while every order is taken', async () => {
    const answers: unknown[] = [];
    for (let batch = 0; batch < 4; batch++) {
      const orders = Array.from({ length: 25 }, (_, n) =>
        purchaseEvent({
          ...{ id: `${batch}-${n}`, visitor: `visitor-of-many-${batch}-${n}` },
          code: `GUESS${batch}x${n}`,
        }),
      );
      const body = (await (await report(orders)).json()) as { answers: { result: string }[] };
      answers.push(...body.answers.map(({ result }) => result));
    }
    expect(new Set(answers)).toEqual(new Set(['ok']));
    expect(answers).toHaveLength(100);
    // The next guess is right, and nothing that she is answered says so.
    await report([purchaseEvent({ id: 'hit', visitor: 'visitor-of-guesser-1', code })]);
    expect(await problem(await me('visitor-of-guesser-1'))).toEqual(refusal(429, 'rate-limited'));
    expect(await look(shop, code)).toBe(429);
    const path = '/v1/status?program=default';
    const headers = { authorization: 'Bearer visitor-of-guesser-1' };
    expect((await shop.ask(path, { headers }, GUESSER)).status).toBe(429);
    expect((await me(ANNA, NEIGHBOUR)).status).toBe(200);
  });

  it('by many codes on one order has that order held, even where one of them is somebody’s', async () => {
    const guesses = Array.from({ length: 30 }, (_, n) => `GUESS${n}`);
    await report([purchaseEvent({ visitor: BEN, coupons: [...guesses, code].slice(-20) })]);
    await shop.webhook('paid', { coupons: [...guesses.slice(0, 3), code] });
    const [order] = (await shop.conversions()).conversions;
    expect(order?.decision).toMatchObject({
      code,
      doubts: [{ doubt: 'unknown-codes' }],
      review: { state: 'held' },
    });
    // The shop itself took the friend's coupon; what she would earn waits.
    expect(order?.rewards[0]).toMatchObject({ side: 'advocate', reason: 'in-review' });
  });

  it('by one browser that reports order after order has them held from the fourth of a day on', async () => {
    const open = await openShop({ firstOrderOnly: false });
    const { code: hers } = await open.register(ANNA);
    for (let n = 0; n < 6; n++) {
      await open.order({ id: `${n}`, code: hers });
      open.later({ minutes: 1 });
    }
    const { conversions } = await open.conversions();
    await open.close();
    expect(conversions.map(({ decision }) => decision.review?.state).reverse()).toEqual([
      ...[undefined, undefined, undefined],
      ...['held', 'held', 'held'],
    ]);
  });

  it('by short links is sent to the shop either way, and a friend beside him arrives all the same', async () => {
    const follow = (text: string) => shop.ask(`/r/${text}`, {}, GUESSER);
    const where = async (text: string) => (await follow(text)).headers.get('location');
    expect(await where('GUESS')).not.toContain('GUESS');
    for (let n = 0; n < 60; n++) await follow(`GUESS${n}`);
    expect(await where('GUESS')).toContain('via=GUESS');
    expect(await where(code)).toContain(`via=${code}`);
    expect((await follow(`${code}.svg`)).status).toBe(429);
    expect((await follow('GUESS.svg')).status).toBe(429);
  });

  it('mistypes a coupon of another campaign without being taken for it', async () => {
    for (let n = 0; n < 100; n++) {
      const visitor = `visitor-of-office-${n}`;
      await report([purchaseEvent({ id: `${n}`, visitor, coupons: ['SUMMER20', 'FREESHIP'] })]);
    }
    expect(await look(shop, code)).toBe(200);
  });
});
