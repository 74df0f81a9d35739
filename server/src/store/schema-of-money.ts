/** One step of the tables: coupons, what is to be handed over, and credit. Never changed, as every step. */
export const MONEY: readonly string[] = [
  'alter table rewards add column coupon_until bigint',
  'alter table rewards add column reminded_at bigint',
  "create index rewards_coupon on rewards (coupon_until) where state = 'issued' and reminded_at is null",
  `create table coupons (
    program text not null,
    pool text not null,
    number bigint not null,
    code_key text not null,
    code text not null,
    expires_at bigint,
    at bigint not null,
    reward text,
    taken_at bigint,
    primary key (program, code_key),
    unique (program, number)
  )`,
  'create index coupons_free on coupons (program, pool, number) where reward is null',
  'create unique index coupons_reward on coupons (program, reward) where reward is not null',
  `create table issuing (
    reward text primary key,
    program text not null,
    state text not null,
    tries integer not null,
    due_at bigint not null,
    pool text,
    outcome text
  )`,
  "create index issuing_due on issuing (due_at) where state = 'waiting'",
  'create index issuing_pool on issuing (program, pool) where pool is not null',
  `insert into issuing (reward, program, state, tries, due_at)
   select id, program, 'waiting', 0, changed_at from rewards where state = 'approved'`,
  // Append-only: what an advocate has is the sum of what is here.
  `create table credit (
    program text not null,
    id text not null,
    number bigint not null,
    code_key text not null,
    kind text not null,
    amount bigint not null,
    meant bigint not null,
    currency text not null,
    about text,
    at bigint not null,
    primary key (program, id),
    unique (program, code_key, number)
  )`,
  'create index credit_about on credit (program, about)',
];
