import { isOneOf } from './code-lists.js';
import type { Queries } from './database.js';
import type { Trait, Traits } from './shelves/traits.js';

export const traitsIn = (database: Queries): Traits => ({
  async add(traits) {
    if (traits.length === 0) return;
    await database.write(
      `insert into traits (program, subject, kind, since, value)
       select value->>'program', value->>'subject', value->>'kind',
         cast(value->>'since' as bigint), value->>'value'
       from ${database.eachOf('$1')} where true
       on conflict do nothing`,
      [JSON.stringify(traits)],
    );
  },

  async forget(program, subject) {
    await database.write('delete from traits where program = $1 and subject = $2', [
      program,
      subject,
    ]);
  },

  latest: (program, kind, limit) =>
    database.query<Trait>(
      // A kind by name, so that an index of one kind is used.
      `select program, subject, kind, since, value from traits t where program = $1 and kind = '${kind}'
         and not exists (select 1 from traits later where later.program = t.program
           and later.subject = t.subject and later.kind = t.kind
           and (later.since > t.since or (later.since = t.since and later.value > t.value)))
       order by since desc, subject limit $2`,
      [program, limit],
    ),

  async of(program, subjects) {
    if (subjects.length === 0) return [];
    return database.query<Trait>(
      `select program, subject, kind, since, value from traits where program = $1
         and ${isOneOf(subjects, 2, 'subject')} order by since, value`,
      [program, ...subjects],
    );
  },
});
