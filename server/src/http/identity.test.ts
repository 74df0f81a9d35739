import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashEmail, hashVisitor } from '../ledger/hash.js';
import { openCustomerShop } from './customer-shop.fixture.js';
import { ANNA, BEN, CARA } from './open-shop.fixture.js';

const LAPTOP = ANNA;
const PHONE = 'visitor-of-annas-phone';

let shop: Awaited<ReturnType<typeof openCustomerShop>>;
beforeEach(async () => {
  shop = await openCustomerShop();
});
afterEach(() => shop.close());

const orderBy = (visitor: string, code: string, id = '1001') =>
  shop.order({ id, visitor, touches: [{ code, daysAgo: 1 }] });
const reasons = async () =>
  (await shop.conversions()).conversions.flatMap(({ rewards }) =>
    rewards.map(({ state, reason }) => `${state}/${reason}`),
  );

describe('somebody who says nothing of herself', () => {
  it('shares, and sees what her browser brought', async () => {
    const { code } = await shop.register(LAPTOP);
    await shop.visit(BEN, code);
    expect((await shop.me(LAPTOP)).advocate).toMatchObject({ code, visits: 1 });
  });
});

describe('somebody who typed an address', () => {
  it('sees nothing of whom it belongs to, and changes nothing of hers', async () => {
    const email = 'anna@shop.example';
    const anna = await shop.signIn(LAPTOP, { email, email_verified: true, given_name: 'Anna' });
    await shop.visit(BEN, anna.code);
    const stranger = await shop.register(CARA, { id: 'c-anna', email, firstName: 'Mallory' });
    expect(stranger.code).not.toBe(anna.code);
    expect((await shop.me(CARA)).advocate).toMatchObject({ visits: 0, firstName: 'Mallory' });
    expect((await shop.standing()).advocate).toMatchObject({ visits: 1, firstName: 'Anna' });
  });

  it('is not made her by it when the true one proves it later', async () => {
    const typed = await shop.register(CARA, { id: 'c-anna', email: 'anna@shop.example' });
    await shop.visit(BEN, typed.code);
    const anna = await shop.signIn(LAPTOP, { email: 'anna@shop.example', email_verified: true });
    expect(anna.code).not.toBe(typed.code);
    expect((await shop.standing()).advocate).toMatchObject({ visits: 0 });
  });

  it('changes nothing in a browser where somebody proved who she is', async () => {
    const anna = await shop.signIn(LAPTOP, { given_name: 'Anna' });
    const again = await shop.register(LAPTOP, { firstName: 'Mallory', email: 'm@evil.example' });
    expect(again).toEqual(anna);
  });
});

describe('a customer for whom the shop vouches', () => {
  it('has one code on all her devices, and sees all of it on each', async () => {
    const { code } = await shop.signIn(LAPTOP, { given_name: 'Anna' });
    expect((await shop.signIn(PHONE)).code).toBe(code);
    await shop.visit(BEN, code);
    expect((await shop.standing()).advocate).toMatchObject({ code, visits: 1, firstName: 'Anna' });
  });

  it('has one code when two devices ask at the same moment', async () => {
    const codes = await Promise.all(
      [LAPTOP, PHONE, CARA, BEN].map(async (visitor) => (await shop.signIn(visitor)).code),
    );
    expect(new Set(codes).size).toBe(1);
  });

  it('keeps the code that she shared before she signed in', async () => {
    const before = await shop.register(LAPTOP);
    await shop.visit(BEN, before.code);
    expect((await shop.signIn(LAPTOP, { given_name: 'Anna' })).code).toBe(before.code);
    expect((await shop.standing()).advocate).toMatchObject({ visits: 1, firstName: 'Anna' });
    expect((await shop.signIn(PHONE)).code).toBe(before.code);
  });

  it('whose devices each had a code shares the one proven first, and both go on earning', async () => {
    const [laptop, phone] = [await shop.register(LAPTOP), await shop.register(PHONE)];
    await orderBy(BEN, phone.code, '1');
    await shop.webhook('paid', { id: '1' });
    expect((await shop.signIn(LAPTOP)).code).toBe(laptop.code);
    expect((await shop.signIn(PHONE)).code).toBe(laptop.code);
    await shop.visit(CARA, phone.code);
    await orderBy(CARA, phone.code, '2');
    const { advocate } = await shop.standing();
    expect(advocate).toMatchObject({ code: laptop.code, visits: 1, orders: 2 });
    expect(advocate?.rewards).toHaveLength(2);
    // Nothing that was decided is taken from one code and given to another.
    const { conversions } = await shop.conversions();
    expect(conversions.map(({ decision }) => decision.code)).toEqual([phone.code, phone.code]);
  });

  it('stays another person than the account that had her address before', async () => {
    const email = 'family@shop.example';
    const mother = await shop.signIn(LAPTOP, { sub: 'c-mother', email, email_verified: true });
    await shop.visit(BEN, mother.code);
    const claims = { sub: 'c-daughter', email, email_verified: true };
    const daughter = await shop.signIn(PHONE, claims);
    expect(daughter.code).not.toBe(mother.code);
    expect((await shop.standing(claims)).advocate).toMatchObject({ visits: 0 });
    expect((await shop.standing({ sub: 'c-mother' })).advocate).toMatchObject({ visits: 1 });
    await shop.forget(await shop.token(claims));
    expect((await shop.standing({ sub: 'c-mother' })).advocate).toMatchObject({ visits: 1 });
  });

  it('is not made another one by an address that the shop does not vouch for', async () => {
    const email = 'anna@shop.example';
    const anna = await shop.signIn(LAPTOP, { email, email_verified: true });
    for (const claims of [
      { email },
      { email, email_verified: false },
      { email, email_verified: 'true' as never },
    ]) {
      expect((await shop.signIn(CARA, { sub: 'c-evil', ...claims })).code).not.toBe(anna.code);
    }
  });

  it('shares a browser with her sister without sharing anything else', async () => {
    const anna = await shop.signIn(LAPTOP, { given_name: 'Anna' });
    const lena = await shop.signIn(LAPTOP, { sub: 'c-lena', given_name: 'Lena' });
    expect(lena.code).not.toBe(anna.code);
    await shop.visit(BEN, anna.code);
    expect((await shop.standing({ sub: 'c-lena' })).advocate).toMatchObject({
      code: lena.code,
      visits: 0,
      firstName: 'Lena',
    });
    expect((await shop.standing()).advocate).toMatchObject({ code: anna.code, visits: 1 });
  });

  it('does not get the code of somebody who gave another account in the same browser', async () => {
    const ben = await shop.register(LAPTOP, { id: 'c-ben', firstName: 'Ben' });
    expect((await shop.signIn(LAPTOP)).code).not.toBe(ben.code);
    const cara = await shop.register(CARA, { email: 'cara@shop.example' });
    const claims = { email: 'anna@shop.example', email_verified: true };
    expect((await shop.signIn(CARA, claims)).code).not.toBe(cara.code);
  });

  it('shows the id of another device of hers nothing but its own', async () => {
    const { code } = await shop.signIn(LAPTOP);
    await shop.signIn(PHONE);
    await shop.visit(BEN, code);
    expect(await shop.me(PHONE)).toEqual({});
    // Signed out there, she goes on sharing under her code, which is no secret.
    expect((await shop.register(PHONE)).code).toBe(code);
    expect(await shop.me(PHONE)).toEqual({});
  });

  it('is not known to a backend that she never signed in to', async () => {
    expect(await shop.standing({ sub: 'c-nobody' })).toEqual({});
  });
});

