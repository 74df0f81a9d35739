import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bearing, openGuardedShop } from './access.fixture.js';
import { ADMIN_KEY } from './open-shop.fixture.js';
import { problem, refusal } from './refusal.fixture.js';

let shop: Awaited<ReturnType<typeof openGuardedShop>>;
beforeEach(async () => {
  shop = await openGuardedShop();
});
afterEach(() => shop.close());

const look = (headers: Record<string, string>) => shop.ask('/v1/admin/programs', { headers });
const act = (headers: Record<string, string>) =>
  shop.post('/v1/admin/rewards/none', { action: 'approve', note: 'kind' }, headers);

describe('an admin key', () => {
  it('that may read can look at everything and decide nothing', async () => {
    const { key } = await shop.key('read');
    expect((await look(bearing(key))).status).toBe(200);
    expect(await problem(await act(bearing(key)))).toEqual(refusal(403, 'forbidden'));
  });

  it('that may act gets through to the reward', async () => {
    const { key } = await shop.key('act');
    expect(await problem(await act(bearing(key)))).toEqual(refusal(404, 'unknown-reward'));
  });

  it('opens nothing once it is revoked, and cannot be revoked twice', async () => {
    const { id, key } = await shop.key('owner', 'Ben at the till');
    const { headers } = await shop.signedIn(key);
    await shop.revoke(id);
    expect((await look(bearing(key))).status).toBe(401);
    expect((await look(headers)).status).toBe(401);
    await expect(shop.revoke(id)).rejects.toThrow('no key');
    expect(await shop.list()).toEqual([
      `${id}  owner  2026-11-22  revoked 2026-11-22  Ben at the till`,
    ]);
  });
});

