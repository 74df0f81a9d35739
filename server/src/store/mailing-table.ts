import type { Queries } from './database.js';
import { known } from './known.js';
import type { KeptAddress, Mailing } from './shelves/mailing.js';

type Row = Omit<KeptAddress, 'language' | 'confirmedAt' | 'askedAt'> & {
  language: string | null;
  confirmedAt: number | null;
  askedAt: number | null;
};

export const mailingIn = (database: Queries): Mailing => ({
  async keep({ program, email, sealed, language, at, confirmedAt }) {
    await database.write(
      `insert into mail_addresses (program, email, sealed, language, at, confirmed_at)
       values ($1, $2, $3, $4, $5, $6)
       on conflict (program, email) do update set at = excluded.at,
         sealed = case when excluded.confirmed_at is null then mail_addresses.sealed
           else excluded.sealed end,
         confirmed_at = coalesce(mail_addresses.confirmed_at, excluded.confirmed_at),
         language = coalesce(excluded.language, mail_addresses.language)
       where mail_addresses.at <= excluded.at`,
      [program, email, sealed, language ?? null, at, confirmedAt ?? null],
    );
  },

  async noteAsked(program, email, at) {
    await database.write(
      'update mail_addresses set asked_at = $3 where program = $1 and email = $2',
      [program, email, at],
    );
  },

  async confirm(program, email, at) {
    const rows = await database.query(
      `update mail_addresses set confirmed_at = coalesce(confirmed_at, $3)
       where program = $1 and email = $2 returning email`,
      [program, email, at],
    );
    return rows.length > 0;
  },

  async addressOf(program, email) {
    const [row] = await database.query<Row>(
      `select program, email, sealed, language, at, confirmed_at as "confirmedAt",
         asked_at as "askedAt"
       from mail_addresses
       where program = $1 and email = $2`,
      [program, email],
    );
    return row && known(row);
  },

  async note({ program, parcel, email, at }) {
    await database.write(
      `insert into mail_sent (program, parcel, email, at) values ($1, $2, $3, $4)
       on conflict do nothing`,
      [program, parcel, email, at],
    );
  },

  async sentSince({ program, parcel, email, at }) {
    const rows = await database.query<{ at: number }>(
      `select at from mail_sent where program = $1 and email = $2 and at > $3 and parcel <> $4
       order by at`,
      [program, email, at, parcel],
    );
    return rows.map((row) => row.at);
  },

  sentTo: (program, email) =>
    database.query(
      'select parcel, at from mail_sent where program = $1 and email = $2 order by at, parcel',
      [program, email],
    ),

  async forget(program, email) {
    for (const table of ['mail_addresses', 'mail_sent']) {
      await database.write(`delete from ${table} where program = $1 and email = $2`, [
        program,
        email,
      ]);
    }
  },

  async forgetSilent(before) {
    await database.write(
      `delete from mail_addresses where at < $1
         and not exists (select 1 from advocates a
           where a.program = mail_addresses.program and a.email = mail_addresses.email)
         and not exists (select 1 from proofs p
           where p.program = mail_addresses.program and p.proof = 'email:' || mail_addresses.email)`,
      [before],
    );
  },

  async forgetSent(before) {
    await database.write('delete from mail_sent where at < $1', [before]);
  },

  async stop(email, at) {
    await database.write(
      'insert into mail_stops (email, at) values ($1, $2) on conflict do nothing',
      [email, at],
    );
  },

  async resume(email) {
    await database.write('delete from mail_stops where email = $1', [email]);
  },

  async stoppedAt(email) {
    const [row] = await database.query<{ at: number }>(
      'select at from mail_stops where email = $1',
      [email],
    );
    return row?.at;
  },
});
