import type { ProgramBook } from '../ledger/program-book.js';
import { newSeed } from '../rewards/draw.js';
import type { Cause } from '../store/shelves/rewards.js';

/** What settling needs beside the store. */
export interface Settling {
  readonly book: ProgramBook;
  readonly now: number;
  readonly cause: Cause;
  readonly note?: string;
  /** Where the seeds of mysteries come from. */
  readonly newSeed: () => string;
}

/** Settling with real chance. */
export const settling = (
  given: Omit<Settling, 'newSeed'> & Partial<Pick<Settling, 'newSeed'>>,
): Settling => ({ newSeed, ...given });
