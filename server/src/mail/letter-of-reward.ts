import { type Side, sameCode } from 'goodword/protocol';
import { asTold } from '../rewards/as-told.js';
import { currentRewards } from '../rewards/reconcile.js';
import type { OrderRecord } from '../store/shelves/orders.js';
import type { RewardRecord } from '../store/shelves/rewards.js';
import type { Shelves } from '../store/store.js';
import type { Letter, Written } from './letter.js';

/** Whose letter it is, before it is known what it says. */
export type Addressed = Pick<Letter, 'side' | 'program' | 'link' | 'emails' | 'language'>;

/** The reward of one side that counts now for an order. */
export async function rewardOf(
  { rewards }: Pick<Shelves, 'rewards'>,
  { program, id }: Pick<OrderRecord, 'program' | 'id'>,
  code: string,
  side: Side,
): Promise<RewardRecord | undefined> {
  const all = currentRewards(await rewards.ofOrders(program, [id]));
  return all.find((one) => one.side === side && sameCode(one.code, code));
}

const NEWER = { nothing: 'Something newer has happened to the reward.' };

/** What to write of a reward that came into being, was handed over, refused, or whose coupon ends. */
export async function rewardLetter(
  store: Shelves,
  type: string,
  id: string,
  to: Addressed,
  order: OrderRecord | undefined,
): Promise<Written> {
  const reward = await store.rewards.find(id);
  if (!reward) return NEWER;
  const { state, reason, coupon, couponUntil, until } = reward;
  const about = {
    ...{ ...to, reward: asTold(reward), byOrder: order !== undefined },
    standing: { reason, ...(until !== undefined && { until }) },
    ...(coupon !== undefined && {
      coupon: { code: coupon, ...(couponUntil !== undefined && { until: couponUntil }) },
    }),
  };
  switch (type) {
    case 'reward.earned':
      if (state !== 'pending' && state !== 'approved') return NEWER;
      return {
        letter: { ...about, kind: reason === 'in-review' ? 'reward-held' : 'reward-earned' },
      };
    case 'reward.issued':
      if (state !== 'issued') return NEWER;
      return {
        letter: {
          ...{ ...about, kind: to.side === 'advocate' ? 'reward-paid' : 'gift-ready' },
          handed: (await isBooked(store, reward)) ? 'balance' : 'shop',
        },
      };
    case 'coupon.expires':
      return state === 'issued' && coupon !== undefined
        ? { letter: { ...about, kind: 'coupon-expires' } }
        : NEWER;
    default:
      return refused(store, reward, about);
  }
}

async function refused(
  store: Shelves,
  reward: RewardRecord,
  about: Omit<Letter, 'kind'>,
): Promise<Written> {
  const { state, reason, program, orderId, code, side } = reward;
  if (state !== 'rejected' && state !== 'reversed') return NEWER;
  const now = await rewardOf(store, { program, id: orderId }, code, side);
  if (now && now.id !== reward.id) return NEWER;
  if (reason === 'in-review') return { nothing: 'The shop is looking at it.' };
  // What was taken off an order that was undone needs no words; a code that no longer works does.
  if (side === 'friend' && reward.coupon === undefined) {
    return { nothing: 'The friend had nothing of it.' };
  }
  return { letter: { ...about, kind: 'reward-refused' } };
}

const isBooked = async ({ credit }: Shelves, { program, id }: RewardRecord) =>
  (await credit.about(program, id, ['earned'])).entries > 0;
