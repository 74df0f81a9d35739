import { type Allowance, allowance } from './allowance.js';

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
  /** New advocates from one address. */
  readonly advocates: Allowance;
  /** Codes that nobody owns, from one address. */
  readonly guesses: Allowance;
}

/** Fresh limits, as many as one process needs. */
export const openLimits = (): Limits => ({
  requests: allowance({ times: 6_000, perMs: MINUTE }),
  keyed: allowance({ times: 600, perMs: MINUTE }),
  wrongKeys: allowance({ times: 10, perMs: 15 * MINUTE }),
  visitors: allowance({ times: 240, perMs: MINUTE }),
  advocates: allowance({ times: 300, perMs: MINUTE }),
  guesses: allowance({ times: 60, perMs: 10 * MINUTE }),
});
