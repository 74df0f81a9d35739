import { createServer as listen, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, exportSPKI, generateKeyPair, type JWK, SignJWT, UnsecuredJWT } from 'jose';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ServerOptions } from '../server.js';
import { AUDIENCE, openCustomerShop, TOKEN_SECRET } from './customer-shop.fixture.js';
import { ANNA, BEN, NASTY } from './open-shop.fixture.js';
import { problem, refusal } from './refusal.fixture.js';

type Shop = Awaited<ReturnType<typeof openCustomerShop>>;
type Pair = Awaited<ReturnType<typeof generateKeyPair>>;

let shop: Shop;
const open = async (options: Partial<ServerOptions> = {}) => {
  await shop?.close();
  shop = await openCustomerShop(options);
};
beforeEach(() => open());
afterEach(() => shop.close());

const REFUSED = refusal(401, 'unauthorised');
const inSeconds = (seconds: number) => new Date(shop.now() + seconds * 1_000);
/** A token that is right but for what a test changes. */
const draft = (claims: object = {}, header: { alg?: string; kid?: string } = {}) =>
  new SignJWT({ sub: 'c-anna', ...claims })
    .setProtectedHeader({ alg: 'HS256', ...header })
    .setAudience(AUDIENCE)
    .setExpirationTime(inSeconds(600));
const secret = Buffer.from(TOKEN_SECRET);

/** What registering and asking answer to a token. */
const both = async (token: string) => [
  await problem(await shop.registerWith(token, ANNA)),
  await problem(await shop.meWith(token)),
];

