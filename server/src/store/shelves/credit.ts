import type { Money } from 'goodword/protocol';

/** `earned` and `reversed` follow from a reward, `spent` and `returned` from what the shop says. */
export type CreditKind = 'earned' | 'reversed' | 'spent' | 'returned';

/** One line of somebody's account. Never changed. */
export interface CreditEntry {
  readonly program: string;
  /** Counted once. */
  readonly id: string;
  /** An advocate's code in lower case, or who a friend is: see ledger/credit-account.ts. */
  readonly account: string;
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
  balances(program: string, account: string): Promise<Money[]>;
  /** What was meant of all entries of these kinds about something, and how many there are. */
  about(
    program: string,
    about: string,
    kinds: readonly CreditKind[],
  ): Promise<{ meant: number; entries: number }>;
  /** The account in which something was booked first. */
  accountOf(program: string, about: string): Promise<string | undefined>;
  /** Newest first, at most `limit`. */
  lines(program: string, account: string, limit: number): Promise<CreditEntry[]>;
  /** Gives an account a name that stands for nobody. Its lines stay as they are. */
  rename(program: string, account: string, name: string): Promise<void>;
}
