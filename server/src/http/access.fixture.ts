import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runKeyCommand } from '../key-command.js';
import type { From } from '../server.js';
import { openStore } from '../store/open-store.js';
import type { Role } from '../store/shelves/access.js';
import { openShop } from './open-shop.fixture.js';

const ORIGIN = 'https://shop.example';

/** A shop whose merchant makes keys on the command line and signs in to the dashboard. */
export async function openGuardedShop(...[rules, options]: Parameters<typeof openShop>) {
  const folder = mkdtempSync(join(tmpdir(), 'goodword-'));
  const database = join(folder, 'shop.db');
  const shop = await openShop(rules, { database, ...options });
  const store = await openStore(database);

  const signIn = (key: string, from?: From) =>
    shop.post(
      '/v1/admin/session',
      { key },
      { origin: ORIGIN, 'sec-fetch-site': 'same-origin' },
      from,
    );

  return {
    ...shop,
    signIn,
    async key(role: Role, label = '') {
      const [told = '', key = ''] = await runKeyCommand(
        { act: 'add', database, role, label },
        store,
        shop.now(),
      );
      return { id: told.split(' ')[1] ?? '', key };
    },
    revoke: (id: string) => runKeyCommand({ act: 'revoke', database, id }, store, shop.now()),
    list: () => runKeyCommand({ act: 'list', database }, store, shop.now()),
    /** The headers with which the browser of somebody who signed in asks. */
    async signedIn(key: string) {
      const response = await signIn(key);
      const { csrf } = (await response.json()) as { csrf: string };
      const cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
      return { cookie, csrf, headers: { cookie, 'x-goodword-csrf': csrf } };
    },
    async acts(headers: Record<string, string> = shop.asAdmin) {
      const response = await shop.ask('/v1/audit', { headers });
      return ((await response.json()) as { acts: Record<string, unknown>[] }).acts;
    },
    async close() {
      await store.close();
      await shop.close();
      rmSync(folder, { recursive: true });
    },
  };
}

export const bearing = (key: string) => ({ authorization: `Bearer ${key}` });
