import type { Signal } from 'goodword/protocol';

/** What may show that two orders are of one household: the shop hands in hashes, or what we hash at once. */
export type MarkKind = 'payment' | 'address';

/** What there is around a credited order: what the order by itself does not say. */
export interface Surroundings {
  /** The signal by which it is credited. */
  readonly signal: Signal;
  /** Whether only a browser tells of the code; the shop's own server cannot be made to say one. */
  readonly byBrowserOnly: boolean;
  /** Other orders that name the advocate, within the hour before. */
  readonly ofCode: number;
  /** Other orders of the same browser, within the day before. */
  readonly ofBrowser: number;
  /** The site that the friend came from, where friends do not share, and the other orders by this code from there within the day before. */
  readonly site?: { readonly host: string; readonly orders: number };
  /** By what an order of the advocate's own is marked as this one is. */
  readonly sharedMarks: readonly MarkKind[];
  /** How many codes came with the order that belong to nobody. */
  readonly unknownCodes: number;
  /** Whom the reports of other browsers name that came at about the same time. */
  readonly rivals: readonly { readonly code?: string; readonly isAdvocates: boolean }[];
  /** Whom the buyer's claim names, taken by itself. */
  readonly claimed?: string;
  /** Whom everything but the claim names. */
  readonly unclaimed?: string;
}
