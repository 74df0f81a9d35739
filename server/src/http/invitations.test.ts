import { createHash } from 'node:crypto';
import { textOfMailbox } from 'goodword/protocol';
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

/** What the browser makes of an address. */
const hashed = (email: string) => createHash('sha256').update(textOfMailbox(email)).digest('hex');
const invite = (email: string, part: object = {}) =>
  shop.post('/v1/invitations', {
    ...{ program: 'default', visitor: ANNA, emailHash: hashed(email) },
    ...part,
  });
const decision = async () => (await shop.conversions()).conversions[0]?.decision;
const customer = { email: 'Ben.Ox+shop@googlemail.com' };

describe('a friend to whom an advocate wrote by mail', () => {
  it('brings her the credit when he orders under that mailbox, without any link', async () => {
    expect((await invite('benox@gmail.com')).status).toBe(204);
    shop.later({ days: 3 });
    await shop.webhook('paid', { customer });
    expect(await decision()).toMatchObject({
      code: shop.anna.code,
      signal: 'invited-mail',
      evidence: [
        {
          outcome: 'credited',
          why: `Invitation by mail from ${shop.anna.code.toLowerCase()} on 22 Nov was 3 days before the order, within the window of 30 days.`,
        },
        { subject: 'self-referral' },
        { subject: 'first-order' },
      ],
    });
    expect(await decision()).not.toHaveProperty('review');
    shop.later({ days: 14 });
    expect(await shop.rewards()).toMatchObject({ advocate: 'approved/order-paid' });
  });

  it('is whoever’s link he opened: an invitation is the weakest of all signals', async () => {
    const { code } = await shop.register(CARA);
    await invite('benox@gmail.com');
    await shop.visit(BEN, code);
    await shop.order({ touches: [{ code, daysAgo: 0 }], customer });
    expect(await decision()).toMatchObject({ code, signal: 'touch' });
    expect((await decision())?.evidence).toContainEqual(
      expect.objectContaining({ signal: 'invited-mail', outcome: 'passed-over' }),
    );
  });

  it('is held where he claims somebody else: a person looks at it', async () => {
    const { code } = await shop.register(CARA);
    await invite('benox@gmail.com');
    await shop.order({ customer });
    await shop.post('/v1/claims', { program: 'default', visitor: BEN, orderId: '1001', code });
    expect(await decision()).toMatchObject({
      ...{ code, signal: 'claimed-code', review: { state: 'held' } },
      doubts: [{ doubt: 'claimed' }, { doubt: 'claim-disagrees' }],
    });
  });

  it.each([
    ['is invited after the order', { before: 0, after: 1 }],
    ['orders when the window is over', { before: 31, after: 0 }],
  ])('brings nobody the credit who %s', async (_, { before, after }) => {
    if (after === 0) await invite('benox@gmail.com');
    shop.later({ days: before });
    await shop.webhook('paid', { customer });
    shop.later({ days: after });
    if (after > 0) await invite('benox@gmail.com');
    await shop.webhook('completed', { customer });
    expect(await decision()).toMatchObject({ signal: 'none' });
  });

  it('brings nobody the credit where only codes count', async () => {
    await shop.close();
    shop = await shopWithAnna({ signals: 'code' });
    await invite('benox@gmail.com');
    await shop.webhook('paid', { customer });
    expect(await decision()).toMatchObject({ signal: 'none' });
  });

  it('is not the advocate herself', async () => {
    await invite('anna@shop.example');
    await shop.webhook('paid', { customer: { email: 'anna@shop.example' } });
    expect((await decision())?.evidence).toContainEqual(
      expect.objectContaining({ subject: 'self-referral', outcome: 'refused' }),
    );
  });

  it('learns nothing by typing his address: whoever types one may not own it', async () => {
    await invite('benox@gmail.com');
    await shop.register(BEN, customer);
    expect(await shop.me(BEN)).not.toHaveProperty('friend');
  });
});

describe('invitations by mail', () => {
  it('are twenty a day for an advocate', async () => {
    for (let n = 0; n < 20; n++) expect((await invite(`friend-${n}@a.example`)).status).toBe(204);
    expect(await problem(await invite('one-more@a.example'))).toEqual(refusal(429, 'rate-limited'));
    shop.later({ days: 1 });
    expect((await invite('one-more@a.example')).status).toBe(204);
  });

  it('are taken from advocates only', async () => {
    expect(await problem(await invite('x@a.example', { visitor: CARA }))).toEqual(
      refusal(403, 'not-allowed'),
    );
  });

  it.each<[object, [number, string]]>([
    [{ emailHash: 'ben@shop.example' }, [400, 'bad-request']],
    [{ emailHash: 'AB'.repeat(32) }, [400, 'bad-request']],
    [{ program: 'other' }, [404, 'unknown-program']],
    [{ customerToken: 'a.b.c' }, [401, 'unauthorised']],
  ])('are refused with %j', async (part, expected) => {
    expect(await problem(await invite('ben@shop.example', part))).toEqual(refusal(...expected));
  });

  it('are exported and erased with the friend, and exported with the advocate', async () => {
    await invite('ben@shop.example');
    const exported = async (email: string) => {
      const answer = await shop.ask(`/v1/people/export?email=${email}`, { headers: shop.asAdmin });
      const { programs } = (await answer.json()) as { programs: { invitations: unknown[] }[] };
      return programs[0]?.invitations;
    };
    const row = { email: hashed('ben@shop.example'), code: shop.anna.code.toLowerCase() };
    expect(await exported('ben@shop.example')).toMatchObject([row]);
    expect(await exported('anna@shop.example')).toMatchObject([row]);
    await shop.post('/v1/people/erase', { email: 'ben@shop.example' }, shop.asAdmin);
    expect(await exported('ben@shop.example')).toEqual([]);
    await shop.webhook('paid', { customer: { email: 'ben@shop.example' } });
    expect(await decision()).toMatchObject({ signal: 'none' });
  });

  it('may be sent by a customer whom the shop vouches for, from any of her devices', async () => {
    const vouching = await openCustomerShop();
    const { code } = await vouching.signIn(ANNA);
    const response = await vouching.post('/v1/invitations', {
      ...{ program: 'default', visitor: CARA, emailHash: hashed('ben@shop.example') },
      customerToken: await vouching.token(),
    });
    expect(response.status).toBe(204);
    await vouching.webhook('paid', { customer: { email: 'ben@shop.example' } });
    const [order] = (await vouching.conversions()).conversions;
    expect(order?.decision).toMatchObject({ code, signal: 'invited-mail' });
    await vouching.close();
  });
});
