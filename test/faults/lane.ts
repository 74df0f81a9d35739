import type { Engine } from './engines.js';
import type { Scenario } from './scenario.js';
import { seeded } from './seeded.js';
import type { Tally } from './tally.js';
import type { Tracker } from './tracker.js';
import { tryOut } from './trial.js';

export type Lane = Awaited<ReturnType<typeof openLane>>;

export interface Effort {
  readonly events: number;
  /** Makes what happens by chance happen again. */
  readonly seed: number;
  readonly patienceMs: number;
}

/** One engine and one tracker with its backend, for trials one after the other. */
export async function openLane(engine: Engine, tracker: Tracker) {
  const [browser, intake] = await Promise.all([engine.launch(), tracker.openIntake()]);
  return {
    tryOut: (scenario: Scenario, { events, seed, patienceMs }: Effort): Promise<Tally> =>
      tryOut(scenario, {
        engine,
        browser,
        tracker,
        intake,
        events,
        patienceMs,
        chance: seeded(seed),
      }),
    close: async () => {
      await Promise.all([browser.close(), intake.close()]);
    },
  };
}
