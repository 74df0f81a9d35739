import { exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ServerOptions, type StatusCheck, verifyStatus } from '../server.js';
import { openCustomerShop } from './customer-shop.fixture.js';
import { ANNA, BEN, CARA, PROGRAM, SECRET } from './open-shop.fixture.js';
import { problem, refusal } from './refusal.fixture.js';

let shop: Awaited<ReturnType<typeof openCustomerShop>>;
const open = async (options: Partial<ServerOptions> = {}) => {
  await shop?.close();
  shop = await openCustomerShop(options);
};
beforeEach(() => open());
afterEach(() => shop.close());

const ask = (bearer: string, query = '?program=default') =>
  shop.ask(`/v1/status${query}`, { headers: { authorization: `Bearer ${bearer}` } });
const signed = async (bearer: string, query?: string) =>
  ((await (await ask(bearer, query)).json()) as { status: string }).status;
const check = (token: unknown, more: Partial<StatusCheck> = {}) =>
  verifyStatus(token, { program: 'default', secret: SECRET, now: shop.now, ...more });
const status = async (bearer: string) => {
  const read = await check(await signed(bearer));
  return read.ok ? read.value : read.problem;
};
const trusted = async (token: unknown, more?: Partial<StatusCheck>) =>
  (await check(token, more)).ok;

describe('what the shop’s server may trust of a visitor', () => {
  it('is who invited her, and that an order would count', async () => {
    const { code } = await shop.register(ANNA, { firstName: 'Anna' });
    await shop.visit(BEN, code.toLowerCase());
    const now = Math.floor(shop.now() / 1_000);
    expect(await status(BEN)).toEqual({
      ...{ program: 'default', valid: true, reason: 'invited', referredBy: code },
      ...{ firstName: 'Anna', iat: now, exp: now + 300 },
    });
  });

  it('says why an order would not count', async () => {
    const { code } = await shop.register(ANNA, { firstName: 'Anna' });
    expect(await status(CARA)).toMatchObject({ valid: false, reason: 'not-invited' });
    await shop.visit(ANNA, code);
    expect(await status(ANNA)).toMatchObject({ valid: false, reason: 'self-referral' });
    await shop.order({ visitor: BEN });
    await shop.webhook('paid');
    shop.later({ minutes: 1 });
    await shop.visit(BEN, code);
    expect(await status(BEN)).toMatchObject({ valid: false, reason: 'not-first-order' });
    await shop.visit(CARA, code);
    expect(await status(CARA)).toMatchObject({ valid: true });
    shop.later({ days: 31 });
    expect(await status(CARA)).toMatchObject({ valid: false, reason: 'window-over' });
  });

  it('says that a link counts for nothing where only codes do', async () => {
    await open({ programs: [{ ...PROGRAM, rules: { ...PROGRAM.rules, signals: 'code' } }] });
    const { code } = await shop.register(ANNA, { firstName: 'Anna' });
    await shop.visit(BEN, code);
    expect(await status(BEN)).toMatchObject({ valid: false, reason: 'only-codes' });
  });

  it('knows her on all the devices that she proved to be hers', async () => {
    const { code } = await shop.register(ANNA);
    await shop.visit(BEN, code);
    await shop.signIn(BEN, { sub: 'c-ben' });
    expect(await status(await shop.token({ sub: 'c-ben' }))).toMatchObject({ referredBy: code });
    await shop.signIn(ANNA);
    await shop.visit(CARA, code);
    await shop.signIn(CARA);
    expect(await status(await shop.token())).toMatchObject({ reason: 'self-referral' });
    expect(await status(CARA)).toMatchObject({ reason: 'self-referral' });
  });

  it('does not depend on what the order comes to, which nobody knows yet', async () => {
    await shop.close();
    const { openShop } = await import('./open-shop.fixture.js');
    const choosy = await openShop({ minimumOrder: { amount: 5_000, currency: 'USD' } });
    const { code } = await choosy.register(ANNA);
    await choosy.visit(BEN, code);
    const answer = await choosy.ask('/v1/status?program=default', {
      headers: { authorization: `Bearer ${BEN}` },
    });
    const read = await check(((await answer.json()) as { status: string }).status, {
      now: choosy.now,
    });
    expect(read).toMatchObject({ ok: true, value: { valid: true } });
    await choosy.close();
  });

  it('is nobody else’s: the shop’s own nonce is in it', async () => {
    const nonce = 'cart-7f.3_~x';
    const token = await signed(BEN, `?program=default&nonce=${nonce}`);
    expect(await trusted(token, { nonce })).toBe(true);
    expect(await trusted(token, { nonce: 'other' })).toBe(false);
    expect(await trusted(token)).toBe(false);
    expect(await trusted(await signed(BEN), { nonce })).toBe(false);
  });

  it('is not to be trusted when it is old, changed, of another program or signed by somebody else', async () => {
    const token = await signed(BEN);
    expect(await trusted(token)).toBe(true);
    expect(await trusted(token, { now: () => shop.now() + 301_000 })).toBe(false);
    expect(await trusted(token, { program: 'other' })).toBe(false);
    expect(await trusted(token, { secret: `${SECRET}x` })).toBe(false);
    const [head, , seal] = token.split('.');
    const forged = Buffer.from('{"aud":"default","program":"default","valid":true}');
    expect(await trusted(`${head}.${forged.toString('base64url')}.${seal}`)).toBe(false);
    for (const wrong of ['', 'a.b.c', 7, undefined, null, 'x'.repeat(9_000)]) {
      expect(await trusted(wrong)).toBe(false);
    }
  });

  it('is not mistaken for a token that the same secret signed for something else', async () => {
    const other = await new SignJWT({ program: 'default', valid: true, reason: 'invited' })
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
      .setAudience('default')
      .setIssuedAt(new Date(shop.now()))
      .setExpirationTime(new Date(shop.now() + 60_000))
      .sign(Buffer.from(SECRET));
    expect(await trusted(other)).toBe(false);
  });

  it('is told to nobody without a visitor id, of no other program, with no odd nonce', async () => {
    expect(await problem(await ask('x'))).toEqual(refusal(401, 'unauthorised'));
    expect(await problem(await ask(BEN, '?program=x'))).toEqual(refusal(404, 'unknown-program'));
    const odd = `?program=default&nonce=${'x'.repeat(101)}`;
    expect(await problem(await ask(BEN, odd))).toEqual(refusal(400, 'bad-request'));
  });
});

