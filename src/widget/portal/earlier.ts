import { type ReadonlySignal, signal } from '@preact/signals';
import type { Result } from '../../protocol/result.js';
import type { Reward } from '../../protocol/reward.js';
import type { Standing } from '../../protocol/standing.js';

/** Asks for the page of rewards at this place. */
export type FetchPage = (before: string) => Promise<Result<Standing>>;

/** What came before the rewards that are shown at first. */
export interface Earlier {
  readonly pages: readonly (readonly Reward[])[];
  /** Where the next page begins, where there is one. */
  readonly next: string | undefined;
  readonly is: 'ready' | 'busy' | 'failed';
}

export interface EarlierRewards {
  readonly now: ReadonlySignal<Earlier>;
  /** Brings one more page. What is under way is not asked for twice. */
  more(): Promise<void>;
}

/** @param shown Her rewards on the first page: those of her friends are among them, however old, and come again in their turn. */
export function createEarlier(
  shown: readonly Reward[],
  next: string | undefined,
  fetchPage: FetchPage,
): EarlierRewards {
  const now = signal<Earlier>({ pages: [], next, is: 'ready' });
  const known = new Set(shown.map(({ id }) => id));

  async function more(): Promise<void> {
    const { pages, next: before, is } = now.value;
    if (is === 'busy' || before === undefined) return;
    now.value = { pages, next: before, is: 'busy' };
    let at: string | undefined = before;
    let fresh: readonly Reward[] = [];
    // A page may hold nothing that is not on show.
    while (at !== undefined && fresh.length === 0) {
      const page: Result<Standing> = await fetchPage(at);
      if (!page.ok) {
        now.value = { pages, next: at, is: 'failed' };
        return;
      }
      fresh = page.value.advocate?.rewards.filter(({ id }) => !known.has(id)) ?? [];
      at = page.value.advocate?.next;
    }
    for (const { id } of fresh) known.add(id);
    now.value = { pages: [...pages, fresh], next: at, is: 'ready' };
  }
  return { now, more };
}
