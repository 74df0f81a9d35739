import { type CountedReward, sumsOfReward } from './count-orders.js';
import type { Queries } from './database.js';
import { insertion, numbered } from './insertion.js';
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
  const rows = rewards.map(rowOf);
  await database.add(
    REWARDS,
    rows.map((row) => FIELDS.map(([field]) => row[field] ?? null)),
  );
  await database.add(
    CHANGES,
    rows.map((row) => [
      row.id,
      ...KEPT.map(([field]) => row[field] ?? null),
      ...[row.changedAt, cause, note ?? null],
    ]),
  );
  await addSums(database, [
    ...kept.map(counted).flatMap(sumsOfReward).map(takenBack),
    ...rewards.map(counted).flatMap(sumsOfReward),
  ]);
}

const rowOf = ({ value, quantity, code, offer, drawn, ...reward }: RewardRecord) => ({
  ...reward,
  amount: value?.amount,
  currency: value?.currency,
  quantity: quantity?.amount,
  unit: quantity?.unit,
  code: code.toLowerCase(),
  // Texts: a database that stored them as JSON would reorder their fields.
  offer: JSON.stringify(offer),
  drawn: drawn && JSON.stringify(drawn),
});

// What a reward is once and for all, what its history keeps, too, and all that becomes of it.
const FIXED = [
  ['id', 'id'],
  ['program', 'program'],
  ['orderId', 'order_id'],
  ['code', 'code_key'],
  ['side', 'side'],
  ['generation', 'generation'],
] as const;
const KEPT = [
  ['state', 'state'],
  ['reason', 'reason'],
  ['coupon', 'coupon'],
  ['amount', 'value_amount'],
  ['currency', 'value_currency'],
  ['quantity', 'quantity'],
] as const;
const CHANGING = [
  ...KEPT,
  ['offer', 'offer'],
  ['orderedAt', 'ordered_at'],
  ['until', 'until'],
  ['couponUntil', 'coupon_until'],
  ['cause', 'cause'],
  ['expiresAt', 'expires_at'],
  ['drawn', 'drawn'],
  ['unit', 'unit'],
  ['changedAt', 'changed_at'],
] as const;
const FIELDS = [...FIXED, ...CHANGING];

const CHANGES = numbered(
  'reward_changes',
  ['reward_id', ...KEPT.map(([, column]) => column), 'at', 'cause', 'note'],
  ['reward_id'],
);
const REWARDS = insertion(
  'rewards',
  FIELDS.map(([, column]) => column),
  ['id'],
  CHANGING.map(([, column]) => `${column} = excluded.${column}`).join(', '),
);

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
