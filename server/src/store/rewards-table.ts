import type { Offer, RewardReason, RewardState, Side } from 'goodword/protocol';
import type { Queries } from './database.js';
import { known } from './known.js';
import type { Cause, RewardChange, RewardRecord, Rewards } from './shelves/rewards.js';

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
  amount: number | null;
  currency: string | null;
  changedAt: number;
}

const COLUMNS = `id, program, order_id as "orderId", code_key as code, side, generation, offer,
  ordered_at as "orderedAt", state, reason, until, coupon, value_amount as amount,
  value_currency as currency, changed_at as "changedAt"`;

function record({ amount, currency, ...row }: Row): RewardRecord {
  return {
    ...known(row),
    offer: JSON.parse(row.offer) as Offer,
    ...(amount !== null && currency !== null && { value: { amount, currency } }),
  };
}

export const rewardsIn = (database: Queries): Rewards => ({
  async find(id) {
    const [row] = await database.query<Row>(`select ${COLUMNS} from rewards where id = $1`, [id]);
    return row && record(row);
  },

  async save(reward, cause, note) {
    await saveCurrent(database, reward);
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

  async ofAdvocate(program, code) {
    const rows = await database.query<Row>(
      `select ${COLUMNS} from rewards where program = $1 and code_key = $2 and side = 'advocate'
       order by ordered_at desc, id`,
      [program, code.toLowerCase()],
    );
    return rows.map(record);
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
       where state = 'pending' and until <= $1 limit $2`,
      [now, limit],
    );
  },
});

const changing = (reward: RewardRecord) =>
  [
    reward.state,
    reward.reason,
    reward.coupon ?? null,
    reward.value?.amount ?? null,
    reward.value?.currency ?? null,
    reward.changedAt,
  ] as const;

async function saveCurrent(database: Queries, reward: RewardRecord) {
  await database.query(
    `insert into rewards (id, program, order_id, code_key, side, generation, offer, ordered_at,
       until, state, reason, coupon, value_amount, value_currency, changed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
     on conflict (id) do update set ordered_at = excluded.ordered_at, until = excluded.until,
       state = excluded.state, reason = excluded.reason, coupon = excluded.coupon,
       value_amount = excluded.value_amount, value_currency = excluded.value_currency,
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
      ...changing(reward),
    ],
  );
}

async function appendChange(database: Queries, reward: RewardRecord, cause: Cause, note?: string) {
  await database.query(
    `insert into reward_changes (reward_id, number, cause, note, state, reason, coupon,
       value_amount, value_currency, at)
     select $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5, $6, $7, $8, $9
     from reward_changes where reward_id = $10`,
    [reward.id, cause, note ?? null, ...changing(reward), reward.id],
  );
}
