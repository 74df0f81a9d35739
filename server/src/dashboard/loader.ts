import { type ReadonlySignal, signal } from '@preact/signals';
import type { Problem, Result } from 'goodword/protocol';

/** Something that comes from the backend. What was there before stays in sight while the next one is under way. */
export type Loadable<T> =
  | { readonly kind: 'loading'; readonly last?: T }
  | { readonly kind: 'ready'; readonly value: T; readonly at: number }
  | { readonly kind: 'failed'; readonly problem: Problem; readonly last?: T };

export interface Loader<T> {
  readonly state: ReadonlySignal<Loadable<T>>;
  /** Runs it; when another one is started meanwhile, only the last one's answer counts. */
  load(ask: () => Promise<Result<T>>): Promise<void>;
  /** Changes the value in place, where there is one; what is under way is asked once more. */
  change(how: (value: T) => T): void;
  /** Forgets everything, and whatever is still under way. */
  clear(): void;
}

export const shown = <T>(state: Loadable<T>): T | undefined =>
  state.kind === 'ready' ? state.value : state.last;

export function createLoader<T>(now: () => number): Loader<T> {
  const state = signal<Loadable<T>>({ kind: 'loading' });
  let turn = 0;
  let changed = false;
  const kept = () => {
    const last = shown(state.peek());
    return last === undefined ? {} : { last };
  };
  return {
    state,
    async load(ask) {
      const mine = ++turn;
      state.value = { kind: 'loading', ...kept() };
      let result: Result<T>;
      do {
        changed = false;
        result = await ask();
        if (mine !== turn) return;
        // What was asked before the change may be answered as it was before.
      } while (changed);
      state.value = result.ok
        ? { kind: 'ready', value: result.value, at: now() }
        : { kind: 'failed', problem: result.problem, ...kept() };
    },
    change(how) {
      changed = true;
      const current = state.peek();
      if (current.kind === 'ready') state.value = { ...current, value: how(current.value) };
      else if (current.last !== undefined) state.value = { ...current, last: how(current.last) };
    },
    clear() {
      turn++;
      state.value = { kind: 'loading' };
    },
  };
}
