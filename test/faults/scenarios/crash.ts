import { blackHole } from '../faults.js';
import type { Scenario } from '../scenario.js';

/** Her whole browser is killed so many milliseconds after the calls returned. */
const crashed = (afterMs: number, reach: 'in reach' | 'out of reach'): Scenario => ({
  name: `browser killed ${afterMs} ms after the call, backend ${reach}`,
  alone: true,
  inPage: true,
  async act({ street, shopper, arrive, buy, idle }) {
    const tab = await arrive();
    if (reach === 'out of reach') street.befall(blackHole);
    await buy(tab);
    if (afterMs > 0) await idle(afterMs);
    await shopper.crash();
  },
});

/**
 * Browsers write localStorage to disk some seconds late, and no page can hurry them. So what was written in the last
 * moments before a crash may be gone: these are measured and printed, not promised.
 */
export const CRASHES: readonly Scenario[] = [
  ...[0, 100, 500, 1_000].map((ms) => crashed(ms, 'in reach')),
  ...[0, 1_000, 2_000, 3_000, 4_000, 5_000, 6_000, 8_000].map((ms) => crashed(ms, 'out of reach')),
];
