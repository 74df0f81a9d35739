import type { Draw, Offer, RewardReason, RewardState, Side } from 'goodword/protocol';
import { isOneOf, lowered } from './code-lists.js';
import type { Queries } from './database.js';
import { grantedIn } from './granted.js';
import { known } from './known.js';
import { saveRewards } from './save-rewards.js';
import type { Place } from './shelves/orders.js';
import type { RewardChange, RewardRecord, Rewards } from './shelves/rewards.js';

interface Row {
  id: string;
  program: string;
  orderId: string;
  code: string;
  side: Side;
  generation: number;
  offer: string;
  orderedAt: number;
  state: RewardState;
  reason: RewardReason;
  until: number | null;
  coupon: string | null;
  couponUntil: number | null;
  amount: number | null;
  currency: string | null;
  quantity: number | null;
  unit: string | null;
  cause: string | null;
  expiresAt: number | null;
  drawn: string | null;
  changedAt: number;
}

const COLUMNS = `id, program, order_id as "orderId", code_key as code, side, generation, offer,
  ordered_at as "orderedAt", state, reason, until, coupon,
  coupon_until as "couponUntil", value_amount as amount,
  value_currency as currency, quantity, unit, cause, expires_at as "expiresAt", drawn,
  changed_at as "changedAt"`;

function record({ amount, currency, quantity, unit, drawn, ...row }: Row): RewardRecord {
  return {
    ...known(row),
    offer: JSON.parse(row.offer) as Offer,
    ...(amount !== null && currency !== null && { value: { amount, currency } }),
    ...(quantity !== null && unit !== null && { quantity: { amount: quantity, unit } }),
    ...(drawn !== null && { drawn: JSON.parse(drawn) as Draw }),
  };
}

async function find(database: Queries, id: string): Promise<RewardRecord | undefined> {
  const [row] = await database.query<Row>(`select ${COLUMNS} from rewards where id = $1`, [id]);
  return row && record(row);
}

export const rewardsIn = (database: Queries): Rewards => ({
  find: (id) => find(database, id),

  async save(reward, cause, note) {
    const before = await find(database, reward.id);
    await saveRewards(database, before ? [before] : [], [reward], cause, note);
  },

  replace: (before, rewards, cause, note) => saveRewards(database, before, rewards, cause, note),

  async ofOrders(program, orderIds) {
    const [one, ...others] = orderIds;
    const isOne = one !== undefined && others.length === 0;
    const list = () => JSON.stringify(orderIds.map((id) => ({ id })));
    const rows = await database.query<Row>(
      `select ${COLUMNS} from rewards where program = $1
         and order_id ${isOne ? '= $2' : `in (select value->>'id' from ${database.eachOf('$2')})`}
       order by generation, side, code_key`,
      [program, isOne ? one : list()],
    );
    return rows.map(record);
  },

  async withCoupons(program, coupons) {
    if (coupons.length === 0) return [];
    return database.query<Place>(
      `select distinct order_id as id, ordered_at as "orderedAt" from rewards
       where program = $1 and coupon is not null
         and (lower(coupon) in (select value->>'key' from ${database.eachOf('$2')})
           or coupon in (select value->>'coupon' from ${database.eachOf('$2')}))
       order by ordered_at, order_id`,
      [program, JSON.stringify(coupons.map((coupon) => ({ coupon, key: coupon.toLowerCase() })))],
    );
  },

  async page(program, codes, limit, before) {
    const rows = await database.query<Row>(
      `select ${COLUMNS} from rewards r where program = $1 and ${isOneOf(codes, before ? 5 : 3)}
         and side = 'advocate' ${before ? 'and (ordered_at, order_id) < ($3, $4)' : ''}
         and not exists (select 1 from rewards later where later.program = r.program
           and later.order_id = r.order_id and later.code_key = r.code_key
           and later.side = r.side and later.generation > r.generation)
       order by ordered_at desc, order_id desc, code_key limit $2`,
      [program, limit, ...(before ? [before.orderedAt, before.id] : []), ...lowered(codes)],
    );
    return rows.map(record);
  },

  async ofAdvocate(program, code) {
    const rows = await database.query<Row>(
      `select ${COLUMNS} from rewards where program = $1 and code_key = $2 and side = 'advocate'
       order by ordered_at desc, id`,
      [program, code.toLowerCase()],
    );
    return rows.map(record);
  },

  ...grantedIn(database),

  async donated(program) {
    return database.query(
      `select code_key as cause, currency, cast(sum(amount) as bigint) as amount
       from sums where program = $1 and kind = 'gift'
       group by code_key, currency having sum(amount) <> 0 order by code_key, currency`,
      [program],
    );
  },

  async history(id) {
    const rows = await database.query<RewardChange & { note: string | null }>(
      'select state, reason, cause, note, at from reward_changes where reward_id = $1 order by number',
      [id],
    );
    return rows.map((row): RewardChange => known(row));
  },

  async due(now, limit) {
    return database.query(
      // Each by its own index, in its order: asked for with "or", SQLite reads the whole table.
      `select program, order_id as "orderId" from (
         select program, order_id from rewards where state = 'pending' and until <= $1
         order by until limit $2) closed
       union select program, order_id from (
         select program, order_id from rewards where state = 'approved' and expires_at <= $1
         order by expires_at limit $2) lapsed
       limit $2`,
      [now, limit],
    );
  },

  async remind(program, from, until, limit) {
    const rows = await database.query<Row>(
      `update rewards set reminded_at = $2 where id in (
         select id from rewards where state = 'issued' and reminded_at is null
           and coupon_until > $2 and coupon_until <= $3 and program = $1 limit $4)
       returning ${COLUMNS}`,
      [program, from, until, limit],
    );
    return rows.map(record);
  },
});
