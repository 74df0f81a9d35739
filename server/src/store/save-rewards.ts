import { type CountedReward, sumsOfReward } from './count-orders.js';
import type { Queries } from './database.js';
import type { Cause, RewardRecord } from './shelves/rewards.js';
import { addSums, takenBack } from './tally.js';

/** Keeps rewards as they are now, and what is counted of them, and appends the change to the history of each. */
export async function saveRewards(
  database: Queries,
  before: readonly RewardRecord[],
  rewards: readonly RewardRecord[],
  cause: Cause,
  note?: string,
): Promise<void> {
  if (rewards.length === 0) return;
  const kept = before.filter(({ id }) => rewards.some((reward) => reward.id === id));
  const list = JSON.stringify(rewards.map(rowOf));
  await database.query(
    `insert into rewards (id, program, order_id, code_key, side, generation, offer, ordered_at,
       until, coupon_until, cause, expires_at, drawn, unit, state, reason, coupon, value_amount,
       value_currency, quantity, changed_at)
     select value->>'id', value->>'program', value->>'orderId', value->>'code', value->>'side',
       cast(value->>'generation' as integer), value->>'offer', ${whole('orderedAt')},
       ${whole('until')}, ${whole('couponUntil')}, value->>'cause', ${whole('expiresAt')},
       value->>'drawn', value->>'unit', value->>'state', value->>'reason', value->>'coupon',
       ${whole('amount')}, value->>'currency', ${whole('quantity')}, ${whole('changedAt')}
     from ${database.eachOf('$1')} where true
     on conflict (id) do update set offer = excluded.offer, ordered_at = excluded.ordered_at,
       until = excluded.until, coupon_until = excluded.coupon_until, cause = excluded.cause,
       expires_at = excluded.expires_at, drawn = excluded.drawn, unit = excluded.unit,
       state = excluded.state, reason = excluded.reason, coupon = excluded.coupon,
       value_amount = excluded.value_amount, value_currency = excluded.value_currency,
       quantity = excluded.quantity, changed_at = excluded.changed_at`,
    [list],
  );
  await database.query(
    `insert into reward_changes (reward_id, number, cause, note, state, reason, coupon,
       value_amount, value_currency, quantity, at)
     select value->>'id',
       1 + coalesce((select max(c.number) from reward_changes c where c.reward_id = value->>'id'), 0),
       $2, $3, value->>'state', value->>'reason', value->>'coupon', ${whole('amount')},
       value->>'currency', ${whole('quantity')}, ${whole('changedAt')}
     from ${database.eachOf('$1')} where true`,
    [list, cause, note ?? null],
  );
  await addSums(database, [
    ...kept.map(counted).flatMap(sumsOfReward).map(takenBack),
    ...rewards.map(counted).flatMap(sumsOfReward),
  ]);
}

const whole = (field: string) => `cast(value->>'${field}' as bigint)`;

const rowOf = ({ value, quantity, code, offer, drawn, ...reward }: RewardRecord) => ({
  ...reward,
  ...value,
  ...(quantity && { quantity: quantity.amount, unit: quantity.unit }),
  code: code.toLowerCase(),
  // Texts inside the JSON: a database that stored them as JSON would reorder their fields.
  offer: JSON.stringify(offer),
  ...(drawn && { drawn: JSON.stringify(drawn) }),
});

const counted = (reward: RewardRecord): CountedReward => ({
  program: reward.program,
  orderedAt: reward.orderedAt,
  state: reward.state,
  reason: reward.reason,
  amount: reward.value?.amount ?? null,
  currency: reward.value?.currency ?? null,
  cause: reward.cause ?? null,
  code: reward.side === 'advocate' ? reward.code.toLowerCase() : null,
  quantity: reward.quantity?.amount ?? null,
  unit: reward.quantity?.unit ?? null,
});
