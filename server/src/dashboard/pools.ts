import { type ReadonlySignal, signal } from '@preact/signals';
import type { Problem } from 'goodword/protocol';
import type { Api } from './api.js';
import type { Asked } from './asked.js';
import { createLoader, type Loadable } from './loader.js';
import type { Filled, Stock, Wanted } from './pool.js';

/** Where the filling of one pool stands. */
export type Filling =
  | { readonly kind: 'none' }
  | { readonly kind: 'saving'; readonly pool: string }
  | { readonly kind: 'failed'; readonly pool: string; readonly problem: Problem }
  | { readonly kind: 'filled'; readonly pool: string; readonly filled: Filled };

export interface Pools {
  readonly list: ReadonlySignal<Loadable<Stock>>;
  readonly filling: ReadonlySignal<Filling>;
  load(): Promise<void>;
  /** Puts a list in, as text, or has coupons made. Once, however often the button is pressed. */
  fill(pool: string, what: string | Wanted): Promise<void>;
  dismiss(): void;
  clear(): void;
}

export function createPools(api: Api, asked: Asked, now: () => number): Pools {
  const loader = createLoader<Stock>(now);
  const filling = signal<Filling>({ kind: 'none' });
  const load = () => loader.load(() => asked((pass, program) => api.pools(pass, program)));
  return {
    list: loader.state,
    filling,
    load,
    async fill(pool, what) {
      if (filling.peek().kind === 'saving') return;
      const mine: Filling = { kind: 'saving', pool };
      filling.value = mine;
      const result = await asked((pass, program) =>
        typeof what === 'string'
          ? api.fillPool(pass, program, pool, what)
          : api.generateCoupons(pass, program, pool, what),
      );
      if (filling.peek() !== mine) return;
      filling.value = result.ok
        ? { kind: 'filled', pool, filled: result.value }
        : { kind: 'failed', pool, problem: result.problem };
      if (result.ok) await load();
    },
    dismiss() {
      filling.value = { kind: 'none' };
    },
    clear() {
      loader.clear();
      filling.value = { kind: 'none' };
    },
  };
}
