/** One step of the tables: codes that are good for one order, and which orders named them. Never changed, as every step. */
export const SINGLE_CODES: readonly string[] = [
  `create table single_codes (
    program text not null,
    code_key text not null,
    code text not null,
    owner_key text not null,
    owner text not null,
    at bigint not null,
    primary key (program, code_key)
  )`,
  'create index single_codes_owner on single_codes (program, owner_key, at)',
  // What follows from the facts of an order. paid_at is empty until the order is paid.
  `create table single_code_uses (
    program text not null,
    code_key text not null,
    order_id text not null,
    paid_at bigint,
    primary key (program, code_key, order_id)
  )`,
  'create index single_code_uses_order on single_code_uses (program, order_id)',
];
