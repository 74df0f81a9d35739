import { describe, expect, it } from 'vitest';
import type { Store } from './store.js';

/** What every database has to do about keys, sessions and the audit log. */
export function accessContract(store: () => Store) {
  const key = { id: 'k1', hash: 'h1', role: 'act', label: 'Ben', at: 1 } as const;

  it('finds a key by its hash until it is revoked, and lists it still', async () => {
    const { keys } = store();
    await keys.add(key);
    await keys.add({ ...key, role: 'owner' });
    expect(await keys.find('h1')).toEqual(key);
    expect([await keys.revoke('k1', 5), await keys.revoke('k1', 6)]).toEqual([true, false]);
    expect(await keys.find('h1')).toBeUndefined();
    expect(await keys.list()).toEqual([{ ...key, revokedAt: 5 }]);
  });

  it('keeps a session until its end or its closing', async () => {
    const { sessions } = store();
    await sessions.open('a', 'h1', 10, 0);
    await sessions.open('b', 'h1', 20, 0);
    expect(await sessions.keyOf('a', 9)).toBe('h1');
    expect(await sessions.keyOf('a', 10)).toBeUndefined();
    await sessions.close('b');
    expect(await sessions.keyOf('b', 0)).toBeUndefined();
  });

  describe('the audit log', () => {
    it('keeps an act as it was written, once, and says which were refused', async () => {
      const { audit } = store();
      const act = { id: 'a1', at: 1, key: 'k1', act: 'POST /x', subject: "'; --", note: 'why' };
      await audit.append(act);
      await audit.append({ ...act, note: 'another' });
      await audit.append({ id: 'a2', at: 1, key: 'k1', act: 'GET /y', subject: '' });
      await audit.refuse(act, 'not-allowed');
      const [second, first] = await audit.page(10);
      expect(first).toEqual({ ...act, refused: 'not-allowed' });
      expect(second).toEqual({ id: 'a2', at: 1, key: 'k1', act: 'GET /y', subject: '' });
      expect((await audit.page(10, { at: 1, id: 'a2' })).map(({ id }) => id)).toEqual(['a1']);
    });
  });
}
