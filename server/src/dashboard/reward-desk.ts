import { type ReadonlySignal, signal } from '@preact/signals';
import type { Problem, Result, Reward, RewardAction } from 'goodword/protocol';
import type { Act } from './reward-actions.js';

/** What is under way with one reward. Nothing, where there is no entry. */
export type Work =
  | { readonly kind: 'saving'; readonly act: Act }
  | { readonly kind: 'failed'; readonly act: Act; readonly problem: Problem };

export interface RewardDesk {
  /** By the id of the reward. */
  readonly work: ReadonlySignal<ReadonlyMap<string, Work>>;
  /** Does it once, however often the button is pressed, and answers the changed reward. */
  act(
    rewardId: string,
    action: RewardAction,
    send: (rewardId: string, action: RewardAction) => Promise<Result<Reward>>,
  ): Promise<Reward | undefined>;
  dismiss(rewardId: string): void;
  clear(): void;
}

export function createRewardDesk(): RewardDesk {
  const work = signal<ReadonlyMap<string, Work>>(new Map());
  const set = (rewardId: string, next: Work | undefined) => {
    const copy = new Map(work.peek());
    if (next) copy.set(rewardId, next);
    else copy.delete(rewardId);
    work.value = copy;
  };

  return {
    work,
    async act(rewardId, action, send) {
      if (work.peek().get(rewardId)?.kind === 'saving') return undefined;
      const mine: Work = { kind: 'saving', act: action.action };
      set(rewardId, mine);
      const result = await send(rewardId, action);
      // Signed out or another program chosen meanwhile: the answer is nobody's here.
      if (work.peek().get(rewardId) !== mine) return undefined;
      set(
        rewardId,
        result.ok ? undefined : { kind: 'failed', act: action.action, problem: result.problem },
      );
      return result.ok ? result.value : undefined;
    },
    dismiss: (rewardId) => set(rewardId, undefined),
    clear() {
      work.value = new Map();
    },
  };
}
