import { type ReadonlySignal, signal } from '@preact/signals';
import type { Problem, ProgramChange, Simulation } from 'goodword/protocol';
import type { Api } from './api.js';
import type { Asked } from './asked.js';
import { type Range, spanOf } from './range.js';
import type { Start } from './start.js';

/** A change that is tried on the orders of so many days. */
export interface Tried {
  readonly change: ProgramChange;
  readonly days: Range;
}

/** What a change would have made different. */
export interface Told extends Tried {
  readonly simulation: Simulation;
}

export type Trial =
  | { readonly kind: 'none' }
  /** What was told before comes back where somebody does not wait. */
  | { readonly kind: 'running'; readonly tried: Tried; readonly before?: Told }
  | { readonly kind: 'told'; readonly told: Told }
  | { readonly kind: 'failed'; readonly tried: Tried; readonly problem: Problem };

/** Tries changes of the program on orders that are past. Nothing is published by it. */
export interface WhatIf {
  readonly trial: ReadonlySignal<Trial>;
  /** What is tried starts from it; else from the program as it is. */
  readonly start: ReadonlySignal<Start | undefined>;
  begin(start: Start | undefined): void;
  /** One at a time: what is asked while another one runs is not heard. */
  run(tried: Tried): Promise<void>;
  /** Waits no longer. */
  stop(): void;
  clear(): void;
}

export function createWhatIf(api: Api, asked: Asked, now: () => number): WhatIf {
  const trial = signal<Trial>({ kind: 'none' });
  const start = signal<Start | undefined>(undefined);
  let leave = new AbortController();
  const forget = () => {
    trial.value = { kind: 'none' };
    leave.abort();
  };
  return {
    trial,
    start,
    begin(from) {
      forget();
      start.value = from;
    },
    async run(tried) {
      const last = trial.peek();
      if (last.kind === 'running') return;
      const mine: Trial = {
        ...{ kind: 'running', tried },
        ...(last.kind === 'told' && { before: last.told }),
      };
      trial.value = mine;
      leave = new AbortController();
      const { change, days } = tried;
      const request = { change, ...spanOf(days, now()) };
      const result = await asked((pass, program) =>
        api.simulate(pass, program, request, leave.signal),
      );
      // Stopped, signed out or another program chosen meanwhile.
      if (trial.peek() !== mine) return;
      trial.value = result.ok
        ? { kind: 'told', told: { ...tried, simulation: result.value } }
        : { kind: 'failed', tried, problem: result.problem };
    },
    stop() {
      const current = trial.peek();
      if (current.kind !== 'running') return;
      trial.value = current.before ? { kind: 'told', told: current.before } : { kind: 'none' };
      leave.abort();
    },
    clear() {
      forget();
      start.value = undefined;
    },
  };
}
