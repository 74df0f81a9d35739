import type { AdvocateRecord } from './advocates.js';
import type { Entry } from './ledger.js';
import type { OrderRecord } from './orders.js';

/** The names under which somebody is known: hashes of visitors and e-mail addresses, and the shop's customer ids. */
export interface Names {
  readonly visitors: readonly string[];
  readonly emails: readonly string[];
  readonly customers: readonly string[];
}

export interface Records {
  readonly advocates: readonly AdvocateRecord[];
  readonly facts: readonly Entry[];
  readonly orders: readonly OrderRecord[];
}

export interface Traces {
  /**
   * Everything under one of these names. A fact that holds a name somewhere in its text is among it; whether it is meant
   * is for the caller to see. Reads every fact of the program: for the rare question of one person.
   */
  records(program: string, names: Names): Promise<Records>;
  /** Visitors, none of them an advocate, of whom nothing was heard since then. */
  silent(before: number, limit: number): Promise<{ program: string; visitor: string }[]>;
  /** Orders made before then that still say who made them. */
  named(before: number, limit: number): Promise<{ program: string; id: string }[]>;
  /** Takes out what anybody said beside an answer before then. */
  forgetComments(before: number): Promise<void>;
  /** Puts a name that stands for nobody in the place of a visitor, and takes out what was said. Counts stay. */
  rename(program: string, visitor: string, name: string): Promise<void>;
}
