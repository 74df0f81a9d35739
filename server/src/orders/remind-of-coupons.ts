import { message } from '../ledger/message.js';
import type { RewardRecord } from '../store/shelves/rewards.js';
import type { Store } from '../store/store.js';

const DAY_MS = 86_400_000;
const AHEAD_MS = 3 * DAY_MS;
const AT_ONCE = 100;

/** Tells, once each, of coupons that end within three days. */
export async function remindOfCoupons(store: Store, program: string, now: number): Promise<void> {
  await store.exclusively(program, async (within) => {
    const rewards = await within.rewards.remind(program, now, now + AHEAD_MS, AT_ONCE);
    await within.outbox.add(rewards.map((reward) => expires(reward, now)));
  });
}

function expires({ program, code, orderId, generation: _, ...reward }: RewardRecord, now: number) {
  return message('coupon.expires', [reward.id], { program, code, orderId, reward }, now);
}
