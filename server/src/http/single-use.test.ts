import fc from 'fast-check';
import type { Invitation } from 'goodword/protocol';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startPostgres, type TestPostgres } from '../store/postgres.fixture.js';
import { ANNA, BEN, CARA, type PROGRAM, purchaseEvent } from './open-shop.fixture.js';
import { shopWithAnna } from './shop-with-anna.fixture.js';

const COUPONS = 'best-vouchers.example';
const RULES = {
  ...{ firstOrderOnly: false, holdDays: 0, stacking: 'alone' },
  review: { leaks: 'single-use' },
} as const;

const openOn = (database: string, rules: Partial<(typeof PROGRAM)['rules']> | object = RULES) =>
  shopWithAnna(rules, { database });
type Shop = Awaited<ReturnType<typeof openOn>>;

/** Eleven friends come by Anna's link from one site within an hour, and buy. */
const leak = async (shop: Shop) => {
  for (let n = 0; n < 11; n++) {
    const visitor = `visitor-of-coupons-${String(n).padStart(3, '0')}`;
    await shop.visit(visitor, shop.anna.code);
    const event = purchaseEvent({ id: `leak-${String(n).padStart(2, '0')}`, visitor });
    await shop.events({
      ...event,
      touches: [{ code: shop.anna.code, ageMs: 0, referrer: COUPONS }],
    });
    shop.later({ minutes: 5 });
  }
};
const mark = (shop: Shop, by: 'anybody' | 'links') =>
  shop.post(`/v1/admin/codes/${shop.anna.code}?program=default`, { by }, shop.asAdmin);
const look = async (shop: Shop, code: string, what = '') => {
  const response = await shop.ask(`/v1/codes/${code}?program=default${what}`);
  return { status: response.status, ...((await response.json()) as Invitation) };
};
const ownCode = async (shop: Shop) => (await look(shop, shop.anna.code)).code;
const decided = async (shop: Shop, id: string) =>
  (await shop.conversions()).conversions.find(({ orderId }) => orderId === id);
const credited = async (shop: Shop, id: string) => (await decided(shop, id))?.decision.code;
const reasons = async (shop: Shop, id: string) =>
  (await decided(shop, id))?.decision.evidence.map(({ why }) => why).join(' ');
const till = (shop: Shop, code: string, receipt: string) =>
  shop.post(
    '/v1/redeem',
    { id: `till-${receipt}-0000`, code, total: '50.00', currency: 'USD', receipt },
    shop.asAdmin,
  );

let postgres: TestPostgres;
let shop: Shop;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());
afterEach(() => shop.close());

