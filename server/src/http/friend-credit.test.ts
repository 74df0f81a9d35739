import { afterEach, describe, expect, it, vi } from 'vitest';
import { BEN, PROGRAM } from './open-shop.fixture.js';
import { shopWithAnna } from './shop-with-anna.fixture.js';

let shop: Awaited<ReturnType<typeof shopWithAnna>>;
afterEach(() => shop.close());

const value = { amount: 500, currency: 'USD' };
const customer = { id: 'c-Ben', email: 'ben@shop.example' };

/** Ben came by Anna's link and was paid for; his credit is kept for him. */
async function open(more: object = { customer }) {
  const offers = { ...PROGRAM.offers, friend: { kind: 'credit', value } } as const;
  const rules = { ...PROGRAM.rules, holdDays: 0 };
  shop = await shopWithAnna(
    {},
    { programs: [{ ...PROGRAM, offers, rules }], issue: { credit: 'balance' } },
  );
  await shop.order(shop.touched);
  await shop.webhook('paid', more);
}
const asked = async (path: string, body?: object) => {
  const response = await (body
    ? shop.post(path, body, shop.asAdmin)
    : shop.ask(path, { headers: shop.asAdmin }));
  return { status: response.status, ...((await response.json()) as object) };
};
const account = (owner: string) => asked(`/v1/credit?program=default&${owner}`);
const balance = (amount: number) => ({ status: 200, balances: [{ amount, currency: 'USD' }] });
const booked = (owner: string, amount: number) =>
  vi.waitFor(async () => expect(await account(owner)).toMatchObject(balance(amount)));

describe('a friend’s own credit', () => {
  it('is kept under his id in the shop, spent once for each id, given back, and undone', async () => {
    await open();
    await booked('customer=c-Ben', 500);
    expect(await account('customer=c-ben')).toMatchObject({ balances: [] });
    const spend = {
      program: 'default',
      id: 's-1',
      customer: 'c-Ben',
      amount: { ...value, amount: 300 },
    };
    const left = { id: 's-1', customer: 'c-Ben', balance: { ...value, amount: 200 } };
    expect(await asked('/v1/credit/spend', spend)).toMatchObject({ status: 200, ...left });
    expect(await asked('/v1/credit/spend', spend)).toMatchObject({ status: 200, ...left });
    expect(await asked('/v1/credit/spend', { ...spend, id: 's-2' })).toMatchObject({ status: 409 });
    const back = { program: 'default', id: 'b-1', spend: 's-1', amount: 100 };
    expect(await asked('/v1/credit/return', back)).toMatchObject({
      customer: 'c-Ben',
      status: 200,
    });
    await shop.webhook('refunded', { customer });
    expect(await account('customer=c-Ben')).toMatchObject(balance(0));
  });

  it('is kept under his address where he has no account, and stays there when he makes one', async () => {
    await open({ customer: { email: 'Ben@shop.example' } });
    await booked('email=ben@shop.example', 500);
    await shop.webhook('paid', { customer });
    await shop.webhook('refunded', { customer });
    expect(await account('email=ben@shop.example')).toMatchObject(balance(0));
    expect(await account('customer=c-Ben')).toMatchObject({ balances: [] });
    expect(JSON.stringify(await account('email=ben@shop.example'))).not.toContain('ben@');
  });

  it('is shown to him where he is known, and to nobody else', async () => {
    await open({});
    await vi.waitFor(async () => expect((await shop.me(BEN)).friend?.credit).toEqual([value]));
    await shop.close();
    await open();
    await booked('customer=c-Ben', 500);
    expect((await shop.me(BEN)).friend?.credit).toBeUndefined();
  });

  it('is nobody’s when he is erased', async () => {
    await open();
    await booked('customer=c-Ben', 500);
    await shop.post('/v1/people/erase', { customer: 'c-Ben' }, shop.asAdmin);
    expect(await account('customer=c-Ben')).toMatchObject({ balances: [] });
    const spend = { program: 'default', id: 's-1', customer: 'c-Ben', amount: value };
    expect(await asked('/v1/credit/spend', spend)).toMatchObject({ status: 409 });
  });

  it.each([['code=ANNA&customer=c-1'], [''], ['email=']])(
    'is asked for by exactly one name, not by "%s"',
    async (owner) => {
      await open();
      expect(await account(owner)).toMatchObject({ status: 400 });
    },
  );
});
