import type { Queries } from './database.js';
import { known } from './known.js';
import type { People, Presence } from './shelves/people.js';

const list = (texts: readonly string[]) => JSON.stringify(texts.map((text) => ({ text })));
const startsWith = (start: string) => (text: string) =>
  text.startsWith(start) ? [text.slice(start.length)] : [];

export const peopleIn = (database: Queries): People => ({
  async ofProofs(program, proofs) {
    const rows = await database.query<{ person: string }>(
      `select person from proofs where program = $1
         and proof in (select value->>'text' from ${database.eachOf('$2')})
       group by person order by min(at), person`,
      [program, list(proofs)],
    );
    return rows.map(({ person }) => person);
  },

  async inBrowser(program, visitor) {
    const rows = await database.query<{ person: string; openUntil: number | null }>(
      `select person, open_until as "openUntil" from browsers where program = $1 and visitor = $2
       order by at desc, person`,
      [program, visitor],
    );
    return rows.map((row): Presence => known(row));
  },

  async namesOf(program, person) {
    const browsers = await database.query<{ visitor: string }>(
      `select visitor from browsers where program = $1 and person = $2 order by at desc, visitor`,
      [program, person],
    );
    const proven = await database.query<{ proof: string }>(
      'select proof from proofs where program = $1 and person = $2 order by at, proof',
      [program, person],
    );
    const proofs = proven.map(({ proof }) => proof);
    return {
      visitors: browsers.map(({ visitor }) => visitor),
      customers: proofs.flatMap(startsWith('customer:')),
      emails: proofs.flatMap(startsWith('email:')),
    };
  },

  async prove(program, person, proofs, at) {
    await database.write(
      `insert into proofs (program, proof, person, at)
       select $1, value->>'text', $2, cast($3 as bigint) from ${database.eachOf('$4')} where true
       on conflict do nothing`,
      [program, person, at, list(proofs)],
    );
  },

  async enter(program, { person, visitor, at, openUntil }) {
    await database.write(
      `insert into browsers (program, visitor, person, at, open_until) values ($1, $2, $3, $4, $5)
       on conflict (program, visitor, person) do update set at = excluded.at,
         open_until = coalesce(excluded.open_until, browsers.open_until)`,
      [program, visitor, person, at, openUntil ?? null],
    );
  },

  async merge(program, from, into) {
    const both = [program, from, into];
    await database.write('update proofs set person = $3 where program = $1 and person = $2', both);
    // Where she was in one browser as both, one row of it is enough.
    await database.write(
      `delete from browsers where program = $1 and person = $2 and visitor in
         (select visitor from browsers where program = $4 and person = $3)`,
      [...both, program],
    );
    await database.write(
      'update browsers set person = $3 where program = $1 and person = $2',
      both,
    );
    await database.write(
      'update advocates set person = $3 where program = $1 and person = $2',
      both,
    );
  },

  async forgetBrowser(program, visitor) {
    await database.write('delete from browsers where program = $1 and visitor = $2', [
      program,
      visitor,
    ]);
  },

  async forget(program, person) {
    for (const table of ['proofs', 'browsers']) {
      await database.write(`delete from ${table} where program = $1 and person = $2`, [
        program,
        person,
      ]);
    }
  },
});
