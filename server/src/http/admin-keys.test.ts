import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Role } from '../store/shelves/access.js';
import { bearing, openGuardedShop } from './access.fixture.js';
import { ADMIN_KEY } from './open-shop.fixture.js';
import { problem, refusal } from './refusal.fixture.js';

let shop: Awaited<ReturnType<typeof openGuardedShop>>;
beforeEach(async () => {
  shop = await openGuardedShop();
});
afterEach(() => shop.close());

interface Told {
  readonly id: string;
  readonly key: string;
}
const KEYS = '/v1/admin/keys';
const make = (body: unknown, headers: Record<string, string> = shop.asAdmin) =>
  shop.post(KEYS, body, headers);
const made = async (role: Role, label = '') => (await (await make({ role, label })).json()) as Told;
const listed = async () =>
  ((await (await shop.ask(KEYS, { headers: shop.asAdmin })).json()) as { keys: object[] }).keys;
const revoke = (id: string, headers: Record<string, string> = shop.asAdmin, query = '') =>
  shop.ask(`${KEYS}/${id}${query}`, { method: 'DELETE', headers });
const looks = async (headers: Record<string, string>) =>
  (await shop.ask('/v1/admin/programs', { headers })).status;

describe('a key that the owner makes in the dashboard', () => {
  it('opens what its role says, and is told this once', async () => {
    const { id, key } = await made('read', ' Ben at the till ');
    expect(await looks(bearing(key))).toBe(200);
    expect(await problem(await make({ role: 'read' }, bearing(key)))).toEqual(
      refusal(403, 'forbidden'),
    );
    const told = await listed();
    expect(told).toEqual([
      { id, role: 'read', label: 'Ben at the till', at: shop.now(), lastActAt: shop.now() },
    ]);
    expect(JSON.stringify(told)).not.toContain(key);
  });

  it('tells when it was last heard of, where it signed in or changed something', async () => {
    const { key } = await made('act');
    expect((await listed())[0]).not.toHaveProperty('lastActAt');
    shop.later({ minutes: 5 });
    await shop.signedIn(key);
    const at = shop.now();
    shop.later({ minutes: 5 });
    expect((await listed())[0]).toMatchObject({ lastActAt: at });
  });

  it('opens nothing once it is revoked, and whoever signed in with it is out', async () => {
    const { id, key } = await made('act');
    const { headers } = await shop.signedIn(key);
    expect((await revoke(id)).status).toBe(200);
    expect([await looks(bearing(key)), await looks(headers)]).toEqual([401, 401]);
    expect(await problem(await revoke(id))).toEqual(refusal(404, 'not-found'));
    expect((await listed())[0]).toMatchObject({ id, revokedAt: shop.now() });
  });

  it('that asks is revoked only with a second word', async () => {
    const { id, key } = await made('owner');
    const { headers } = await shop.signedIn(key);
    expect(await problem(await revoke(id, headers))).toEqual(refusal(409, 'not-allowed'));
    expect(await looks(headers)).toBe(200);
    expect((await revoke(id, headers, '?own=true')).status).toBe(200);
    expect(await looks(headers)).toBe(401);
  });

  it('is made, seen and revoked by owners only: nobody gets above herself', async () => {
    const { id } = await made('till');
    for (const role of ['till', 'read', 'act'] as const) {
      const headers = bearing((await made(role)).key);
      const answers = [
        ...(await Promise.all(
          (['till', 'read', 'act', 'owner'] as const).map((wanted) =>
            make({ role: wanted }, headers),
          ),
        )),
        await shop.ask(KEYS, { headers }),
        await revoke(id, headers),
      ];
      for (const answer of answers)
        expect(await problem(answer)).toEqual(refusal(403, 'forbidden'));
    }
    expect(await listed()).toHaveLength(4);
  });

  it('by a session needs the token beside the cookie, as every change', async () => {
    const { cookie, headers } = await shop.signedIn(ADMIN_KEY);
    expect(await problem(await make({ role: 'read' }, { cookie }))).toEqual(
      refusal(403, 'not-allowed'),
    );
    expect((await make({ role: 'read' }, headers)).status).toBe(200);
  });

  it('stands in the log with its role and name, never with itself', async () => {
    const { id, key } = await made('act', 'Ben');
    shop.later({ minutes: 1 });
    await revoke(id);
    const acts = await shop.acts();
    expect(acts).toMatchObject([
      { act: 'DELETE /v1/admin/keys/:id', subject: id, key: 'owner' },
      { act: 'POST /v1/admin/keys', note: 'act Ben', key: 'owner' },
    ]);
    expect(JSON.stringify(acts)).not.toContain(key);
  });

  it.each([{}, { role: 'king' }, { role: 'read', label: 'x'.repeat(101) }])(
    'is not made of %j',
    async (body) => {
      expect(await problem(await make(body))).toEqual(refusal(400, 'bad-request'));
    },
  );
});
