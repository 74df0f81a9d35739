import type { HandedOver, HandOverToken } from 'goodword/protocol';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BEN, openShop, PROGRAM, SECRET } from './open-shop.fixture.js';
import { problem, refusal } from './refusal.fixture.js';

const SHOP = 'https://shop.example';
const CHECKOUT = 'https://checkout.pay.example';
const STRANGER = 'https://evil.example';
const remembered = `1~${BEN}~ANNA42.mia3k5c0.k`;

let shop: Awaited<ReturnType<typeof openShop>>;
const open = (options = {}) => openShop({}, { allowedOrigins: [CHECKOUT], ...options });
beforeEach(async () => {
  shop = await open();
});
afterEach(() => shop.close());

const ask = (body: object = {}, origin = SHOP) =>
  shop.post('/v1/hand-over', { program: 'default', to: CHECKOUT, remembered, ...body }, { origin });
const token = async () => ((await (await ask()).json()) as HandOverToken).token;
const redeem = (of: unknown, { origin = CHECKOUT, program = 'default' } = {}) =>
  shop.post('/v1/hand-over/redeem', { program, token: of }, { origin });

describe('a friend who goes on to the shop’s other domain', () => {
  it('is known there, by a token that says nothing of her and fits an address', async () => {
    const answer = await ask();
    expect(answer.status).toBe(200);
    const given = (await answer.json()) as HandOverToken;
    expect(given.expiresInMs).toBe(120_000);
    expect(given.token).toMatch(/^[\w-]{40,300}$/);
    expect(Buffer.from(given.token, 'base64url').toString('latin1')).not.toContain(BEN);
    const redeemed = await redeem(given.token);
    expect(redeemed.status).toBe(200);
    expect(redeemed.headers.get('cache-control')).toBe('no-store');
    expect(redeemed.headers.get('access-control-allow-origin')).toBe(CHECKOUT);
    expect((await redeemed.json()) as HandedOver).toEqual({ remembered, from: SHOP });
  });

  it('comes back the same way', async () => {
    const back = await ask({ to: SHOP }, CHECKOUT);
    const { token: given } = (await back.json()) as HandOverToken;
    expect((await redeem(given, { origin: SHOP })).status).toBe(200);
  });

  it('gets a token with as much as a browser ever remembers', async () => {
    const touches = Array.from({ length: 12 }, () => `~${'C'.repeat(32)}.mia3k5c0.k`).join('');
    const answer = await ask({ remembered: `1~${'v'.repeat(64)}${touches}` });
    const { token: given } = (await answer.json()) as HandOverToken;
    expect((await redeem(given)).status).toBe(200);
  });
});

describe('a token', () => {
  it('is good for once, also for many who come at the same moment', async () => {
    const given = await token();
    const answers = await Promise.all(Array.from({ length: 6 }, () => redeem(given)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409, 409]);
    expect(await problem(await redeem(given))).toEqual(refusal(409, 'replayed'));
  });

  it('is good for two minutes', async () => {
    const [early, late] = [await token(), await token()];
    shop.later({ minutes: 2 });
    expect((await redeem(early)).status).toBe(200);
    shop.later({ minutes: 0.01 });
    expect(await problem(await redeem(late))).toEqual(refusal(410, 'too-old'));
  });

  it.each([
    ['another page', { origin: STRANGER }],
    ['the page that handed over', { origin: SHOP }],
    ['another program', { program: 'other' }],
  ])('is refused to %s, which does not use it up', async (_, who) => {
    const given = await token();
    expect(await problem(await redeem(given, who))).toEqual(refusal(403, 'not-allowed'));
    expect((await redeem(given)).status).toBe(200);
  });

  it('cannot be changed in a single letter, made up, or taken from another shop', async () => {
    const given = await token();
    const swap = (at: number) =>
      given.slice(0, at) + (given[at] === 'A' ? 'B' : 'A') + given.slice(at + 1);
    const other = await open({
      webhookSecret: `whsec_${Buffer.from('a'.repeat(24)).toString('base64')}`,
    });
    const body = { program: 'default', to: CHECKOUT, remembered };
    const foreign = await other.post('/v1/hand-over', body, { origin: SHOP });
    await other.close();
    const wrong = [
      ...[0, 20, 40, given.length - 5].map(swap),
      'A'.repeat(200),
      ((await foreign.json()) as HandOverToken).token,
      '',
      'x'.repeat(50_000),
    ];
    for (const one of wrong) {
      expect(await problem(await redeem(one))).toEqual(refusal(401, 'bad-signature'));
    }
  });

  it('is understood by every process of the shop, and by none after the secret has changed', async () => {
    const given = await token();
    const twin = await open({ now: shop.now });
    const body = { program: 'default', token: given };
    const there = await twin.post('/v1/hand-over/redeem', body, { origin: CHECKOUT });
    await twin.close();
    expect(there.status).toBe(200);
    expect(SECRET).toMatch(/^whsec_/);
  });
});

describe('a hand-over', () => {
  it.each([
    ['from a page of a stranger', {}, STRANGER],
    ['from nowhere', {}, 'null'],
    ['to a page of a stranger', { to: STRANGER }, SHOP],
    ['to a subdomain that is not on the list', { to: 'https://x.shop.example' }, SHOP],
  ])('%s is refused', async (_, body, origin) => {
    expect(await problem(await ask(body, origin))).toEqual(refusal(403, 'not-allowed'));
  });

  it.each([
    [{ to: `${CHECKOUT}/path` }],
    [{ to: 'javascript:alert(1)' }],
    [{ to: 7 }],
    [{ remembered: '1~short' }],
    [{ remembered: `${remembered}"` }],
    [{ remembered: undefined }],
    [{ program: null }],
  ])('that says %j is refused, and told what to send', async (body) => {
    expect(await problem(await ask(body))).toEqual(refusal(400, 'bad-request'));
  });

  it('of a program that is not there is refused', async () => {
    expect(await problem(await ask({ program: 'none' }))).toEqual(refusal(404, 'unknown-program'));
  });

  it('is left to the origins of its own program where there are several', async () => {
    const other = { ...PROGRAM, id: 'other', shareUrl: 'https://other.example/' };
    await shop.close();
    shop = await open({ programs: [PROGRAM, other] });
    expect((await ask({ program: 'other' }, 'https://other.example')).status).toBe(200);
    expect((await ask({}, 'https://other.example')).status).toBe(403);
  });
});
