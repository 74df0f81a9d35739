import type { Doubt, Review } from './doubt.js';

/** What may point to the advocate, strongest first: the documented precedence. */
export type Signal =
  | 'typed-code'
  | 'coupon'
  | 'carried-touch'
  | 'touch'
  | 'claimed-code'
  | 'invited-mail'
  | 'none';

/** One thing that was looked at, in the order in which it was looked at. */
export interface Evidence {
  readonly signal: Signal | 'rule';
  /** The code, or the name of the rule. */
  readonly subject: string;
  readonly outcome: 'credited' | 'passed-over' | 'refused' | 'met';
  /** Why, in plain words for the merchant. */
  readonly why: string;
  /** When it happened, where it happened at a time. Milliseconds since the epoch. */
  readonly at?: number;
}

/** Who gets the credit for a conversion, and the evidence for it. */
export interface Decision {
  /** Code of the credited advocate; absent where nobody is credited. */
  readonly code?: string;
  readonly signal: Signal;
  /** Version of the program by whose rules it was decided. */
  readonly programVersion: number;
  /** Version under which the credited advocate shared: its offers and rules hold. */
  readonly termsVersion?: number;
  readonly evidence: readonly Evidence[];
  /** What does not fit; left out where everything does. */
  readonly doubts?: readonly Doubt[];
  /** Left out where nobody has to look at it. */
  readonly review?: Review;
}
