import { FIRST_TABLES } from './first-tables.js';
import { CAPS } from './schema-of-caps.js';
import { EARNINGS } from './schema-of-earnings.js';
import { FIGURES } from './schema-of-figures.js';
import { MAIL } from './schema-of-mail.js';
import { MONEY } from './schema-of-money.js';
import { SINGLE_CODES } from './schema-of-single-codes.js';

/**
 * The tables, as numbered steps. A step that was released is never changed: a change is a new step. Nothing that
 * may change later is imported here, so that an old step means the same for ever.
 *
 * Append-only: programs (but for who says them), events, decisions, reward_changes. `orders` and the last columns of `rewards` are what
 * follows from them, kept so that reading is cheap; settling an order again writes the same.
 *
 * Times are milliseconds since the epoch. Visitors and e-mail addresses are SHA-256 in hex.
 */
export const MIGRATIONS: readonly (readonly string[])[] = [
  FIRST_TABLES,
  [
    `create table outbox (
      parcel text primary key,
      id text not null,
      url text not null,
      type text not null,
      program text not null,
      body text not null,
      at bigint not null,
      state text not null,
      tries integer not null,
      due_at bigint not null,
      outcome text,
      unique (id, url)
    )`,
    "create index outbox_due on outbox (due_at) where state = 'waiting'",
    'create index outbox_state on outbox (program, state, at)',
  ],
  [
    `create table tokens (
      token text primary key,
      until bigint not null
    )`,
    'create index tokens_until on tokens (until)',
  ],
  [
    'create index advocates_customer on advocates (program, customer)',
    'create index advocates_email on advocates (program, email)',
    'alter table rewards add column quantity bigint',
    'alter table rewards add column unit text',
    'alter table rewards add column cause text',
    'alter table rewards add column expires_at bigint',
    // What a mystery was drawn to be: JSON.
    'alter table rewards add column drawn text',
    'alter table reward_changes add column quantity bigint',
    'create index rewards_place on rewards (program, code_key, side, ordered_at, order_id)',
    'create index orders_place on orders (program, code_key, ordered_at, id)',
    // What the shop, or the person herself, said of somebody, and from when on it was so. Append-only.
    // A subject is "code:anna42", "customer:c-7", "email:HASH" or "visitor:HASH".
    `create table traits (
      program text not null,
      subject text not null,
      kind text not null,
      since bigint not null,
      value text not null,
      primary key (program, subject, kind, since, value)
    )`,
    `insert into traits (program, subject, kind, since, value)
     select program, 'code:' || code_key, 'version', at, cast(program_version as text) from advocates`,
    `create table draws (
      program text not null,
      code_key text not null,
      number integer not null,
      seed text not null,
      order_id text,
      side text,
      primary key (program, code_key, number),
      unique (program, code_key, order_id, side)
    )`,
  ],
  [
    `create table admin_keys (
      id text primary key,
      hash text not null unique,
      role text not null,
      label text not null,
      at bigint not null,
      revoked_at bigint
    )`,
    `create table sessions (
      hash text primary key,
      key_hash text not null,
      until bigint not null
    )`,
    'create index sessions_until on sessions (until)',
    `create table audit (
      id text primary key,
      at bigint not null,
      key_id text not null,
      act text not null,
      subject text not null,
      note text
    )`,
    'create index audit_time on audit (at, id)',
  ],
  [
    // proof is `customer:` and the shop's id, or `email:` and a hash. Only what was proven.
    `create table proofs (
      program text not null,
      proof text not null,
      person text not null,
      at bigint not null,
      primary key (program, proof)
    )`,
    'create index proofs_person on proofs (program, person)',
    `create table browsers (
      program text not null,
      visitor text not null,
      person text not null,
      at bigint not null,
      open_until bigint,
      primary key (program, visitor, person)
    )`,
    'create index browsers_person on browsers (program, person)',
    'alter table advocates add column person text',
    'alter table advocates add column joined_at bigint',
    'create index advocates_person on advocates (program, person) where person is not null',
  ],
  MONEY,
  [
    // What follows from the decision and is looked for: "asking", "held", "approved" or "rejected".
    'alter table orders add column review text',
    "create index orders_review on orders (program, ordered_at, id) where review in ('asking', 'held')",
    // Hashes of how an order was paid and where it went, and the site that the friend came from by which code.
    `create table marks (
      program text not null,
      kind text not null,
      value text not null,
      ordered_at bigint not null,
      order_id text not null,
      primary key (program, kind, value, ordered_at, order_id)
    )`,
    'create index marks_order on marks (program, order_id)',
    'create index orders_visitor_time on orders (program, visitor, ordered_at)',
  ],
  [
    // Orders about which the shop's own check is to be asked, each once for an advocate.
    `create table checking (
      program text not null,
      order_id text not null,
      code text not null,
      tries integer not null,
      due_at bigint not null,
      outcome text,
      primary key (program, order_id)
    )`,
    'create index checking_due on checking (due_at)',
  ],
  [
    // Mailboxes that advocates wrote to: SHA-256, made in the browser. Append-only, until it is forgotten.
    `create table mail_invitations (
      program text not null,
      email text not null,
      code_key text not null,
      at bigint not null,
      primary key (program, email, code_key, at)
    )`,
    'create index mail_invitations_code on mail_invitations (program, code_key)',
    'create index mail_invitations_time on mail_invitations (at)',
  ],
  MAIL,
  [
    // What was used of allowances that all processes share: by a hash of the address, until it is empty again.
    `create table allowances (
      name text primary key,
      empty_at bigint not null
    )`,
    'create index allowances_empty on allowances (empty_at)',
  ],
  [
    // Coupons of paid orders, in lower case. Append-only.
    `create table coupon_uses (
      program text not null,
      coupon text not null,
      order_id text not null,
      primary key (program, coupon, order_id)
    )`,
    'create index rewards_given on rewards (program, lower(coupon)) where coupon is not null',
  ],
  FIGURES,
  [
    `create index events_feedback on events (at)
     where type in ('feedback.promoter', 'feedback.passive', 'feedback.detractor')`,
  ],
  SINGLE_CODES,
  ["create index traits_use on traits (program, since) where kind = 'use'"],
  EARNINGS,
  [
    'alter table mail_addresses add column confirmed_at bigint',
    'alter table mail_addresses add column asked_at bigint',
    // They were written to before anybody was asked.
    'update mail_addresses set confirmed_at = at',
  ],
  ['create index single_codes_time on single_codes (at)'],
  [
    `create index issuing_failing on issuing (program)
     where state = 'waiting' and outcome is not null`,
  ],
  [
    // What a platform calls an order beside its id: payments and invoices.
    `create table order_names (
      program text not null,
      name text not null,
      stands_for text not null,
      primary key (program, name)
    )`,
  ],
  [
    // Who came when is answered by events_friend, too: each index less is a page less to write for an event. Only shares have no
    // code there by which they are looked for.
    "create index events_shared on events (program, visitor, at) where type = 'share'",
    'drop index events_visitor',
  ],
  // Each is the beginning of another one: orders_place, orders_visitor_time, rewards_place.
  ['drop index orders_code', 'drop index orders_visitor', 'drop index rewards_code'],
  CAPS,
  [
    // Whether the set-up says this version: what a person published in the dashboard it does not, until it says the same. Before,
    // there was nobody else.
    'alter table programs add column in_set_up integer not null default 1',
  ],
];
