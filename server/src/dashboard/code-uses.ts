import { type ReadonlySignal, signal } from '@preact/signals';
import type { Problem } from 'goodword/protocol';
import type { Api } from './api.js';
import type { Asked } from './asked.js';
import { createLoader, type Loadable } from './loader.js';
import type { UseOfCode } from './use-of-code.js';

/** What is being said of a code. */
export type Saying =
  | { readonly kind: 'none' }
  | { readonly kind: 'saving'; readonly code: string }
  | { readonly kind: 'failed'; readonly code: string; readonly problem: Problem };

export interface CodeUses {
  readonly list: ReadonlySignal<Loadable<readonly UseOfCode[]>>;
  readonly saying: ReadonlySignal<Saying>;
  load(): Promise<void>;
  /** Says it once, however often the button is pressed. Answers whether it is so now. */
  say(code: string, by: UseOfCode['by']): Promise<boolean>;
  clear(): void;
}

export function createCodeUses(api: Api, asked: Asked, now: () => number): CodeUses {
  const loader = createLoader<readonly UseOfCode[]>(now);
  const saying = signal<Saying>({ kind: 'none' });
  return {
    list: loader.state,
    saying,
    load: () => loader.load(() => asked((pass, program) => api.codeUses(pass, program))),
    async say(code, by) {
      if (saying.peek().kind === 'saving') return false;
      const mine: Saying = { kind: 'saving', code };
      saying.value = mine;
      const result = await asked((pass, program) => api.sayCodeUse(pass, program, code, by));
      if (saying.peek() !== mine) return false;
      saying.value = result.ok
        ? { kind: 'none' }
        : { kind: 'failed', code, problem: result.problem };
      if (!result.ok) return false;
      const said = result.value;
      loader.change((list) => [said, ...list.filter((one) => one.code !== said.code)]);
      return true;
    },
    clear() {
      loader.clear();
      saying.value = { kind: 'none' };
    },
  };
}
