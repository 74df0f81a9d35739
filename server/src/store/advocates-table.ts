import type { Queries } from './database.js';
import { known } from './known.js';
import type { AdvocateRecord, Advocates } from './shelves/advocates.js';

interface Row {
  program: string;
  code: string;
  visitor: string;
  email: string | null;
  customer: string | null;
  firstName: string | null;
  programVersion: number;
  at: number;
}

const COLUMNS = `program, code, visitor, email, customer, first_name as "firstName",
  program_version as "programVersion", at`;

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
    await database.query(
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
      `select ${COLUMNS} from advocates where program = $1
         and code_key in (select value->>'key' from ${database.eachOf('$2')})`,
      [program, JSON.stringify(codes.map((code) => ({ key: code.toLowerCase() })))],
    );
    return rows.map((row): AdvocateRecord => known(row));
  },

  async forget(program, visitor) {
    // A row needs some visitor. No browser has this one: theirs are hashes.
    await database.query(
      `update advocates set visitor = 'forgotten:' || code_key, email = null, customer = null,
         first_name = null
       where program = $1 and visitor = $2`,
      [program, visitor],
    );
  },
});