describe('a backend with a key of its own', () => {
  it.each(['ES256', 'RS256'])(
    'publishes the public half of it, and only that (%s)',
    async (alg) => {
      const { privateKey } = await generateKeyPair(alg, { extractable: true });
      await open({ statusKey: await exportJWK(privateKey) });
      const answer = await shop.ask('/.well-known/jwks.json');
      const jwks = (await answer.json()) as { keys: JWK[] };
      expect(jwks.keys).toHaveLength(1);
      for (const secret of ['d', 'p', 'q', 'dp', 'dq', 'qi', 'k']) {
        expect(jwks.keys[0]).not.toHaveProperty(secret);
      }
      const token = await signed(BEN);
      const { secret: _none, ...keyed } = { program: 'default', now: shop.now, secret: '', jwks };
      expect(await verifyStatus(token, keyed)).toMatchObject({ ok: true });
      // The public key must not pass for a secret.
      const forged = await new SignJWT({ program: 'default', valid: true, reason: 'invited' })
        .setProtectedHeader({ alg: 'HS256', typ: 'referral-status+jwt' })
        .setAudience('default')
        .setIssuedAt(new Date(shop.now()))
        .setExpirationTime(new Date(shop.now() + 60_000))
        .sign(Buffer.from(JSON.stringify(jwks.keys[0])));
      expect(await verifyStatus(forged, keyed)).toMatchObject({ ok: false });
    },
  );

  it('publishes nothing where a shared secret signs', async () => {
    expect(await (await shop.ask('/.well-known/jwks.json')).json()).toEqual({ keys: [] });
  });

  it.each([
    [{ kty: 'oct', k: 'c2VjcmV0' }],
    [{ kty: 'EC', crv: 'P-256', x: 'a', y: 'b' }],
    ['key'],
  ])('refuses %j as its key at once', async (statusKey) => {
    await expect(openCustomerShop({ statusKey: statusKey as never })).rejects.toThrow('statusKey');
  });
});
