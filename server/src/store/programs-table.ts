import type { Program } from 'goodword/protocol';
import type { Queries } from './database.js';
import type { Programs } from './shelves/programs.js';

export const programsIn = (database: Queries): Programs => ({
  async add(program, at, by) {
    const rows = await database.query(
      `insert into programs (id, version, body, at, in_set_up) values ($1, $2, $3, $4, $5)
       on conflict do nothing returning version`,
      [program.id, program.version, JSON.stringify(program), at, by === 'set-up' ? 1 : 0],
    );
    return rows.length > 0;
  },

  async find(id, version) {
    const [row] = await database.query<Row>(
      `select body from programs where id = $1 ${version === undefined ? '' : 'and version = $2'}
       order by version desc limit 1`,
      version === undefined ? [id] : [id, version],
    );
    return row && programOf(row);
  },

  async ofSetUp(id) {
    const [row] = await database.query<Row>(
      `select body from programs where id = $1 and in_set_up = 1 order by version desc limit 1`,
      [id],
    );
    return row && programOf(row);
  },

  async saySetUp(id, version) {
    await database.write('update programs set in_set_up = 1 where id = $1 and version = $2', [
      id,
      version,
    ]);
  },
});

interface Row {
  body: string;
}

const programOf = ({ body }: Row) => JSON.parse(body) as Program;