describe('somebody who buys on her own link', () => {
  it('earns nothing on another device that she proved to be hers', async () => {
    const { code } = await shop.signIn(LAPTOP);
    await shop.signIn(PHONE);
    await orderBy(PHONE, code);
    expect(await reasons()).toEqual(['rejected/self-referral', 'rejected/self-referral']);
  });

  it('loses what was still open when she proves it afterwards', async () => {
    const { code } = await shop.signIn(LAPTOP);
    await orderBy(PHONE, code);
    expect(await reasons()).toEqual(['pending/awaiting-payment', 'pending/awaiting-payment']);
    await shop.signIn(PHONE);
    expect(await reasons()).toEqual(['rejected/self-referral', 'rejected/self-referral']);
  });

  it('is known by the account and the address that the shop vouched for', async () => {
    const email = 'anna@shop.example';
    const { code } = await shop.register(LAPTOP);
    await shop.signIn(LAPTOP, { email, email_verified: true });
    await shop.webhook('paid', { id: '1', code, customer: { id: 'c-anna' } });
    await shop.webhook('paid', { id: '2', code, customer: { email: ' Anna@Shop.example' } });
    await shop.webhook('paid', { id: '3', code, customer: { id: 'c-ben' } });
    const { conversions } = await shop.conversions();
    const refused = conversions.map(({ orderId, rewards }) => [orderId, rewards[0]?.reason]);
    expect(Object.fromEntries(refused)).toMatchObject({ 1: 'self-referral', 2: 'self-referral' });
    expect(Object.fromEntries(refused)['3']).not.toBe('self-referral');
  });

  it('was not invited by herself, whichever device she came on', async () => {
    const { code } = await shop.signIn(LAPTOP, { given_name: 'Anna' });
    await shop.signIn(PHONE);
    await shop.visit(PHONE, code);
    expect((await shop.standing()).friend).not.toHaveProperty('invitedBy');
  });
});

describe('a customer who asks to be forgotten', () => {
  it('is forgotten on all devices at once, and others are not', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'goodword-'));
    const file = join(folder, 'shop.db');
    await shop.close();
    shop = await openCustomerShop({ database: file });
    const claims = { email: 'anna@shop.example', email_verified: true, given_name: 'Anna' };
    const anna = await shop.signIn(LAPTOP, claims);
    await shop.signIn(PHONE, claims);
    const ben = await shop.signIn(BEN, { sub: 'c-ben' });
    await shop.visit(PHONE, ben.code);
    for (const _twice of [1, 2]) {
      expect((await shop.forget(await shop.token(claims))).status).toBe(204);
    }
    const database = new DatabaseSync(file, { readOnly: true });
    const tables = database.prepare("select name from sqlite_master where type = 'table'").all();
    const cells = JSON.stringify(
      tables.map(({ name }) => database.prepare(`select * from "${name}"`).all()),
    );
    database.close();
    const traces = [hashVisitor(LAPTOP), hashVisitor(PHONE), hashEmail(claims.email), 'c-anna'];
    for (const trace of [...traces, '"Anna"']) expect(cells).not.toContain(trace);
    expect(cells).toContain(anna.code);
    expect((await shop.standing({ sub: 'c-ben' })).advocate).toMatchObject({ code: ben.code });
    expect((await shop.signIn(LAPTOP, claims)).code).not.toBe(anna.code);
    rmSync(folder, { recursive: true });
  });

  it('in one browser only takes that browser out', async () => {
    const { code } = await shop.signIn(LAPTOP);
    await shop.signIn(PHONE);
    await shop.forget(PHONE);
    expect((await shop.standing()).advocate).toMatchObject({ code });
    expect((await shop.register(PHONE)).code).not.toBe(code);
  });
});
