import type { Queries } from './database.js';
import { known } from './known.js';
import type { KeyRecord, Keys, Role } from './shelves/access.js';

interface Row {
  id: string;
  hash: string;
  role: Role;
  label: string;
  at: number;
  revokedAt: number | null;
}

const COLUMNS = 'id, hash, role, label, at, revoked_at as "revokedAt"';

export const keysIn = (database: Queries): Keys => ({
  async add({ id, hash, role, label, at }) {
    await database.write(
      `insert into admin_keys (id, hash, role, label, at) values ($1, $2, $3, $4, $5)
       on conflict do nothing`,
      [id, hash, role, label, at],
    );
  },

  async find(hash) {
    const [row] = await database.query<Row>(
      `select ${COLUMNS} from admin_keys where hash = $1 and revoked_at is null`,
      [hash],
    );
    return row && known(row);
  },

  async list() {
    const rows = await database.query<Row>(`select ${COLUMNS} from admin_keys order by at, id`);
    return rows.map((row): KeyRecord => known(row));
  },

  async revoke(id, at) {
    const rows = await database.query(
      `update admin_keys set revoked_at = $2 where id = $1 and revoked_at is null returning id`,
      [id, at],
    );
    return rows.length > 0;
  },
});
