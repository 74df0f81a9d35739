import { lowered } from './code-lists.js';
import type { Queries } from './database.js';
import { known } from './known.js';
import { peopleIn } from './people-table.js';
import type { AdvocateRecord, Advocates } from './shelves/advocates.js';
import type { PersonNames } from './shelves/people.js';

interface Row {
  program: string;
  code: string;
  visitor: string;
  email: string | null;
  customer: string | null;
  firstName: string | null;
  programVersion: number;
  at: number;
  person: string | null;
}

const COLUMNS = `program, code, visitor, email, customer, first_name as "firstName",
  program_version as "programVersion", at, person`;

export const advocatesIn = (database: Queries): Advocates => ({
  async add(advocate) {
    const rows = await database.query(
      `insert into advocates
         (program, code_key, code, visitor, email, customer, first_name, program_version, at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       on conflict do nothing returning code`,
      [
        advocate.program,
        advocate.code.toLowerCase(),
        advocate.code,
        advocate.visitor,
        advocate.email ?? null,
        advocate.customer ?? null,
        advocate.firstName ?? null,
        advocate.programVersion,
        advocate.at,
      ],
    );
    return rows.length > 0;
  },

  async learn(advocate) {
    await database.write(
      `update advocates set email = coalesce(email, $3), customer = coalesce(customer, $4),
         first_name = coalesce(first_name, $5), program_version = coalesce($6, program_version)
       where program = $1 and visitor = $2`,
      [
        advocate.program,
        advocate.visitor,
        advocate.email ?? null,
        advocate.customer ?? null,
        advocate.firstName ?? null,
        advocate.programVersion ?? null,
      ],
    );
  },

  async ofVisitor(program, visitor) {
    const [row] = await database.query<Row>(
      `select ${COLUMNS} from advocates where program = $1 and visitor = $2`,
      [program, visitor],
    );
    return row && known(row);
  },

  async ofCustomer(program, customer, email) {
    const rows = await database.query<Row>(
      `select ${COLUMNS} from advocates where program = $1 and (customer = $2 or email = $3)`,
      [program, customer, email ?? null],
    );
    return rows.map((row): AdvocateRecord => known(row));
  },

  async ofCodes(program, codes) {
    const rows = await database.query<Row>(
      `select ${COLUMNS} from advocates where program = $1 and ${isAmong(database)}`,
      [program, listOf(codes)],
    );
    const also = new Map<string, PersonNames>();
    for (const { person } of rows) {
      if (person === null || also.has(person)) continue;
      also.set(person, await peopleIn(database).namesOf(program, person));
    }
    return rows.map((row): AdvocateRecord => {
      const names = row.person === null ? undefined : also.get(row.person);
      return { ...known(row), ...(names && { also: names }) };
    });
  },

  async owned(codes) {
    const owned = new Map<string, ReadonlySet<string>>();
    for (const program of new Set(codes.map((code) => code.program))) {
      const rows = await database.query<{ key: string }>(
        `select code_key as key from advocates where program = $1 and ${isAmong(database)}`,
        [program, listOf(codes.flatMap((one) => (one.program === program ? one.code : [])))],
      );
      owned.set(program, new Set(rows.map(({ key }) => key)));
    }
    return ({ program, code }) => owned.get(program)?.has(code.toLowerCase()) === true;
  },

  async named(program, { visitor, customer, email }) {
    const rows = await database.query<Row>(
      `select ${COLUMNS} from advocates
       where program = $1 and (visitor = $2 or customer = $3 or email = $4)`,
      [program, visitor ?? null, customer ?? null, email ?? null],
    );
    return rows.map((row): AdvocateRecord => known(row));
  },

  async ofPerson(program, person) {
    const rows = await database.query<Row>(
      `select ${COLUMNS} from advocates where program = $1 and person = $2
       order by joined_at, at, code_key`,
      [program, person],
    );
    return rows.map((row): AdvocateRecord => known(row));
  },

  async claim({ program, code, person, customer, firstName }, at) {
    await database.write(
      // Whatever the clock says, what comes later stands behind.
      `update advocates set person = $3, customer = coalesce($5, customer),
         first_name = coalesce($6, first_name),
         joined_at = (select case when max(o.joined_at) >= $4 then max(o.joined_at) + 1
           else cast($4 as bigint) end from advocates o where o.program = $1 and o.person = $3)
       where program = $1 and code_key = $2 and (person is null or person = $3)`,
      [program, code.toLowerCase(), person, at, customer ?? null, firstName ?? null],
    );
  },

  async forget(program, visitor) {
    // A row needs some visitor. No browser has this one: theirs are hashes.
    await database.write(
      `update advocates set visitor = 'forgotten:' || code_key, email = null, customer = null,
         first_name = null, person = null, joined_at = null
       where program = $1 and visitor = $2`,
      [program, visitor],
    );
  },
});

const isAmong = (database: Queries) =>
  `code_key in (select value->>'key' from ${database.eachOf('$2')})`;
// A batch names one code again and again.
const listOf = (codes: readonly string[]) =>
  JSON.stringify([...new Set(lowered(codes))].map((key) => ({ key })));
