import type { Database } from './database.js';

// What SQLite counts of a shop with a million events and a hundred thousand orders (`npm run bench:server`, then `analyze`): a table,
// an index and its rows; behind them, how many share its columns. Numbers of nobody.
// From `browsers` on, what the bench does not play: as many as such a shop would have.
const YEAR = `advocates advocates_customer 19901 19901 19901
advocates advocates_email 19901 19901 19901
advocates advocates_person 0 0 0
advocates sqlite_autoindex_advocates_1 19901 19901 1
advocates sqlite_autoindex_advocates_2 19901 19901 1
decisions sqlite_autoindex_decisions_1 99903 99903 1 1
events events_arrivals 1189012 1189012 60 32 2
events events_feedback 0 0
events events_friend 1189012 1189012 2 2 2 1
events events_joined 0 0 0
events events_order 189009 189009 2
events events_shared 118901 118901 6 1
events sqlite_autoindex_events_1 1189012 1189012 1
issuing issuing_due 93600 31200
issuing issuing_pool 0 0 0
issuing sqlite_autoindex_issuing_1 93600 1
orders orders_customer 99903 99903 1
orders orders_email 99903 99903 1
orders orders_paid 48400 48400 4 1 1
orders orders_place 99903 99903 7 1 1
orders orders_review 0 0 0 0
orders orders_time 99903 99903 1 1
orders orders_visitor_time 99903 99903 2 1
orders sqlite_autoindex_orders_1 99903 99903 1
outbox outbox_due 0 0
reward_changes sqlite_autoindex_reward_changes_1 311618 3 1
rewards rewards_coupon 0 0
rewards rewards_due 9600 6
rewards rewards_given 0 0 0
rewards rewards_lapsing 93600 93600
rewards rewards_place 109606 109606 7 4 1 1
rewards rewards_time 109606 109606 3
rewards sqlite_autoindex_rewards_1 109606 1
rewards sqlite_autoindex_rewards_2 109606 109606 2 2 1 1
sums sqlite_autoindex_sums_1 76497 76497 25499 3 1 1
tallies sqlite_autoindex_tallies_1 465414 465414 93083 13 1 1
traits sqlite_autoindex_traits_1 20000 20000 1 1 1 1
browsers browsers_person 20000 20000 2
browsers sqlite_autoindex_browsers_1 20000 20000 1 1
coupons sqlite_autoindex_coupons_1 100000 100000 1
coupons sqlite_autoindex_coupons_2 100000 100000 1
credit credit_about 100000 100000 2
credit sqlite_autoindex_credit_1 100000 100000 1
credit sqlite_autoindex_credit_2 100000 100000 5 1
draws sqlite_autoindex_draws_1 20000 20000 2 1
draws sqlite_autoindex_draws_2 20000 20000 2 1 1
mail_invitations mail_invitations_code 20000 20000 3
mail_invitations mail_invitations_time 20000 1
mail_invitations sqlite_autoindex_mail_invitations_1 20000 20000 1 1 1
mail_sent mail_sent_person 50000 50000 3 1
mail_sent mail_sent_time 50000 1
mail_sent sqlite_autoindex_mail_sent_1 50000 50000 1
marks marks_order 299709 299709 3
marks sqlite_autoindex_marks_1 299709 299709 59942 3 1 1
outbox outbox_state 100000 100000 33000 1
outbox sqlite_autoindex_outbox_1 100000 1
outbox sqlite_autoindex_outbox_2 100000 2 1
proofs proofs_person 20000 20000 1
proofs sqlite_autoindex_proofs_1 20000 20000 1
single_code_uses single_code_uses_order 20000 20000 1
single_code_uses sqlite_autoindex_single_code_uses_1 20000 20000 1 1
single_codes single_codes_owner 20000 20000 4 1
single_codes single_codes_time 20000 1
single_codes sqlite_autoindex_single_codes_1 20000 20000 1`;

const SIZES = YEAR.split('\n').map((line) => {
  const [table = '', index = '', ...counts] = line.split(' ');
  return { table, index, counts: counts.join(' ') };
});

/**
 * Has SQLite choose its ways as for a large shop, from the first day on. It knows no sizes by itself, and takes any range for a
 * narrow one and any shop for a small one: https://sqlite.org/optoverview.html#analyze. Its own `analyze` would read all tables,
 * and keep samples of what it read. A file that knows the sizes is not written to.
 */
export async function expectLargeShop(database: Database): Promise<void> {
  if (await isExpected(database)) return;
  await database.exclusively('goodword:sizes', async (within) => {
    await within.query('analyze sqlite_schema'); // makes the table of sizes
    await within.query('delete from sqlite_stat1');
    await within.query(
      `insert into sqlite_stat1 (tbl, idx, stat)
         select value->>'table', value->>'index', value->>'counts' from ${within.eachOf('$1')}`,
      [JSON.stringify(SIZES)],
    );
    await within.query('analyze sqlite_schema'); // reads it
  });
}

async function isExpected(database: Database): Promise<boolean> {
  const has = "select 1 from sqlite_schema where name = 'sqlite_stat1'";
  if ((await database.query(has)).length === 0) return false;
  const kept = await database.query<{ size: string }>(
    "select tbl || ' ' || idx || ' ' || stat as size from sqlite_stat1 order by rowid",
  );
  return kept.map(({ size }) => size).join('\n') === YEAR;
}
