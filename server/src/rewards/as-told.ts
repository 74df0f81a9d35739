import type { Draw } from 'goodword/protocol';
import type { RewardRecord } from '../store/shelves/rewards.js';

const EARNED: readonly string[] = ['approved', 'issued', 'redeemed'];

/**
 * A reward as people and systems may hear of it: what a mystery is comes out when it is earned, and never where it is not.
 */
export function asTold(reward: RewardRecord): RewardRecord {
  if (!reward.drawn || EARNED.includes(reward.state)) return reward;
  const { value: _, quantity: __, cause: ___, drawn, ...rest } = reward;
  return { ...rest, drawn: sealed(drawn) };
}

// The commitment proves later that nothing was changed; the seed would open it now.
const sealed = ({ commitment, subject }: Draw): Draw => ({ commitment, subject });
