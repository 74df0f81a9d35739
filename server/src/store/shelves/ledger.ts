import type { EventType } from 'goodword/protocol';
import type { Feeling } from './feeling.js';
import type { Range } from './figures.js';

export type EntryType =
  | Exclude<EventType, 'feedback'>
  | `feedback.${Feeling}`
  | 'customer.updated'
  | `order.${'paid' | 'updated' | 'completed' | 'cancelled' | 'refunded'}`
  | `hand.${string}`
  | `review.${'approve' | 'reject' | 'give'}`
  | `check.${'pass' | 'hold' | 'reject'}`
  | 'claim'
  | 'forgotten';

/**
 * One fact in the ledger: what a browser reported, a shop's webhook said, or a merchant did. Never changed, but that it
 * loses its person when that person asks to be forgotten.
 */
export interface Entry {
  readonly program: string;
  readonly id: string;
  readonly type: EntryType;
  readonly at: number;
  readonly receivedAt: number;
  readonly visitor?: string;
  readonly code?: string;
  readonly orderId?: string;
  /** What the type needs beside; written and read by ledger/entry.ts. */
  readonly body: unknown;
}

export interface Ledger {
  /** Adds the entries not seen before, in one statement, and answers the ids that were new. */
  append(entries: readonly Entry[]): Promise<ReadonlySet<string>>;
  ofOrder(program: string, orderId: string): Promise<Entry[]>;
  /** Leads and sign-ups of a stretch of time, or of one browser in it, oldest first; `to` is exclusive. */
  joined(range: Range, visitor?: string): Promise<Entry[]>;
  /** The code of the latest link, not their own, on which a visitor arrived. */
  lastInvitation(program: string, visitor: string): Promise<string | undefined>;
  /** The latest visits of these visitors by a link, fifty at most, oldest first. */
  arrivals(
    program: string,
    visitors: readonly string[],
  ): Promise<{ readonly code: string; readonly at: number; readonly clicked?: true }[]>;
  /** Ids of the orders that this visitor's browser reported. */
  ordersBy(program: string, visitor: string): Promise<string[]>;
  /** Takes the visitor out of a fact of an order, and keeps this of what it said. */
  redact(fact: Pick<Entry, 'program' | 'id' | 'body'>): Promise<void>;
  /** Takes the visitor, and all that was said, out of every fact that is of no order. Ids stay, so that none counts again. */
  forget(program: string, visitor: string): Promise<void>;
}