describe('a customer token of the shop', () => {
  it('opens what is hers, by registering and by asking', async () => {
    const token = await draft().sign(secret);
    expect((await shop.registerWith(token, ANNA)).status).toBe(200);
    expect((await shop.meWith(token)).status).toBe(200);
  });

  it('may be half a minute early or late, for clocks differ', async () => {
    const late = await draft().setExpirationTime(inSeconds(-20)).sign(secret);
    const early = await draft().setNotBefore(inSeconds(20)).sign(secret);
    for (const token of [late, early]) expect((await shop.meWith(token)).status).toBe(200);
  });

  it.each<[string, () => Promise<string>]>([
    ['has expired', () => draft().setExpirationTime(inSeconds(-60)).sign(secret)],
    ['is for tomorrow', () => draft().setNotBefore(inSeconds(3_600)).sign(secret)],
    ['is for somebody else', () => draft().setAudience('another').sign(secret)],
    [
      'never ends',
      () =>
        new SignJWT({ sub: 'c-anna' })
          .setProtectedHeader({ alg: 'HS256' })
          .setAudience(AUDIENCE)
          .sign(secret),
    ],
    ['names nobody', () => draft({ sub: undefined }).sign(secret)],
    ['names nobody but blanks', () => draft({ sub: '  ' }).sign(secret)],
    ['names a number', () => draft({ sub: 7 }).sign(secret)],
    ['names somebody of 5,000 letters', () => draft({ sub: 'x'.repeat(5_000) }).sign(secret)],
    ['names what no database stores', () => draft({ sub: 'c\0nul' }).sign(secret)],
    ['is signed with another secret', () => draft().sign(Buffer.from('x'.repeat(40)))],
    [
      'is signed by another algorithm',
      () => draft({}, { alg: 'HS512' }).sign(Buffer.from('x'.repeat(64))),
    ],
    [
      'is not signed at all',
      async () =>
        new UnsecuredJWT({ sub: 'c-anna' })
          .setAudience(AUDIENCE)
          .setExpirationTime(inSeconds(600))
          .encode(),
    ],
    ['lost its signature', async () => (await draft().sign(secret)).replace(/[^.]+$/, '')],
    [
      'is changed',
      async () =>
        (await draft().sign(secret)).replace(/^[^.]+\.[^.]+/, (both) => `${both.slice(0, -4)}AAAA`),
    ],
    ['is huge', () => draft({ blob: 'x'.repeat(12_000) }).sign(secret)],
    ['is nonsense', async () => 'a.b.c'],
    [
      'is nonsense in base64',
      async () =>
        [...'xyz'].map((one) => Buffer.from(one.repeat(40)).toString('base64url')).join('.'),
    ],
  ])('opens nothing when it %s', async (_, make) => {
    expect(await both(await make())).toEqual([REFUSED, REFUSED]);
    expect(await shop.meWith(ANNA).then((answer) => answer.json())).toEqual({});
  });

  it.each([...NASTY, '', 7, null, {}, ['a.b.c']])('is refused where it is %j', async (token) => {
    const { status } = await shop.registerWith(token, ANNA);
    expect([400, 401]).toContain(status);
  });

  it('may hold whatever a name can hold', async () => {
    for (const [index, name] of NASTY.entries()) {
      const claims = { sub: `c-${index}`, given_name: name, email: name, email_verified: true };
      const answer = await shop.registerWith(
        await draft(claims).sign(secret),
        `visitor-number-${1000 + index}`,
      );
      expect(answer.status).toBe(200);
    }
  });

  it('is looked at for its issuer where the shop names one', async () => {
    await open({
      customerTokens: { audience: AUDIENCE, secret: TOKEN_SECRET, issuer: 'marigold' },
    });
    expect(await both(await draft().sign(secret))).toEqual([REFUSED, REFUSED]);
    expect(await both(await draft().setIssuer('other').sign(secret))).toEqual([REFUSED, REFUSED]);
    expect((await shop.meWith(await draft().setIssuer('marigold').sign(secret))).status).toBe(200);
  });

  it('is refused, in words, where the shop set none up', async () => {
    await open({ customerTokens: undefined as never });
    expect(await both(await draft().sign(secret))).toEqual([REFUSED, REFUSED]);
  });

  it('may be signed by an old and a new secret while one takes the place of the other', async () => {
    const fresh = 'another secret of the same shop, newer';
    const byKid = { autumn: TOKEN_SECRET, winter: fresh };
    await open({ customerTokens: { audience: AUDIENCE, secret: byKid } });
    const old = await draft({}, { kid: 'autumn' }).sign(secret);
    const young = await draft({}, { kid: 'winter' }).sign(Buffer.from(fresh));
    for (const token of [old, young]) expect((await shop.meWith(token)).status).toBe(200);
    const wrong = [undefined, 'winter', 'toString', '__proto__', '\u0000', 'x'.repeat(3_000)];
    for (const kid of wrong) {
      const header = kid === undefined ? {} : { kid };
      expect(await both(await draft({}, header).sign(secret))).toEqual([REFUSED, REFUSED]);
    }
  });
});

