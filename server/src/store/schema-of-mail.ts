/** One step of the tables: addresses to write to, and what was written. Never changed, as every step. */
export const MAIL: readonly string[] = [
  // `email` is the hash by which the person is known everywhere else; `sealed` is opened by the option mailKey only.
  `create table mail_addresses (
    program text not null,
    email text not null,
    sealed text not null,
    language text,
    at bigint not null,
    primary key (program, email)
  )`,
  'create index mail_addresses_time on mail_addresses (at)',
  `create table mail_sent (
    program text not null,
    parcel text not null,
    email text not null,
    at bigint not null,
    primary key (program, parcel)
  )`,
  'create index mail_sent_person on mail_sent (program, email, at)',
  'create index mail_sent_time on mail_sent (at)',
  // Who wants no mail. Hashes; of every program, and for good: it outlives the address.
  `create table mail_stops (
    email text primary key,
    at bigint not null
  )`,
];
