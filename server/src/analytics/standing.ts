import { type Program, type Standing, sameCode } from 'goodword/protocol';
import { asAdvocate } from '../ledger/register.js';
import { currentRewards } from '../rewards/reconcile.js';
import type { AdvocateRecord } from '../store/shelves/advocates.js';
import type { OrderRecord } from '../store/shelves/orders.js';
import type { RewardRecord } from '../store/shelves/rewards.js';
import type { Shelves } from '../store/store.js';
import { contestOf, donatedBy, prospects } from './prospects.js';
import { balances, earned, shownReward } from './shown-reward.js';

/** How the person of one browser stands in a program. `visitor` is the hash that the store knows. */
export async function standingOf(
  store: Shelves,
  program: Program,
  visitor: string,
): Promise<Standing> {
  const advocate = await store.advocates.ofVisitor(program.id, visitor);
  const friend = await friendOf(store, program, visitor);
  const contest = await contestOf(store, program, advocate?.code);
  const donated = await donatedBy(store, program);
  return {
    ...(advocate && { advocate: await advocateOf(store, program, advocate) }),
    ...(friend && { friend }),
    ...(contest && { contest }),
    ...(donated && { donated }),
  };
}

async function advocateOf(store: Shelves, program: Program, advocate: AdvocateRecord) {
  const rewards = currentRewards(await store.rewards.ofAdvocate(program.id, advocate.code));
  return {
    ...asAdvocate(program, advocate),
    ...(await store.figures.ofAdvocate(program.id, advocate.code)),
    earned: earned(rewards),
    ...(await prospects(store, program, advocate)),
    ...balances(rewards),
    rewards: rewards.map(shownReward),
  };
}

async function friendOf(store: Shelves, program: Program, visitor: string) {
  const orders = await store.orders.ofVisitor(program.id, visitor);
  const code = orders[0]?.decision.code ?? (await store.ledger.lastInvitation(program.id, visitor));
  if (code === undefined) return undefined;
  const [inviter] = await store.advocates.ofCodes(program.id, [code]);
  const ids = orders.map(({ id }) => id);
  const rewards = currentRewards(await store.rewards.ofOrders(program.id, ids))
    .filter((reward) => reward.side === 'friend' && isNamed(reward, orders))
    .sort((a, b) => b.orderedAt - a.orderedAt);
  return {
    // Nobody invites herself; her own order on her own link is refused, and she sees that.
    ...(inviter?.firstName !== undefined &&
      inviter.visitor !== visitor && { invitedBy: inviter.firstName }),
    rewards: rewards.map(shownReward),
  };
}

// A reward whose credit moved to another advocate gave way to that advocate's: the friend sees one.
const isNamed = (reward: RewardRecord, orders: readonly OrderRecord[]) =>
  orders.some(
    ({ id, decision }) =>
      id === reward.orderId && decision.code !== undefined && sameCode(decision.code, reward.code),
  );
