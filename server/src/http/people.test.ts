import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashEmail, hashVisitor } from '../ledger/hash.js';
import { openProgramBook } from '../ledger/program-book.js';
import { retain } from '../orders/retain.js';
import { openStore } from '../store/open-store.js';
import { ANNA, BEN, CARA } from './open-shop.fixture.js';
import { problem, refusal } from './refusal.fixture.js';
import { shopWithAnna } from './shop-with-anna.fixture.js';

let shop: Awaited<ReturnType<typeof shopWithAnna>>;
let folder: string;
const customer = { id: 'c-ben', email: 'ben@shop.example', firstName: 'Benjamin' };
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'goodword-'));
  shop = await shopWithAnna({}, { database: join(folder, 'shop.db') });
  await shop.visit(BEN, shop.anna.code);
  await shop.order({ ...shop.touched, customer });
  await shop.webhook('paid', { customer });
  // The same person on the telephone: the shop's webhook alone knows of it.
  await shop.webhook('paid', { id: '2', customer: { ...customer, email: 'BEN@shop.example' } });
});
afterEach(async () => {
  await shop.close();
  rmSync(folder, { recursive: true });
});

interface Found {
  readonly names: { readonly visitors: string[] };
  readonly advocates: unknown[];
  readonly facts: { readonly type: string }[];
  readonly orders: { readonly id: string }[];
  readonly rewards: unknown[];
}
const found = async (query: string) => {
  const response = await shop.ask(`/v1/people/export?${query}`, { headers: shop.asAdmin });
  return ((await response.json()) as { programs: Found[] }).programs[0] as Found;
};
const erase = (who: unknown) => shop.post('/v1/people/erase', who, shop.asAdmin);

/** Every cell of the database, but for what was done with keys and how much SQLite counted. Bytes are read as text. */
function everything(): string {
  const database = new DatabaseSync(join(folder, 'shop.db'), { readOnly: true });
  const tables = database
    .prepare("select name from sqlite_master where type = 'table'")
    .all()
    .filter(({ name }) => name !== 'audit' && name !== 'sqlite_stat1');
  const text = tables
    .map(({ name }) => database.prepare(`select * from "${name}"`).all())
    .filter((rows) => rows.length > 0);
  database.close();
  return JSON.stringify(text, (_key, value: unknown) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
  );
}
const traces = [hashVisitor(BEN), hashEmail(customer.email), customer.id, customer.firstName];

describe('the export of one person', () => {
  it.each(['email=Ben@shop.example', 'customer=c-ben'])(
    'holds what browser and webhooks said of her, by %s',
    async (query) => {
      const person = await found(query);
      expect(person.names.visitors).toEqual([hashVisitor(BEN)]);
      expect(person.orders.map(({ id }) => id)).toEqual(['1001', '2']);
      const types = person.facts.map(({ type }) => type).sort();
      expect(types).toEqual(['order.paid', 'order.paid', 'purchase', 'visit']);
      expect(person.rewards).toHaveLength(1);
    },
  );

  it('by a browser holds what that browser did, and an advocate with her rewards', async () => {
    const ben = await found(`visitor=${BEN}`);
    expect(ben.orders.map(({ id }) => id)).toEqual(['1001']);
    const anna = await found('email=anna@shop.example');
    expect([anna.advocates.length, anna.orders.length, anna.rewards.length]).toEqual([1, 0, 1]);
    expect(JSON.stringify(anna)).not.toContain(hashVisitor(BEN));
  });

  it('leaves out what another person did on a browser that both use', async () => {
    const cara = { id: 'c-cara', email: 'cara@shop.example' };
    await shop.order({ id: '3', visitor: BEN, customer: cara });
    const ids = (await found('customer=c-ben')).orders.map(({ id }) => id);
    expect(ids).toEqual(['1001', '2']);
    expect((await found('customer=c-cara')).orders.map(({ id }) => id)).toEqual(['3']);
  });

  it('is empty for somebody unknown, wild cards included', async () => {
    for (const query of [
      'email=x@y.example',
      'customer=%25',
      'customer=_-ben',
      `visitor=${CARA}`,
    ]) {
      expect(await found(query)).toMatchObject({ facts: [], orders: [], advocates: [] });
    }
  });

  it.each(['', 'email=a@b.example&customer=c', 'visitor=short', 'customer='])(
    'asks for exactly one name: %j',
    async (query) => {
      const response = await shop.ask(`/v1/people/export?${query}`, { headers: shop.asAdmin });
      expect(await problem(response)).toEqual(refusal(400, 'bad-request'));
    },
  );
});

describe('a person who is erased', () => {
  it.each([{ email: 'ben@shop.example' }, { customer: 'c-ben' }])(
    'is nowhere in the database any more: %j',
    async (who) => {
      for (const trace of traces) expect(everything()).toContain(trace);
      expect((await erase(who)).status).toBe(200);
      for (const trace of traces) expect(everything()).not.toContain(trace);
      const before = everything();
      expect((await erase(who)).status).toBe(200);
      expect(everything()).toBe(before);
    },
  );

  it('takes nothing from the one who invited her, nor from the numbers of the shop', async () => {
    const before = (await shop.report()).funnel;
    await erase({ email: 'ben@shop.example' });
    shop.later({ days: 14 });
    expect((await shop.me(ANNA)).advocate?.rewards.map(({ state }) => state)).toEqual(['approved']);
    const { orders, allOrders, revenue } = (await shop.report()).funnel;
    expect({ orders, allOrders, revenue }).toMatchObject({
      ...{ orders: before.orders, allOrders: before.allOrders, revenue: before.revenue },
    });
  });

  it('is named in the audit log by the beginning of a hash only', async () => {
    await erase({ email: 'ben@shop.example' });
    const log = await (await shop.ask('/v1/audit', { headers: shop.asAdmin })).text();
    expect(log).toContain(`email ${hashEmail('ben@shop.example').slice(0, 12)}`);
    expect(log).not.toContain('ben@');
  });
});

describe('the limit of retention', () => {
  const retainAll = async (days: number) => {
    const store = await openStore(join(folder, 'shop.db'));
    const book = await openProgramBook(store.programs, [], shop.now());
    let n = 0;
    const forgetting = { book, now: shop.now(), fresh: () => `fresh-${n++}` };
    await retain(store, shop.now() - days * 86_400_000, forgetting);
    await store.close();
  };

  it('takes friends out of what is older, and leaves every number as it was', async () => {
    shop.later({ days: 31 });
    const before = await shop.report(`&from=0&to=${shop.now()}`);
    await retainAll(30);
    for (const trace of traces) expect(everything()).not.toContain(trace);
    expect(await shop.report(`&from=0&to=${shop.now()}`)).toEqual(before);
    expect((await shop.me(ANNA)).advocate).toMatchObject({ visits: 1, orders: 1 });
  });

  it('touches nothing that is younger', async () => {
    shop.later({ days: 29 });
    const before = everything();
    await retainAll(30);
    expect(everything()).toBe(before);
  });
});
