// The database itself, beside the backend: to load much at once, and to measure what it does with nothing above it.
import { DatabaseSync } from '@photostructure/sqlite';
import pg from 'pg';

const isPostgres = (address) => address.startsWith('postgres');

/** Opens connections of the same kind and with the same settings as the backend's. */
export async function openSql(address) {
  if (isPostgres(address)) {
    const pool = new pg.Pool({ connectionString: address });
    // Where something failed, the database goes away under it: what failed is what there is to tell.
    pool.on('error', () => {});
    return {
      isPostgres: true,
      query: async (sql, params = []) => (await pool.query(sql, params)).rows,
      close: () => pool.end(),
    };
  }
  const connection = new DatabaseSync(address);
  connection.exec(
    `pragma busy_timeout=5000; pragma journal_mode=WAL; pragma synchronous=FULL; pragma cache_size=-8000;
     pragma wal_autocheckpoint=4000`,
  );
  const prepared = new Map();
  return {
    isPostgres: false,
    query: async (sql, params = []) => {
      let statement = prepared.get(sql);
      if (!statement) {
        statement = connection.prepare(sql.replace(/\$(\d+)/g, '?$1'));
        prepared.set(sql, statement);
      }
      return statement.all(...params);
    },
    close: async () => connection.close(),
  };
}

export async function columnsOf(sql, table) {
  const rows = sql.isPostgres
    ? await sql.query(
        'select column_name as name from information_schema.columns where table_name = $1 order by ordinal_position',
        [table],
      )
    : await sql.query(`pragma table_info(${table})`);
  return rows.map(({ name }) => name);
}
