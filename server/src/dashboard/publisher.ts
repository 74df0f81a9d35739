import { type ReadonlySignal, signal } from '@preact/signals';
import type { Problem, Program } from 'goodword/protocol';
import type { Served } from './answers.js';
import type { Api } from './api.js';
import type { Asked } from './asked.js';

/** Where the publishing of a program stands. */
export type Publishing =
  | { readonly kind: 'none' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly problem: Problem }
  /** `before` is the version that it was made from; the same where nothing was new. */
  | { readonly kind: 'done'; readonly version: number; readonly before: number };

/** Publishes a changed program. */
export interface Publisher {
  readonly state: ReadonlySignal<Publishing>;
  /** Publishes what was made from the version `from`, however often the button is pressed. */
  publish(program: object, from: number): Promise<void>;
  /** Takes over what runs now: somebody else has published. Answers whether it could be loaded. */
  load(): Promise<boolean>;
  /** What was said of the last time is read. */
  dismiss(): void;
  clear(): void;
}

export interface PublisherRim {
  /** What the backend served when it was asked last. */
  readonly served: () => Served | undefined;
  readonly serve: (served: Served) => void;
  /** Called when something was published. */
  readonly onPublished: () => void;
  /** Called when another program than before runs. */
  readonly onLoaded: () => void;
}

export function createPublisher(api: Api, asked: Asked, rim: PublisherRim): Publisher {
  const state = signal<Publishing>({ kind: 'none' });
  const set = (next: Publishing) => {
    state.value = next;
  };
  return {
    state,
    async publish(program, from) {
      if (state.peek().kind === 'saving') return;
      const mine: Publishing = { kind: 'saving' };
      set(mine);
      const result = await asked((pass, id) => api.publish(pass, id, program, from));
      const served = rim.served();
      if (result.ok && served) rim.serve(withProgram(served, result.value));
      // Signed out or another program chosen meanwhile.
      if (state.peek() !== mine) return;
      if (!result.ok) return set({ kind: 'failed', problem: result.problem });
      set({ kind: 'done', version: result.value.version, before: from });
      rim.onPublished();
    },
    async load() {
      if (state.peek().kind === 'saving') return false;
      const mine: Publishing = { kind: 'saving' };
      set(mine);
      const result = await asked((pass) => api.programs(pass));
      if (result.ok) rim.serve(result.value);
      if (state.peek() !== mine) return false;
      set(result.ok ? { kind: 'none' } : { kind: 'failed', problem: result.problem });
      if (result.ok) rim.onLoaded();
      return result.ok;
    },
    dismiss() {
      if (state.peek().kind !== 'saving') set({ kind: 'none' });
    },
    clear: () => set({ kind: 'none' }),
  };
}

const withProgram = ({ programs, faults }: Served, program: Program): Served => ({
  programs: programs.map((one) => (one.id === program.id ? program : one)),
  faults: faults.map((fault) =>
    fault.program === program.id && fault.served !== undefined
      ? { ...fault, served: program.version }
      : fault,
  ),
});
