import type { Queries } from './database.js';
import { known } from './known.js';
import type { Contact, Contacts } from './shelves/contacts.js';

type Row = Omit<Contact, 'locale'> & { locale: string | null };

export const contactsIn = (database: Queries): Contacts => ({
  async keep({ program, code, sealed, email, locale, at }) {
    await database.query(
      `insert into contacts (program, code_key, sealed, email, locale, at)
       values ($1, $2, $3, $4, $5, $6)
       on conflict (program, code_key) do update set sealed = excluded.sealed,
         email = excluded.email, locale = excluded.locale, at = excluded.at`,
      [program, code.toLowerCase(), sealed, email, locale ?? null, at],
    );
  },

  async of(program, code) {
    const [row] = await database.query<Row>(
      `select program, code_key as code, sealed, email, locale, at from contacts
       where program = $1 and code_key = $2`,
      [program, code.toLowerCase()],
    );
    return row && known(row);
  },

  async forget(program, code) {
    await database.query('delete from contacts where program = $1 and code_key = $2', [
      program,
      code.toLowerCase(),
    ]);
  },

  async stop(email, at) {
    const rows = await database.query(
      'insert into mail_stops (email, at) values ($1, $2) on conflict do nothing returning email',
      [email, at],
    );
    return rows.length > 0;
  },

  async resume(email) {
    await database.query('delete from mail_stops where email = $1', [email]);
  },

  async isStopped(email) {
    const rows = await database.query('select email from mail_stops where email = $1', [email]);
    return rows.length > 0;
  },

  async count(parcel, email, at) {
    await database.query(
      'insert into mails (parcel, email, at) values ($1, $2, $3) on conflict do nothing',
      [parcel, email, at],
    );
  },

  async sentSince(email, parcel, since) {
    await database.query('delete from mails where email = $1 and at < $2', [email, since]);
    const rows = await database.query<{ at: number }>(
      'select at from mails where email = $1 and parcel <> $2 order by at',
      [email, parcel],
    );
    return rows.map(({ at }) => at);
  },
});