describe('a customer token with public keys', () => {
  let rsa: Pair;
  let ec: Pair;
  let keys: JWK[];
  beforeAll(async () => {
    rsa = await generateKeyPair('RS256', { extractable: true });
    ec = await generateKeyPair('ES256', { extractable: true });
    keys = [
      { ...(await exportJWK(rsa.publicKey)), kid: 'rsa', alg: 'RS256' },
      { ...(await exportJWK(ec.publicKey)), kid: 'ec', alg: 'ES256' },
    ];
  });
  const signed = (alg: 'RS256' | 'ES256', kid?: string) =>
    draft({}, { alg, ...(kid !== undefined && { kid }) }).sign(
      alg === 'RS256' ? rsa.privateKey : ec.privateKey,
    );
  const withKeys = () => open({ customerTokens: { audience: AUDIENCE, jwks: { keys } } });

  it('is taken by RS256 and by ES256', async () => {
    await withKeys();
    for (const token of [await signed('RS256', 'rsa'), await signed('ES256', 'ec')]) {
      expect((await shop.meWith(token)).status).toBe(200);
    }
  });

  it('is not taken when a public key, which everybody has, served as the secret', async () => {
    await withKeys();
    const pem = Buffer.from(await exportSPKI(rsa.publicKey));
    const json = Buffer.from(JSON.stringify(keys[0]));
    for (const known of [pem, json]) {
      for (const kid of ['rsa', 'ec']) {
        const token = await draft({}, { kid }).sign(known);
        expect(await both(token)).toEqual([REFUSED, REFUSED]);
      }
    }
  });

  it('is not taken under the kid of another key, an unknown one or nonsense', async () => {
    await withKeys();
    for (const kid of ['ec', 'unknown', '../../etc/passwd', "' or 1=1 --", '']) {
      expect(await both(await signed('RS256', kid))).toEqual([REFUSED, REFUSED]);
    }
  });

  describe('at an address of the shop', () => {
    let server: Server;
    let answer: { status: number; body: string };
    let asked = 0;
    beforeEach(async () => {
      asked = 0;
      answer = { status: 200, body: JSON.stringify({ keys }) };
      server = listen((_, response) => {
        asked++;
        response.writeHead(answer.status, { 'content-type': 'application/json' });
        response.end(answer.body);
      });
      await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
      const { port } = server.address() as AddressInfo;
      const jwksUrl = `http://127.0.0.1:${port}/jwks.json`;
      await open({ customerTokens: { audience: AUDIENCE, jwksUrl } });
    });
    afterEach(() => new Promise((done) => server.close(done)));

    it('is taken, and the keys are fetched once for many', async () => {
      for (const kid of ['rsa', 'rsa', 'rsa']) {
        expect((await shop.meWith(await signed('RS256', kid))).status).toBe(200);
      }
      expect((await shop.meWith(await signed('ES256', 'ec'))).status).toBe(200);
      expect(asked).toBe(1);
    });

    it('is not fetched anew for every unknown kid', async () => {
      await shop.meWith(await signed('RS256', 'rsa'));
      for (let n = 0; n < 5; n++) {
        expect(await both(await signed('RS256', `unknown-${n}`))).toEqual([REFUSED, REFUSED]);
      }
      expect(asked).toBe(1);
    });

    it.each([
      [503, 'down'],
      [200, '<html>'],
      [200, '{"keys":"none"}'],
    ])('is answered 503 and when to come again while they answer %i %s', async (status, body) => {
      answer = { status, body };
      const refused = await shop.registerWith(await signed('RS256', 'rsa'), ANNA);
      expect(refused.headers.get('retry-after')).toBe('5');
      expect(await problem(refused)).toEqual(refusal(503, 'unreachable'));
      // Who signs in to nothing shares all the same.
      expect(await shop.register(BEN)).toHaveProperty('code');
      answer = { status: 200, body: JSON.stringify({ keys }) };
      expect((await shop.meWith(await signed('RS256', 'rsa'))).status).toBe(200);
    });
  });
});

it.each<[string, ServerOptions['customerTokens']]>([
  ['audience', { audience: '', secret: TOKEN_SECRET }],
  ['exactly one', { audience: 'a' }],
  ['exactly one', { audience: 'a', secret: TOKEN_SECRET, jwksUrl: 'https://shop.example/jwks' }],
  ['32 bytes', { audience: 'a', secret: 'short' }],
  ['32 bytes', { audience: 'a', secret: {} }],
  ['public', { audience: 'a', jwks: { keys: [] } }],
  ['public', { audience: 'a', jwks: { keys: [{ kty: 'oct', k: 'c2VjcmV0' }] } }],
  ['public', { audience: 'a', jwks: { keys: [{ kty: 'RSA', n: 'x', e: 'AQAB', d: 'private' }] } }],
  ['https', { audience: 'a', jwksUrl: 'http://shop.example/jwks.json' }],
  ['https', { audience: 'a', jwksUrl: 'file:///etc/passwd' }],
])('a set-up that cannot be safe is refused at once: %s', async (word, customerTokens) => {
  await expect(openCustomerShop({ customerTokens: customerTokens as never })).rejects.toThrow(word);
});
