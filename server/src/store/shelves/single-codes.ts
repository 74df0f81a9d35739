import type { OrderRecord, Place } from './orders.js';

/** A code for one order, made of an advocate's code that may no longer be used by everybody. */
export interface SingleCode {
  readonly program: string;
  readonly code: string;
  /** The advocate's own code. */
  readonly owner: string;
  readonly at: number;
}

/** How a code for one order ends: most codes end otherwise, and no database is asked about those. */
export const SINGLE_ENDING = 5;
export const mayBeSingle = (code: string): boolean => code.at(-SINGLE_ENDING - 1) === '-';

/** A paid order that used such a code. */
export interface SingleUse {
  /** In lower case. */
  readonly code: string;
  readonly orderId: string;
  readonly paidAt: number;
}

type Using = Pick<OrderRecord, 'program' | 'id'>;

export interface SingleCodes {
  /** Answers false where there is such a code already. */
  add(code: SingleCode): Promise<boolean>;
  /** Those of the codes that are good for one order, compared without regard to case. */
  of(program: string, codes: readonly string[]): Promise<SingleCode[]>;
  /** Forgets those that were made before then and that no order has named. */
  forgetUnused(before: number): Promise<void>;
  /** How many were made of an advocate's code since a moment. */
  countSince(program: string, owner: string, since: number): Promise<number>;
  /** Keeps exactly these codes as those of an order, and when it was paid. Answers those of which that is new or gone. */
  use(order: Using, codes: readonly string[], paidAt?: number): Promise<readonly string[]>;
  /** The codes of an order, in lower case, and when it was paid. */
  usedOn(order: Using): Promise<{ readonly code: string; readonly paidAt?: number }[]>;
  /** Paid orders that used one of the codes, but for this one. */
  usesBeside(order: Using, codes: readonly string[]): Promise<SingleUse[]>;
  /** Other orders that name one of the codes, paid or not. */
  orders(order: Using, codes: readonly string[]): Promise<Place[]>;
}
