import { type ReadonlySignal, signal } from '@preact/signals';
import type { Conversion, Conversions, Problem, Result, Reward } from 'goodword/protocol';
import { createLoader, type Loadable, shown } from './loader.js';

type AskPage = (before?: string) => Promise<Result<Conversions>>;

/** What the button below the list is doing. */
export type More =
  | { readonly kind: 'idle' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly problem: Problem };

export interface OrdersList {
  readonly list: ReadonlySignal<Loadable<Conversions>>;
  readonly more: ReadonlySignal<More>;
  load(ask: AskPage): Promise<void>;
  /** Adds the next page below the ones in sight. */
  loadMore(ask: AskPage): Promise<void>;
  /** Puts a changed reward in the place of the one with its id. */
  replace(reward: Reward): void;
  clear(): void;
}

export function createOrdersList(now: () => number): OrdersList {
  const loader = createLoader<Conversions>(now);
  const more = signal<More>({ kind: 'idle' });
  let turn = 0;
  const restart = () => {
    turn++;
    more.value = { kind: 'idle' };
  };

  return {
    list: loader.state,
    more,
    load(ask) {
      restart();
      return loader.load(() => ask());
    },
    async loadMore(ask) {
      const next = shown(loader.state.peek())?.next;
      if (next === undefined || more.peek().kind === 'loading') return;
      const mine = ++turn;
      more.value = { kind: 'loading' };
      const page = await ask(next);
      if (mine !== turn) return;
      if (page.ok) loader.change((above) => joined(above, page.value));
      more.value = page.ok ? { kind: 'idle' } : { kind: 'failed', problem: page.problem };
    },
    replace: (reward) =>
      loader.change(({ conversions, ...rest }) => ({
        ...rest,
        conversions: conversions.map((conversion) => withReward(conversion, reward)),
      })),
    clear() {
      restart();
      loader.clear();
    },
  };
}

// An order that changed its place between two pages is shown once.
function joined(above: Conversions, below: Conversions): Conversions {
  const known = new Set(above.conversions.map(({ orderId }) => orderId));
  const fresh = below.conversions.filter(({ orderId }) => !known.has(orderId));
  return { ...below, conversions: [...above.conversions, ...fresh] };
}

function withReward(conversion: Conversion, reward: Reward): Conversion {
  if (!conversion.rewards.some(({ id }) => id === reward.id)) return conversion;
  const rewards = conversion.rewards.map((old) => (old.id === reward.id ? reward : old));
  return { ...conversion, rewards };
}