describe.each([
  ['SQLite', async () => ':memory:'],
  ['PostgreSQL', () => postgres.freshDatabase()],
])('a leaked code, on %s', (_, database) => {
  beforeEach(async () => {
    shop = await openOn(await database());
  });

  it('names nobody any more where it is typed or used as a coupon, and says why; by its link it counts on', async () => {
    const { code } = shop.anna;
    await leak(shop);
    await shop.webhook('paid', { id: 'coupon', coupons: [code] });
    expect(await credited(shop, 'coupon')).toBeUndefined();
    expect(await reasons(shop, 'coupon')).toContain(`The code ${code} stands on ${COUPONS}`);
    await shop.visit(BEN, code);
    await shop.order({ id: 'both', code, coupons: [code], touches: [{ code, daysAgo: 0 }] });
    expect(await decided(shop, 'both')).toMatchObject({ decision: { code, signal: 'touch' } });
    expect((await shop.me(ANNA)).advocate?.linksOnly).toMatchObject({ site: COUPONS });
    expect(await look(shop, code, '&for=coupon')).toMatchObject({
      ...{ status: 410, code: 'code-used-up' },
      message: expect.stringContaining(COUPONS),
    });
  });

  it('gives each friend who comes by its link a code that is good for one paid order', async () => {
    const { code } = shop.anna;
    await leak(shop);
    const own = await ownCode(shop);
    expect(own).toMatch(new RegExp(`^${code}-[A-Z2-9]{5}$`));
    expect(await ownCode(shop)).not.toBe(own);
    expect(await look(shop, own.toLowerCase(), '&for=coupon')).toMatchObject({
      ...{ status: 200, code: own, firstName: 'Anna' },
    });
    await shop.webhook('paid', { id: 'first', coupons: [own], code: own.toLowerCase() });
    expect(await decided(shop, 'first')).toMatchObject({
      decision: { code, signal: 'typed-code' },
      rewards: [{ state: 'approved' }, { state: 'redeemed', side: 'friend' }],
    });
    expect(await reasons(shop, 'first')).toContain(`was made of ${code}.`);
    shop.later({ minutes: 5 });
    await shop.webhook('refunded', { id: 'first', coupons: [own] });
    await shop.webhook('paid', { id: 'second', coupons: [own] });
    expect(await credited(shop, 'second')).toBeUndefined();
    expect(await reasons(shop, 'second')).toContain('another order that was paid has used it');
    expect(await look(shop, own, '&for=coupon')).toMatchObject({ status: 410 });
    const fresh = await look(shop, own);
    expect(fresh.code).toMatch(new RegExp(`^${code}-`));
    expect(fresh.code).not.toBe(own);
  });

  it('is understood at the till, in short links, in visits, at a sign-up and in claims', async () => {
    const { code } = shop.anna;
    await mark(shop, 'links');
    shop.later({ minutes: 1 });
    expect((await till(shop, code, '1')).status).toBe(410);
    const own = await ownCode(shop);
    expect((await till(shop, own, '2')).status).toBe(200);
    expect(await (await till(shop, own, '2')).json()).toMatchObject({ result: 'duplicate' });
    expect(await credited(shop, 'till-2')).toBe(code);
    expect((await till(shop, own, '3')).status).toBe(410);
    const led = await shop.ask(`/r/${own}`, { redirect: 'manual' });
    expect(led.headers.get('location')).toContain(`via=${code}`);
    expect(await shop.visit(CARA, own)).toMatchObject({ result: 'ok' });
    expect((await shop.me(ANNA)).advocate?.visits).toBe(1);

    const signup = (visitor: string, given: string, subject: string) =>
      shop.events({
        ...{ type: 'signup', id: `signup:default:${subject}`, program: 'default', visitor },
        ...{ ageMs: 0, subject, code: given, touches: [] },
      });
    const given = await ownCode(shop);
    await signup(BEN, given, 'c-ben');
    await signup(CARA, given, 'c-cara');
    shop.later({ minutes: 1 });
    await shop.order({ id: 'ben' });
    await shop.webhook('paid', { id: 'ben' });
    await shop.order({ id: 'cara', visitor: CARA });
    await shop.webhook('paid', { id: 'cara' });
    expect(await credited(shop, 'ben')).toBe(code);
    expect(await credited(shop, 'cara')).toBeUndefined();

    const claim = async (claimed: string, orderId: string, visitor: string) => {
      await shop.order({ id: orderId, visitor });
      await shop.webhook('paid', { id: orderId });
      const body = { program: 'default', visitor, orderId, code: claimed };
      return (await shop.post('/v1/claims', body)).json();
    };
    const [d, e] = ['visitor-of-dora-0001', 'visitor-of-emil-0001'];
    expect(await claim(code, 'dora', d)).toMatchObject({ outcome: 'refused' });
    const claimed = await ownCode(shop);
    await claim(claimed, 'emil', e);
    expect(await decided(shop, 'emil')).toMatchObject({
      decision: { code, signal: 'claimed-code' },
    });
    await claim(claimed, 'finn', 'visitor-of-finn-0001');
    expect(await credited(shop, 'finn')).toBeUndefined();
  });

  it('is what a person at the shop says of it: her word stands against a leak that is found later', async () => {
    const { code } = shop.anna;
    await mark(shop, 'anybody');
    await leak(shop);
    await shop.webhook('paid', { id: 'typed', code });
    expect(await credited(shop, 'typed')).toBe(code);
    expect(await (await mark(shop, 'links')).json()).toMatchObject({ code, by: 'links' });
    shop.later({ minutes: 1 });
    await shop.webhook('paid', { id: 'closed', code });
    expect(await credited(shop, 'closed')).toBeUndefined();
    const own = await ownCode(shop);
    await mark(shop, 'anybody');
    shop.later({ minutes: 1 });
    await shop.webhook('paid', { id: 'open', code });
    expect(await credited(shop, 'open')).toBe(code);
    expect(await look(shop, code)).toMatchObject({ code });
    await shop.webhook('paid', { id: 'own', code: own });
    expect(await credited(shop, 'own')).toBe(code);
    const list = await shop.ask('/v1/admin/codes?program=default', { headers: shop.asAdmin });
    expect(await list.json()).toMatchObject({ codes: [{ code, by: 'anybody' }] });
    const audit = (await (await shop.ask('/v1/audit', { headers: shop.asAdmin })).json()) as object;
    expect(JSON.stringify(audit)).toContain('for links');
  });
});

