import type { ReadonlySignal } from '@preact/signals';
import type { Api } from './api.js';
import type { AskedAnyway } from './asked.js';
import { createLoader, type Loadable } from './loader.js';
import type { Start } from './start.js';

export interface Starts {
  readonly list: ReadonlySignal<Loadable<readonly Start[]>>;
  /** With their sums in a currency, where it is known. */
  load(currency?: string): Promise<void>;
  clear(): void;
}

export function createStarts(api: Api, asked: AskedAnyway, now: () => number): Starts {
  const loader = createLoader<readonly Start[]>(now);
  return {
    list: loader.state,
    load: (currency) => loader.load(() => asked((pass) => api.starts(pass, currency))),
    clear: loader.clear,
  };
}
