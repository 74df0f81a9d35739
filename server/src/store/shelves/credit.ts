import type { Money } from 'goodword/protocol';

/** `earned` and `reversed` follow from a reward, `spent` and `returned` from what the shop says. */
export type CreditKind = 'earned' | 'reversed' | 'spent' | 'returned';

/** One line of an advocate's account. Never changed. */
export interface CreditEntry {
  readonly program: string;
  /** Counted once. */
  readonly id: string;
  readonly code: string;
  readonly kind: CreditKind;
  /** What it changed the balance by; below zero where it took something. */
  readonly amount: number;
  /** What it should have changed it by: more is taken back than is there, where some was spent already. */
  readonly meant: number;
  readonly currency: string;
  /** The reward, the order, or the spending that it is about. */
  readonly about?: string;
  readonly at: number;
}

export interface Credit {
  /** Answers false where an entry of this id is there. */
  add(entry: CreditEntry): Promise<boolean>;
  find(program: string, id: string): Promise<CreditEntry | undefined>;
  /** One entry for each currency that was ever in it. */
  balances(program: string, code: string): Promise<Money[]>;
  /** What was meant of all entries of these kinds about something, and how many there are. */
  about(
    program: string,
    about: string,
    kinds: readonly CreditKind[],
  ): Promise<{ meant: number; entries: number }>;
  /** Newest first, at most `limit`. */
  ofAdvocate(program: string, code: string, limit: number): Promise<CreditEntry[]>;
}
