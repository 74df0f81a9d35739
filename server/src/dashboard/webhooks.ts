import { type ReadonlySignal, signal } from '@preact/signals';
import type { Problem } from 'goodword/protocol';
import type { Api } from './api.js';
import type { Asked } from './asked.js';
import { createLoader, type Loadable } from './loader.js';
import type { Parcels } from './parcels.js';
import { isKnown, resultsOf, type TestResult } from './test-results.js';
import type { Tested, ToldAddress } from './told-address.js';

/** Where a test of the addresses stands. */
export type Testing =
  | { readonly kind: 'none' }
  | { readonly kind: 'sending' }
  | {
      readonly kind: 'sent';
      readonly addresses: number;
      /** What is known by now of each address. */
      readonly results: readonly TestResult[];
    }
  | { readonly kind: 'failed'; readonly problem: Problem };

export interface Webhooks {
  readonly list: ReadonlySignal<Loadable<readonly ToldAddress[]>>;
  readonly testing: ReadonlySignal<Testing>;
  load(): Promise<void>;
  /** Sends a test to each address, once, however often the button is pressed, and looks for some seconds what comes of it. */
  test(): Promise<void>;
  clear(): void;
}

const STATES = ['delivered', 'waiting', 'dead'] as const;
// An address answers at once, or within the ten seconds that it is given.
const LOOKS_MS = [400, 800, 1_600, 3_200, 6_400];
const pause = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

/** @param parcels Shows the messages: what waits when a test is on its way, and what she looks at then once it is known. */
export function createWebhooks(
  api: Api,
  asked: Asked,
  now: () => number,
  parcels: Pick<Parcels, 'choose' | 'state'>,
): Webhooks {
  const loader = createLoader<readonly ToldAddress[]>(now);
  const testing = signal<Testing>({ kind: 'none' });

  async function follow({ addresses, at }: Tested): Promise<void> {
    let mine: Testing = { kind: 'sent', addresses, results: [] };
    testing.value = mine;
    void parcels.choose('waiting');
    for (const ms of LOOKS_MS) {
      await pause(ms);
      if (testing.peek() !== mine) return;
      const lists = await Promise.all(
        STATES.map((state) => asked((pass, program) => api.parcels(pass, program, state))),
      );
      if (testing.peek() !== mine) return;
      const results = resultsOf(
        lists.flatMap((list) => (list.ok ? list.value : [])),
        at,
      );
      mine = { kind: 'sent', addresses, results };
      testing.value = mine;
      if (isKnown(results, addresses)) return parcels.choose(parcels.state.peek());
    }
  }
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
      if (result.ok) void follow(result.value);
      else testing.value = { kind: 'failed', problem: result.problem };
    },
    clear() {
      loader.clear();
      testing.value = { kind: 'none' };
    },
  };
}
