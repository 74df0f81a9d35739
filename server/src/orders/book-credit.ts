import type { Credit } from '../store/shelves/credit.js';
import type { RewardRecord } from '../store/shelves/rewards.js';

const OF_REWARDS = ['earned', 'reversed'] as const;

/**
 * Brings what is booked for a reward to what the reward is worth: all of it while it is handed over, nothing once it is
 * reversed. No balance falls below zero: of what is to be taken back, what was spent already is the shop's loss, and
 * stays visible as the difference of `meant` and `amount`. Doing it again books nothing.
 */
export async function bookCredit(
  credit: Credit,
  reward: RewardRecord,
  account: string,
  now: number,
): Promise<void> {
  const { program, id, value } = reward;
  if (!value) return;
  const due = reward.state === 'issued' ? value.amount : 0;
  const booked = await credit.about(program, id, OF_REWARDS);
  const meant = due - booked.meant;
  if (meant === 0) return;
  const balance = (await credit.balances(program, account)).find(
    ({ currency }) => currency === value.currency,
  );
  await credit.add({
    program,
    id: `reward:${id}:${booked.entries + 1}`,
    account,
    kind: meant > 0 ? 'earned' : 'reversed',
    amount: Math.max(meant, -(balance?.amount ?? 0)),
    meant,
    currency: value.currency,
    about: id,
    at: now,
  });
}
