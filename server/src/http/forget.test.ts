import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashEmail, hashVisitor } from '../ledger/hash.js';
import { ANNA, BEN, CARA } from './open-shop.fixture.js';
import { shopWithAnna } from './shop-with-anna.fixture.js';

let shop: Awaited<ReturnType<typeof shopWithAnna>>;
let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'goodword-'));
  shop = await shopWithAnna({}, { database: join(folder, 'shop.db') });
});
afterEach(async () => {
  await shop.close();
  rmSync(folder, { recursive: true });
});

const forget = (visitor: string, program = 'default') =>
  shop.ask(`/v1/me?program=${program}`, {
    method: 'DELETE',
    headers: { authorization: `Bearer ${visitor}` },
  });
const earned = async () => (await shop.me(ANNA)).advocate?.rewards.map(({ state }) => state);

/** Every cell of the database, one after the other. */
function everything(): string {
  const database = new DatabaseSync(join(folder, 'shop.db'), { readOnly: true });
  const tables = database.prepare("select name from sqlite_master where type = 'table'").all();
  const text = tables.map(({ name }) => database.prepare(`select * from "${name}"`).all());
  database.close();
  return JSON.stringify(text);
}

describe('a friend who asks to be forgotten', () => {
  const customer = { id: 'c-ben', email: 'ben@shop.example', firstName: 'Benjamin' };
  beforeEach(async () => {
    await shop.visit(BEN, shop.anna.code);
    await shop.events({
      ...{ type: 'lead', id: 'lead:default:f', program: 'default', visitor: BEN, ageMs: 0 },
      ...{ subject: 'f', customer, touches: [{ code: shop.anna.code, ageMs: 7 }] },
    });
    await shop.order({ ...shop.touched, customer });
    // One for the order, and one that waits for an order that never comes.
    for (const orderId of ['1001', 'lost']) {
      const claim = { program: 'default', visitor: BEN, orderId, code: shop.anna.code };
      await shop.post('/v1/claims', claim);
    }
  });

  it('is nowhere in the database any more', async () => {
    const traces = [hashVisitor(BEN), hashEmail(customer.email), customer.id, customer.firstName];
    for (const trace of traces) expect(everything()).toContain(trace);
    expect((await forget(BEN)).status).toBe(204);
    for (const trace of traces) expect(everything()).not.toContain(trace);
    expect(await shop.me(BEN)).toEqual({});
  });

  it('takes nothing from the one who invited him, whatever the shop says of the order later', async () => {
    await forget(BEN);
    expect(await earned()).toEqual(['pending']);
    await shop.webhook('paid');
    shop.later({ days: 14 });
    expect(await earned()).toEqual(['approved']);
    await shop.webhook('refunded');
    expect(await earned()).toEqual(['rejected']);
    const { conversions } = await shop.conversions();
    expect(conversions).toMatchObject([{ decision: { code: shop.anna.code, signal: 'touch' } }]);
  });

  it('is answered the same the second time, and a visitor whom nobody knows too', async () => {
    await shop.webhook('paid');
    await forget(BEN);
    const before = everything();
    expect((await forget(BEN)).status).toBe(204);
    expect((await forget(CARA)).status).toBe(204);
    expect(everything()).toBe(before);
  });

  it('does not count again when what he reported is sent once more', async () => {
    await forget(BEN);
    expect(await shop.order(shop.touched)).toMatchObject({ result: 'duplicate' });
    expect(everything()).not.toContain(hashVisitor(BEN));
  });
});

describe('an advocate who asks to be forgotten', () => {
  it('is nowhere in the database any more, but for the code that her friends hold', async () => {
    await shop.order({ ...shop.touched, code: shop.anna.code });
    const traces = [hashVisitor(ANNA), hashEmail('anna@shop.example'), '"Anna"', 'Anna.'];
    expect(everything()).toContain(traces[0]);
    await forget(ANNA);
    for (const trace of traces) expect(everything()).not.toContain(trace);
    expect(await shop.me(ANNA)).toEqual({});
    const code = await shop.ask(`/v1/codes/${shop.anna.code}?program=default`);
    expect(await code.json()).not.toHaveProperty('firstName');
    expect(await shop.visit(CARA, shop.anna.code)).toMatchObject({ result: 'ok' });
  });

  it('leaves orders and rewards to the shop as they were counted', async () => {
    await shop.order(shop.touched);
    await shop.webhook('paid');
    const before = (await shop.report()).funnel;
    await forget(ANNA);
    shop.later({ days: 14 });
    expect((await shop.report()).funnel).toMatchObject({ orders: 1, revenue: before.revenue });
    expect(await shop.rewards()).toMatchObject({ advocate: 'approved/order-paid' });
  });

  it('does not earn by it what was refused to her before', async () => {
    await shop.order({ ...shop.touched, id: '1', visitor: ANNA });
    await shop.order({ ...shop.touched, id: '2', customer: { email: 'anna@shop.example' } });
    await forget(ANNA);
    for (const id of ['1', '2']) await shop.webhook('paid', { id, code: shop.anna.code });
    const { conversions } = await shop.conversions();
    const reasons = conversions.flatMap(({ rewards }) => rewards.map(({ reason }) => reason));
    expect(reasons).toEqual(Array.from({ length: 4 }, () => 'self-referral'));
  });

  it('begins anew under another code', async () => {
    await forget(ANNA);
    const again = await shop.register(ANNA, { firstName: 'Anna' });
    expect(again.code).not.toBe(shop.anna.code);
    expect((await shop.me(ANNA)).advocate).toMatchObject({ visits: 0, orders: 0, rewards: [] });
  });
});

it('nobody is forgotten without a visitor id, or in a program that is not served', async () => {
  expect((await forget('x')).status).toBe(401);
  expect((await forget(ANNA, 'other')).status).toBe(404);
  expect((await shop.me(ANNA)).advocate?.code).toBe(shop.anna.code);
});
