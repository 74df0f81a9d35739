import type { Queries } from './database.js';
import type { Trait, Traits } from './shelves/traits.js';

export const traitsIn = (database: Queries): Traits => ({
  async add(traits) {
    if (traits.length === 0) return;
    await database.query(
      `insert into traits (program, subject, kind, since, value)
       select value->>'program', value->>'subject', value->>'kind',
         cast(value->>'since' as bigint), value->>'value'
       from ${database.eachOf('$1')} where true
       on conflict do nothing`,
      [JSON.stringify(traits)],
    );
  },

  async forget(program, subject) {
    await database.query('delete from traits where program = $1 and subject = $2', [
      program,
      subject,
    ]);
  },

  of: (program, subjects) =>
    database.query<Trait>(
      `select program, subject, kind, since, value from traits where program = $1
         and subject in (select value->>'subject' from ${database.eachOf('$2')})
       order by since, value`,
      [program, JSON.stringify(subjects.map((subject) => ({ subject })))],
    ),
});
