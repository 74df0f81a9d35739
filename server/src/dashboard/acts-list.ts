import type { ReadonlySignal } from '@preact/signals';
import type { Result } from 'goodword/protocol';
import type { Acts } from './access.js';
import { createLoader, type Loadable, shown } from './loader.js';

type AskPage = (before?: string) => Promise<Result<Acts>>;

export interface ActsList {
  readonly list: ReadonlySignal<Loadable<Acts>>;
  load(ask: AskPage): Promise<void>;
  /** Adds the next page below. */
  loadMore(ask: AskPage): Promise<void>;
  clear(): void;
}

export function createActsList(now: () => number): ActsList {
  const loader = createLoader<Acts>(now);
  return {
    list: loader.state,
    load: (ask) => loader.load(() => ask()),
    async loadMore(ask) {
      const above = shown(loader.state.peek());
      if (above?.next === undefined || loader.state.peek().kind === 'loading') return;
      await loader.load(async () => {
        const page = await ask(above.next);
        if (!page.ok) return page;
        return { ok: true, value: { ...page.value, acts: [...above.acts, ...page.value.acts] } };
      });
    },
    clear: loader.clear,
  };
}