it('a leaked code is not made into codes for robots, nor into more than five hundred a day', async () => {
  shop = await openOn(':memory:');
  await mark(shop, 'links');
  shop.later({ minutes: 1 });
  const headers = { 'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1)' };
  const robot = await shop.ask(`/v1/codes/${shop.anna.code}?program=default`, { headers });
  expect(await robot.json()).toMatchObject({ code: shop.anna.code });
  for (let n = 0; n < 500; n++) await ownCode(shop);
  expect(await ownCode(shop)).toBe(shop.anna.code);
  shop.later({ days: 1, minutes: 1 });
  expect(await ownCode(shop)).not.toBe(shop.anna.code);
});

it('a leaked code is only held for where the program does not ask for more', async () => {
  shop = await openOn(':memory:', { firstOrderOnly: false });
  await leak(shop);
  await shop.webhook('paid', { id: 'typed', code: shop.anna.code });
  expect(await credited(shop, 'typed')).toBe(shop.anna.code);
  expect(await ownCode(shop)).toBe(shop.anna.code);
});

it('of orders with one code the one that was paid first has it, in whatever order they are heard of', async () => {
  shop = await openOn(':memory:');
  await mark(shop, 'links');
  shop.later({ minutes: 5 });
  const minute = (n: number) => new Date(shop.now() - 240_000 + n * 60_000).toISOString();
  let run = 0;
  const told = fc.record({
    order: fc.constantFrom('a', 'b', 'c'),
    does: fc.constantFrom('report', 'paid', 'paid', 'refunded'),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(told, { minLength: 2, maxLength: 8 }),
      fc.tuple(fc.nat(2), fc.nat(2), fc.nat(2)),
      async (steps, minutes) => {
        const own = await ownCode(shop);
        run += 1;
        const id = (order: string) => `${run}-${order}`;
        for (const { order, does } of steps) {
          const placedAt = minute(minutes['abc'.indexOf(order)] ?? 0);
          if (does === 'report') {
            await shop.order({
              id: id(order),
              visitor: `visitor-${run}-of-${order}-0001`,
              code: own,
            });
          } else {
            await shop.webhook(does as 'paid', { id: id(order), coupons: [own] }, { placedAt });
          }
        }
        const paid = ['a', 'b', 'c'].filter((order) =>
          steps.some((step) => step.order === order && step.does === 'paid'),
        );
        const place = (order: string) => minutes['abc'.indexOf(order)] ?? 0;
        const [first] = paid.sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
        for (const { order } of steps) {
          const has = first === undefined || order === first;
          expect(await credited(shop, id(order))).toBe(has ? shop.anna.code : undefined);
        }
      },
    ),
    { numRuns: 8 },
  );
});
