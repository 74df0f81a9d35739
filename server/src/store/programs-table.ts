import type { Program } from 'goodword/protocol';
import type { Queries } from './database.js';
import type { Programs } from './shelves/programs.js';

export const programsIn = (database: Queries): Programs => ({
  async add(program, at) {
    await database.write(
      `insert into programs (id, version, body, at) values ($1, $2, $3, $4)
       on conflict do nothing`,
      [program.id, program.version, JSON.stringify(program), at],
    );
  },

  async find(id, version) {
    const [row] = await database.query<{ body: string }>(
      `select body from programs where id = $1 ${version === undefined ? '' : 'and version = $2'}
       order by version desc limit 1`,
      version === undefined ? [id] : [id, version],
    );
    return row && (JSON.parse(row.body) as Program);
  },
});
