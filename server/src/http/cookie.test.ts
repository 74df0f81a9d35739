import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BEN, openShop } from './open-shop.fixture.js';
import { problem, refusal } from './refusal.fixture.js';

const remembered = `1~${BEN}~ANNA42.mia3k5c0.k`;
// 22 November 2026, in days since 1970 and base 36.
const MARK = '~sg17';

let shop: Awaited<ReturnType<typeof openShop>>;
beforeEach(async () => {
  shop = await openShop();
});
afterEach(() => shop.close());

const ours = { origin: 'https://shop.example', 'sec-fetch-site': 'same-origin' };
const ask = (body: unknown = { remembered }, headers: Record<string, string> = ours) =>
  shop.post('/v1/cookie', body, headers);
const lines = async (answer: Promise<Response>) => (await answer).headers.getSetCookie();

describe('the cookie that the shop’s own server sets', () => {
  it('lives as long as browsers let it, is seen by no other site, and says who set it', async () => {
    const answer = await ask();
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([204, 'no-store']);
    expect(answer.headers.getSetCookie()).toEqual([
      `gw=${remembered}${MARK}; Max-Age=34560000; Path=/; Secure; SameSite=Lax`,
    ]);
  });

  it('is one for all hosts of the shop where the page asks for that', async () => {
    const www = { ...ours, origin: 'https://www.shop.example' };
    expect(await lines(ask({ remembered, domain: 'shop.example' }, www))).toEqual([
      `gw=${remembered}${MARK}; Max-Age=34560000; Domain=shop.example; Path=/; Secure; SameSite=Lax`,
    ]);
  });

  it('is also set on a page without https, whose browser does not say where it asks from', async () => {
    const origin = 'http://shop.example';
    expect(await lines(ask({ remembered }, { origin }))).toEqual([
      `gw=${remembered}${MARK}; Max-Age=34560000; Path=/; SameSite=Lax`,
    ]);
    const host = 'localhost:3000';
    expect((await ask({ remembered }, { origin: `http://${host}`, host })).status).toBe(204);
  });

  it.each([
    ['of another site', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
    ['that claims to be ours', { ...ours, 'sec-fetch-site': 'cross-site' }],
    ['of a neighbour below the same domain', { ...ours, 'sec-fetch-site': 'same-site' }],
    ['opened by hand', { 'sec-fetch-site': 'none' }],
    ['of another site, in an old browser', { origin: 'https://evil.example' }],
    ['of no origin', { origin: 'null' }],
    ['that does not say what it is', {}],
    ['of an extension', { origin: 'moz-extension://abc', 'sec-fetch-site': 'same-origin' }],
  ])('is not set for a page %s', async (_, headers) => {
    const answer = await ask({ remembered }, headers as Record<string, string>);
    expect(answer.headers.getSetCookie()).toEqual([]);
    expect(await problem(answer)).toEqual(refusal(403, 'not-allowed'));
  });

  it.each([
    [{ remembered: `${remembered}; Domain=evil.example` }],
    [{ remembered: 'session=1' }],
    [{ remembered: 7 }],
    [{ remembered, domain: 'evil.example' }],
    [{ remembered, domain: 'example' }],
    [{ remembered, domain: 'hop.example' }],
    [{ remembered, domain: 'shop.example; HttpOnly' }],
    [{ remembered, domain: '' }],
    ['nonsense'],
    [null],
  ])('is nothing but our own text, on a domain of the page: %j is refused', async (body) => {
    const answer = await ask(body);
    expect(answer.headers.getSetCookie()).toEqual([]);
    expect(await problem(answer)).toEqual(refusal(400, 'bad-request'));
  });
});
