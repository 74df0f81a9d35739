import { no, ok, type Result, type RewardAction } from 'goodword/protocol';
import type { HandBody } from '../ledger/entry.js';
import type { ProgramBook } from '../ledger/program-book.js';
import { mayMove } from '../rewards/machine.js';
import type { RewardRecord } from '../store/shelves/rewards.js';
import type { Store } from '../store/store.js';
import { applyHand } from './apply-hand.js';
import { settling } from './settling.js';

const LEADS_TO = {
  approve: ['approved', 'approved-by-shop'],
  reject: ['rejected', 'rejected-by-shop'],
  issue: ['issued', 'handed-over'],
} as const;

/**
 * Does to a reward what a person at the shop wants, if its state allows it. The act is a fact in the ledger like
 * any other.
 *
 * @param id A name for this act that was never used before.
 */
export async function actByHand(
  store: Store,
  book: ProgramBook,
  reward: string,
  { action, note, coupon }: RewardAction,
  { id, now }: { id: string; now: number },
): Promise<Result<RewardRecord>> {
  const found = await store.rewards.find(reward);
  if (!found || !book.current(found.program)) {
    return no('unknown-reward', 'There is no reward with this id.');
  }
  const { program } = found;
  return store.exclusively(program, async (within) => {
    const { state } = (await within.rewards.find(reward)) ?? found;
    const [to, reason] = LEADS_TO[action];
    if (!mayMove(state, to, reason)) {
      return no('not-allowed', `A reward that is ${state} cannot become ${to}.`);
    }
    const body: HandBody = {
      reward,
      action,
      ...(note !== undefined && { note }),
      ...(coupon !== undefined && { coupon }),
    };
    const by = settling({ book, now, cause: 'shop', ...(note !== undefined && { note }) });
    await applyHand(within, found, body, `hand:${id}`, by);
    return ok((await within.rewards.find(reward)) ?? found);
  });
}
