import { type ReadonlySignal, signal } from '@preact/signals';
import type { Problem } from 'goodword/protocol';
import type { Api } from './api.js';
import type { Asked } from './asked.js';
import { createLoader, type Loadable } from './loader.js';
import type { ToldAddress } from './told-address.js';

/** Where a test of the addresses stands. */
export type Testing =
  | { readonly kind: 'none' }
  | { readonly kind: 'sending' }
  | { readonly kind: 'sent'; readonly addresses: number }
  | { readonly kind: 'failed'; readonly problem: Problem };

export interface Webhooks {
  readonly list: ReadonlySignal<Loadable<readonly ToldAddress[]>>;
  readonly testing: ReadonlySignal<Testing>;
  load(): Promise<void>;
  /** Sends a test to each address, once, however often the button is pressed. */
  test(): Promise<void>;
  clear(): void;
}

/** @param onSent Called when a test is on its way. */
export function createWebhooks(
  api: Api,
  asked: Asked,
  now: () => number,
  onSent: () => void,
): Webhooks {
  const loader = createLoader<readonly ToldAddress[]>(now);
  const testing = signal<Testing>({ kind: 'none' });
  return {
    list: loader.state,
    testing,
    load: () => loader.load(() => asked(api.webhooks)),
    async test() {
      if (testing.peek().kind === 'sending') return;
      const mine: Testing = { kind: 'sending' };
      testing.value = mine;
      const result = await asked(api.testWebhooks);
      if (testing.peek() !== mine) return;
      testing.value = result.ok
        ? { kind: 'sent', addresses: result.value.addresses }
        : { kind: 'failed', problem: result.problem };
      if (result.ok) onSent();
    },
    clear() {
      loader.clear();
      testing.value = { kind: 'none' };
    },
  };
}
