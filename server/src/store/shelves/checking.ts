import type { OrderRecord } from './orders.js';

/** An order about which the shop's own check is to be asked. */
export interface Checking {
  readonly program: string;
  readonly orderId: string;
  /** Who is to have the credit; another one is asked about anew. */
  readonly code: string;
  readonly tries: number;
  readonly dueAt: number;
  /** What the last try came to, in words. */
  readonly outcome?: string;
}

export interface CheckingQueue {
  /** Notes an order that is to be asked about from now on; noted before for the same advocate it stays as it is. */
  want(order: Pick<OrderRecord, 'program' | 'id' | 'decision'>, now: number): Promise<void>;
  /** Takes those that are due, oldest first, and keeps others from taking them until then. Counts a try of each. */
  take(now: number, until: number, limit: number): Promise<Checking[]>;
  /** It is to be asked about again at `dueAt`. */
  later(
    checking: Pick<Checking, 'program' | 'orderId' | 'dueAt'> & { outcome: string },
  ): Promise<void>;
  /** It was answered, or need not be any more. */
  done(checking: Pick<Checking, 'program' | 'orderId' | 'code'>): Promise<void>;
  /** How many wait in a program. */
  count(program: string): Promise<number>;
}