describe('a session of the dashboard', () => {
  it('begins with a key, which no script can read afterwards', async () => {
    const response = await shop.signIn(ADMIN_KEY);
    expect(await response.json()).toMatchObject({ key: 'owner', role: 'owner' });
    const [line = ''] = response.headers.getSetCookie();
    expect(line).toMatch(/^gw_admin=[\w-]{32}; Max-Age=43200; Path=\/goodword; /);
    for (const word of ['HttpOnly', 'Secure', 'SameSite=Strict']) expect(line).toContain(word);
    expect(line).not.toContain(ADMIN_KEY);
  });

  it('reads with its cookie alone, and changes something only with its token beside it', async () => {
    const { cookie, headers } = await shop.signedIn(ADMIN_KEY);
    expect((await look({ cookie })).status).toBe(200);
    expect(await problem(await act({ cookie }))).toEqual(refusal(403, 'not-allowed'));
    const forged = { cookie, 'x-goodword-csrf': 'made-up' };
    expect(await problem(await act(forged))).toEqual(refusal(403, 'not-allowed'));
    expect(await problem(await act(headers))).toEqual(refusal(404, 'unknown-reward'));
  });

  it('is found again by a page that was loaded anew', async () => {
    const { cookie, csrf } = await shop.signedIn(ADMIN_KEY);
    const found = await shop.ask('/v1/admin/session', { headers: { cookie } });
    expect(await found.json()).toEqual({ key: 'owner', role: 'owner', csrf });
    expect((await shop.ask('/v1/admin/session')).status).toBe(401);
  });

  it('ends after twelve hours, and at once when somebody signs out', async () => {
    const first = await shop.signedIn(ADMIN_KEY);
    const second = await shop.signedIn(ADMIN_KEY);
    const out = (headers: Record<string, string>) =>
      shop.ask('/v1/admin/session', { method: 'DELETE', headers });
    expect((await out({ cookie: first.cookie })).status).toBe(403);
    const answer = await out(first.headers);
    expect(answer.status).toBe(204);
    expect(answer.headers.getSetCookie()[0]).toMatch(/^gw_admin=; Max-Age=0; Path=\/goodword/);
    expect((await look(first.headers)).status).toBe(401);
    expect((await look(second.headers)).status).toBe(200);
    shop.later({ minutes: 12 * 60 });
    expect((await look(second.headers)).status).toBe(401);
    expect((await out(second.headers)).status).toBe(204);
  });

  it.each([
    ['another site', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
    [
      'a page of a sibling domain',
      { origin: 'https://a.shop.example', 'sec-fetch-site': 'same-site' },
    ],
    ['no page at all', {}],
  ])('is never begun by %s', async (_who, headers: Record<string, string>) => {
    const response = await shop.post('/v1/admin/session', { key: ADMIN_KEY }, headers);
    expect(await problem(response)).toEqual(refusal(403, 'not-allowed'));
    expect(response.headers.getSetCookie()).toEqual([]);
  });
});

describe('somebody who tries keys', () => {
  const from = { address: '8.8.4.4' };
  const guess = (n: number) =>
    shop.ask('/v1/admin/programs', { headers: bearing(`key-that-is-wrong-${n}`) }, from);

  it('is refused after ten, even with the right one, while the merchant elsewhere works on', async () => {
    const { headers } = await shop.signedIn(ADMIN_KEY);
    for (let n = 0; n < 10; n++) expect((await guess(n)).status).toBe(401);
    const refused = await guess(11);
    expect(refused.headers.get('retry-after')).toMatch(/^\d+$/);
    expect(await problem(refused)).toEqual(refusal(429, 'rate-limited'));
    expect((await shop.ask('/v1/admin/programs', { headers: shop.asAdmin }, from)).status).toBe(
      429,
    );
    expect((await shop.signIn(ADMIN_KEY, from)).status).toBe(429);
    expect((await look(shop.asAdmin)).status).toBe(200);
    expect((await shop.ask('/v1/admin/programs', { headers }, from)).status).toBe(200);
    shop.later({ minutes: 2 });
    expect((await guess(12)).status).toBe(401);
  });

  it('is the same one behind every address of her own IPv6 network', async () => {
    for (let n = 0; n < 10; n++) {
      const address = `2600:1f18:0:1::${n.toString(16)}`;
      await shop.ask('/v1/admin/programs', { headers: bearing('wrong') }, { address });
    }
    const again = (address: string) =>
      shop.ask('/v1/admin/programs', { headers: shop.asAdmin }, { address });
    expect((await again('2600:1f18:0:1:ffff:0:0:1')).status).toBe(429);
    expect((await again('2600:1f18:0:2::1')).status).toBe(200);
  });

  it('locks nobody out where the backend is not told any address', async () => {
    const wrong = () => look(bearing('wrong'));
    for (let n = 0; n < 10; n++) expect((await wrong()).status).toBe(401);
    expect((await wrong()).status).toBe(429);
    expect((await look(shop.asAdmin)).status).toBe(200);
  });

  it('cannot hide behind a header that he writes himself', async () => {
    for (let n = 0; n < 10; n++) {
      const headers = { ...bearing('wrong'), 'x-forwarded-for': `9.9.9.${n}` };
      await shop.ask('/v1/admin/programs', { headers }, from);
    }
    expect((await guess(1)).status).toBe(429);
  });
});

describe('the audit log', () => {
  it('tells who did what to what and when, refusals too, and nothing of those who only looked', async () => {
    const { id, key } = await shop.key('read', 'Ben');
    await look(bearing(key));
    shop.later({ minutes: 1 });
    await act(bearing(key));
    shop.later({ minutes: 1 });
    await act(shop.asAdmin);
    const base = { act: 'POST /v1/admin/rewards/:id', subject: 'none', note: 'approve kind' };
    expect(await shop.acts()).toEqual([
      { ...base, id: expect.any(String), at: shop.now(), key: 'owner', refused: 'unknown-reward' },
      { ...base, id: expect.any(String), at: shop.now() - 60_000, key: id, refused: 'forbidden' },
      {
        ...{ id: expect.any(String), at: shop.now() - 120_000, key: 'command line' },
        ...{ act: 'key add', subject: id, note: 'read Ben' },
      },
    ]);
  });

  it('comes in pages, and each act once', async () => {
    for (let n = 0; n < 60; n++) {
      await act(shop.asAdmin);
      shop.later({ minutes: 1 });
    }
    const page = async (query = '') =>
      (await (await shop.ask(`/v1/audit${query}`, { headers: shop.asAdmin })).json()) as {
        acts: { id: string }[];
        next?: string;
      };
    const first = await page();
    const second = await page(`?before=${first.next}`);
    expect([first.acts.length, second.acts.length, second.next]).toEqual([50, 10, undefined]);
    expect(new Set([...first.acts, ...second.acts].map(({ id }) => id)).size).toBe(60);
    const wrong = await shop.ask('/v1/audit?before=x', { headers: shop.asAdmin });
    expect(await problem(wrong)).toEqual(refusal(400, 'bad-request'));
  });
});
