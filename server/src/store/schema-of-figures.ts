/** One step of the tables: what is counted as it is written, so that no report counts the facts. Never changed, as every step. */
export const FIGURES: readonly string[] = [
  // Days are numbers of UTC days since the epoch. code_key is '' for the whole program. `since` is the day on which the
  // same one was counted before, -1 where never: whoever counts a stretch of days leaves out those counted in it already.
  `create table tallies (
    program text not null,
    kind text not null,
    code_key text not null,
    day bigint not null,
    since bigint not null,
    count bigint not null,
    primary key (program, kind, code_key, day, since)
  )`,
  // The same for money. Of a gift, code_key is its cause.
  `create table sums (
    program text not null,
    kind text not null,
    code_key text not null,
    day bigint not null,
    currency text not null,
    amount bigint not null,
    primary key (program, kind, code_key, day, currency)
  )`,
  // Nobody counts facts by their time any more.
  'drop index events_time',
  'create index events_friend on events (program, visitor, type, code_key, at)',
  "create index events_joined on events (program, at) where type in ('lead', 'signup')",
  // Whole answers out of an index: who leads, and how many friends an advocate has brought.
  `create index orders_paid on orders (program, code_key, ordered_at, id)
   where credited = 1 and status = 'paid'`,
  "create index rewards_lapsing on rewards (expires_at) where state = 'approved'",
];
