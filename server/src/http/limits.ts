import type { Allowances } from '../store/shelves/allowances.js';
import { type Allowance, allowance } from './allowance.js';
import { NOBODY } from './caller.js';
import { type SharedAllowance, sharedAllowance } from './shared-allowance.js';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/** How often anybody may do something. docs/access.md has the table and tells why these numbers. */
export interface Limits {
  /** Requests from one address. */
  readonly requests: Allowance;
  /** Requests with one admin key. */
  readonly keyed: Allowance;
  /** Keys that open nothing, from one address. */
  readonly wrongKeys: SharedAllowance;
  /** Batches of events from one visitor. */
  readonly visitors: Allowance;
  readonly guesses: Guesses;
  /** Codes for one order, made for friends from one address. */
  readonly singleCodes: Allowance;
  /** Questions of what would have been, of one program. */
  readonly simulations: Allowance;
}

/** Codes that nobody owns, from one address. Those of unknown addresses count together, and less. */
export interface Guesses {
  /** Milliseconds until this address may ask for codes again; 0 where it may. */
  wait(caller: string, now: number): Promise<number>;
  /** Counts wrong ones. Answers the milliseconds to wait where there were too many. */
  wrong(caller: string, now: number, count?: number): Promise<number>;
}

/**
 * Fresh limits, as many as one process needs. What somebody could guess is counted by all processes together; what only
 * keeps one of them from drowning, by each for itself.
 */
export const openLimits = (store: Allowances): Limits => ({
  requests: allowance({ times: 6_000, perMs: MINUTE }),
  keyed: allowance({ times: 600, perMs: MINUTE }),
  wrongKeys: sharedAllowance(store, 'keys', { times: 10, perMs: 15 * MINUTE }),
  visitors: allowance({ times: 600, perMs: MINUTE }),
  guesses: openGuesses(store),
  singleCodes: allowance({ times: 60, perMs: 10 * MINUTE }),
  simulations: allowance({ times: 20, perMs: MINUTE }),
});

function openGuesses(store: Allowances): Guesses {
  const each = sharedAllowance(store, 'codes', { times: 60, perMs: 10 * MINUTE });
  return {
    wait: each.wait,
    wrong: async (caller, now, count = 1) =>
      count === 0 ? 0 : each.take(caller, now, caller === NOBODY ? count * 0.05 : count),
  };
}
