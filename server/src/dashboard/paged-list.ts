import { type ReadonlySignal, signal } from '@preact/signals';
import type { Problem, Result } from 'goodword/protocol';
import { createLoader, type Loadable, shown } from './loader.js';

/** Asks for a page: the first one, or the one behind `next` of the page above it. */
export type AskPage<Page> = (next?: string) => Promise<Result<Page>>;

/** What the button below the list is doing. */
export type More =
  | { readonly kind: 'idle' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** Pages that are read one below the other. */
export interface PagedList<Page> {
  readonly list: ReadonlySignal<Loadable<Page>>;
  readonly more: ReadonlySignal<More>;
  load(ask: AskPage<Page>): Promise<void>;
  /** Adds the next page below the ones in sight. */
  loadMore(ask: AskPage<Page>): Promise<void>;
  change(how: (pages: Page) => Page): void;
  clear(): void;
}

/** `join` puts a page below those above it. */
export function createPagedList<Page extends { readonly next?: string }>(
  now: () => number,
  join: (above: Page, below: Page) => Page,
): PagedList<Page> {
  const loader = createLoader<Page>(now);
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
      if (page.ok) loader.change((above) => join(above, page.value));
      more.value = page.ok ? { kind: 'idle' } : { kind: 'failed', problem: page.problem };
    },
    change: loader.change,
    clear() {
      restart();
      loader.clear();
    },
  };
}

/** An order that changed its place between two pages is shown once. */
export function withoutKnown<Item extends { readonly orderId: string }>(
  above: readonly Item[],
  below: readonly Item[],
): readonly Item[] {
  const known = new Set(above.map(({ orderId }) => orderId));
  return [...above, ...below.filter(({ orderId }) => !known.has(orderId))];
}
