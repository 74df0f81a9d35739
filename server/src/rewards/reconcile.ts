import { createHash } from 'node:crypto';
import type { Draw, RewardReason, Side } from 'goodword/protocol';
import type { RewardRecord } from '../store/shelves/rewards.js';
import type { Grant } from './grant.js';
import { isEnd, mayMove } from './machine.js';
import type { Standing } from './reward-state.js';

/** What a reward should be, by all that is known now. */
export interface Target {
  readonly program: string;
  readonly orderId: string;
  readonly orderedAt: number;
  readonly code: string;
  readonly grant: Grant;
  /** The cause that a donation goes to. */
  readonly cause?: string;
  /** What a mystery was drawn to be. */
  readonly drawn?: Draw;
  /** Where it stands; what the merchant did depends on which reward it was done to. */
  standing(reward: string): Standing;
}

/**
 * The rewards to be written so that what is on record says what is known. Nothing where it does already.
 *
 * @param gone Why a reward is taken back that no target stands for any more.
 */
export function reconcile(
  existing: readonly RewardRecord[],
  targets: readonly Target[],
  now: number,
  gone: RewardReason = 'credit-moved',
): readonly RewardRecord[] {
  const latest = latestGenerations(existing);
  const slotOf = ({ orderId, code, grant }: Target) => slot(orderId, code, grant.side);
  const kept = targets.flatMap((target) => towards(target, latest.get(slotOf(target)), now));
  const wanted = new Set(targets.map(slotOf));
  const moved = [...latest].flatMap(([key, reward]) =>
    wanted.has(key) ? [] : withdrawn(reward, gone, now),
  );
  return [...kept, ...moved];
}

/** Of the rewards of any orders, those that count now: refusals that were overturned are left out. */
export const currentRewards = (rewards: readonly RewardRecord[]): readonly RewardRecord[] => [
  ...latestGenerations(rewards).values(),
];

function latestGenerations(rewards: readonly RewardRecord[]): ReadonlyMap<string, RewardRecord> {
  const latest = new Map<string, RewardRecord>();
  for (const reward of rewards) {
    const key = slot(reward.orderId, reward.code, reward.side);
    if (reward.generation >= (latest.get(key)?.generation ?? 0)) latest.set(key, reward);
  }
  return latest;
}

const slot = (orderId: string, code: string, side: Side) =>
  JSON.stringify([orderId, code.toLowerCase(), side]);

function towards(target: Target, last: RewardRecord | undefined, now: number): RewardRecord[] {
  if (!last) return [shaped(target, 1, now)];
  const next = shaped(target, last.generation, now);
  if (next.state === last.state || mayMove(last.state, next.state, next.reason)) {
    return same(next, last) ? [] : [next];
  }
  // Later facts overturned an end. It stays on record; a new reward takes its place.
  if (isEnd(last.state)) return [shaped(target, last.generation + 1, now)];
  const lost = LOST[next.reason];
  if (!lost) return [];
  // Nothing goes back to waiting: what was earned is taken back, and a new reward waits.
  const taken = withdrawn(last, lost, now);
  return taken.length > 0 ? [...taken, shaped(target, last.generation + 1, now)] : [];
}

/** Why a reward is taken back that has to wait again, by what it waits for. */
const LOST: Partial<Record<RewardReason, RewardReason>> = {
  'awaiting-milestone': 'milestone-lost',
  'in-review': 'in-review',
};

function shaped(target: Target, generation: number, now: number): RewardRecord {
  const { program, orderId, orderedAt, code, grant, cause, drawn } = target;
  const id = rewardId({ program, orderId, code, side: grant.side, generation });
  return {
    ...{ id, program, orderId, orderedAt, code, generation },
    ...grant,
    ...(cause !== undefined && { cause }),
    ...(drawn && { drawn }),
    ...target.standing(id),
    changedAt: now,
  };
}

// Made from what the reward is, so that two processes settling one order cannot grant it twice.
function rewardId({ program, orderId, code, side, generation }: Named): string {
  const parts = [program, orderId, code.toLowerCase(), side, String(generation)];
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22);
}

type Named = Pick<RewardRecord, 'program' | 'orderId' | 'code' | 'side' | 'generation'>;

/** The id of the first reward in the place of this one. */
export const firstId = (reward: Named): string => rewardId({ ...reward, generation: 1 });

function withdrawn(reward: RewardRecord, reason: RewardReason, now: number): RewardRecord[] {
  const state = (['rejected', 'reversed'] as const).find((end) =>
    mayMove(reward.state, end, reason),
  );
  const { until: _closed, ...rest } = reward;
  return state ? [{ ...rest, state, reason, changedAt: now }] : [];
}

const same = (a: RewardRecord, b: RewardRecord) => image(a) === image(b);

const image = (reward: RewardRecord) =>
  JSON.stringify([
    reward.state,
    reward.reason,
    reward.until,
    reward.coupon,
    reward.couponUntil,
    reward.value?.amount,
    reward.value?.currency,
    reward.quantity?.amount,
    reward.cause,
    reward.expiresAt,
    JSON.stringify(reward.offer),
    reward.orderedAt,
  ]);
