import { type Allowance, allowance } from './allowance.js';
import { NOBODY } from './caller.js';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/** How often anybody may do something. docs/access.md has the table and tells why these numbers. */
export interface Limits {
  /** Requests from one address. */
  readonly requests: Allowance;
  /** Requests with one admin key. */
  readonly keyed: Allowance;
  /** Keys that open nothing, from one address. */
  readonly wrongKeys: Allowance;
  /** Batches of events from one visitor. */
  readonly visitors: Allowance;
  readonly guesses: Guesses;
}

/** Codes that nobody owns, from one address. Those of unknown addresses count together, and less. */
export interface Guesses {
  /** Milliseconds until this address may ask for codes again; 0 where it may. */
  wait(caller: string, now: number): number;
  wrong(caller: string, now: number): void;
}

/** Fresh limits, as many as one process needs. */
export const openLimits = (): Limits => ({
  requests: allowance({ times: 6_000, perMs: MINUTE }),
  keyed: allowance({ times: 600, perMs: MINUTE }),
  wrongKeys: allowance({ times: 10, perMs: 15 * MINUTE }),
  visitors: allowance({ times: 600, perMs: MINUTE }),
  guesses: openGuesses(),
});

function openGuesses(): Guesses {
  const each = allowance({ times: 60, perMs: 10 * MINUTE });
  return {
    wait: each.wait,
    wrong: (caller, now) => void each.take(caller, now, caller === NOBODY ? 0.05 : 1),
  };
}
