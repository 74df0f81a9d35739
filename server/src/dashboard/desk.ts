import { type ReadonlySignal, signal } from '@preact/signals';
import type {
  OrderUnderReview,
  Problem,
  Result,
  ReviewAction,
  Reward,
  RewardAction,
} from 'goodword/protocol';

/** What is under way with one thing. Nothing, where there is no entry. */
export type Work<Act extends string> =
  | { readonly kind: 'saving'; readonly act: Act }
  | { readonly kind: 'failed'; readonly act: Act; readonly problem: Problem };

/** Where a merchant does something to one of many things. */
export interface Desk<Thing, Action extends { readonly action: string }> {
  /** By the id of the thing. */
  readonly work: ReadonlySignal<ReadonlyMap<string, Work<Action['action']>>>;
  /** Does it once, however often the button is pressed, and answers the changed thing. */
  act(
    id: string,
    action: Action,
    send: (id: string, action: Action) => Promise<Result<Thing>>,
  ): Promise<Thing | undefined>;
  dismiss(id: string): void;
  clear(): void;
}

export type RewardDesk = Desk<Reward, RewardAction>;
export type ReviewDesk = Desk<OrderUnderReview, ReviewAction>;

export function createDesk<Thing, Action extends { readonly action: string }>(): Desk<
  Thing,
  Action
> {
  type Mine = Work<Action['action']>;
  const work = signal<ReadonlyMap<string, Mine>>(new Map());
  const set = (id: string, next: Mine | undefined) => {
    const copy = new Map(work.peek());
    if (next) copy.set(id, next);
    else copy.delete(id);
    work.value = copy;
  };

  return {
    work,
    async act(id, action, send) {
      if (work.peek().get(id)?.kind === 'saving') return undefined;
      const mine: Mine = { kind: 'saving', act: action.action };
      set(id, mine);
      const result = await send(id, action);
      // Signed out or another program chosen meanwhile: the answer is nobody's here.
      if (work.peek().get(id) !== mine) return undefined;
      set(
        id,
        result.ok ? undefined : { kind: 'failed', act: action.action, problem: result.problem },
      );
      return result.ok ? result.value : undefined;
    },
    dismiss: (id) => set(id, undefined),
    clear() {
      work.value = new Map();
    },
  };
}
