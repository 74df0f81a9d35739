import type { Draw, Offer, RewardReason, RewardState, Side } from 'goodword/protocol';
import { isOneOf, lowered } from './code-lists.js';
import { type CountedReward, sumsOfReward } from './count-orders.js';
import type { Queries } from './database.js';
import { known } from './known.js';
import type { Place } from './shelves/orders.js';
import type { Cause, Granted, RewardChange, RewardRecord, Rewards } from './shelves/rewards.js';
import { addSums, takenBack } from './tally.js';

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

export const rewardsIn = (database: Queries): Rewards => ({
  async find(id) {
    const [row] = await database.query<Row>(`select ${COLUMNS} from rewards where id = $1`, [id]);
    return row && record(row);
  },

  async save(reward, cause, note) {
    const [kept] = await database.query<CountedReward>(
      `select program, ordered_at as "orderedAt", state, value_amount as amount,
         value_currency as currency, cause from rewards where id = $1`,
      [reward.id],
    );
    await saveCurrent(database, reward);
    await addSums(database, [
      ...(kept ? sumsOfReward(kept).map(takenBack) : []),
      ...sumsOfReward(counted(reward)),
    ]);
    await appendChange(database, reward, cause, note);
  },

  async ofOrders(program, orderIds) {
    const rows = await database.query<Row>(
      `select ${COLUMNS} from rewards where program = $1
         and order_id in (select value->>'id' from ${database.eachOf('$2')})
       order by generation, side, code_key`,
      [program, JSON.stringify(orderIds.map((id) => ({ id })))],
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

  async ofAdvocate(program, code) {
    const rows = await database.query<Row>(
      `select ${COLUMNS} from rewards where program = $1 and code_key = $2 and side = 'advocate'
       order by ordered_at desc, id`,
      [program, code.toLowerCase()],
    );
    return rows.map(record);
  },

  async granted({ program, codes, before, since }) {
    // Unpaid orders take nothing from a cap: anybody can report one. What lapsed was granted all the same.
    const where = codes ? `and ${isOneOf(codes, 5)} and side = 'advocate'` : '';
    const rows = await database.query<Granted>(
      `select count(*) as rewards, cast(coalesce(sum(value_amount), 0) as bigint) as value,
         cast(coalesce(sum(quantity), 0) as bigint) as units
       from rewards where program = $1 ${where}
         and (ordered_at < $2 or (ordered_at = $2 and order_id < $3)) and ordered_at > $4
         and ((state in ('pending', 'approved', 'issued', 'redeemed') and reason <> 'awaiting-payment')
           or reason = 'expired')`,
      [program, before.orderedAt, before.id, since ?? -1, ...lowered(codes ?? [])],
    );
    return rows[0] ?? { rewards: 0, value: 0, units: 0 };
  },

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
      `select distinct program, order_id as "orderId" from rewards
       where (state = 'pending' and until <= $1) or (state = 'approved' and expires_at <= $1)
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

const counted = ({ program, orderedAt, state, value, cause }: RewardRecord): CountedReward => ({
  program,
  orderedAt,
  state,
  amount: value?.amount ?? null,
  currency: value?.currency ?? null,
  cause: cause ?? null,
});

const changing = (reward: RewardRecord) =>
  [
    reward.state,
    reward.reason,
    reward.coupon ?? null,
    reward.value?.amount ?? null,
    reward.value?.currency ?? null,
    reward.quantity?.amount ?? null,
    reward.changedAt,
  ] as const;

async function saveCurrent(database: Queries, reward: RewardRecord) {
  await database.query(
    `insert into rewards (id, program, order_id, code_key, side, generation, offer, ordered_at,
       until, coupon_until, cause, expires_at, drawn, unit, state, reason, coupon, value_amount, value_currency,
       quantity, changed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20,
       $21)
     on conflict (id) do update set offer = excluded.offer, ordered_at = excluded.ordered_at,
       until = excluded.until, coupon_until = excluded.coupon_until, cause = excluded.cause, expires_at = excluded.expires_at,
       drawn = excluded.drawn, unit = excluded.unit, state = excluded.state,
       reason = excluded.reason, coupon = excluded.coupon, value_amount = excluded.value_amount,
       value_currency = excluded.value_currency, quantity = excluded.quantity,
       changed_at = excluded.changed_at`,
    [
      reward.id,
      reward.program,
      reward.orderId,
      reward.code.toLowerCase(),
      reward.side,
      reward.generation,
      JSON.stringify(reward.offer),
      reward.orderedAt,
      reward.until ?? null,
      reward.couponUntil ?? null,
      reward.cause ?? null,
      reward.expiresAt ?? null,
      reward.drawn ? JSON.stringify(reward.drawn) : null,
      reward.quantity?.unit ?? null,
      ...changing(reward),
    ],
  );
}

async function appendChange(database: Queries, reward: RewardRecord, cause: Cause, note?: string) {
  await database.query(
    `insert into reward_changes (reward_id, number, cause, note, state, reason, coupon,
       value_amount, value_currency, quantity, at)
     select $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5, $6, $7, $8, $9, $10
     from reward_changes where reward_id = $11`,
    [reward.id, cause, note ?? null, ...changing(reward), reward.id],
  );
}
