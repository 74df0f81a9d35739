import type { Range } from './figures.js';
import type { OrderRecord, Person, Place } from './orders.js';

/** Something by which orders can be seen to belong together: how it was paid, where it went, the site it came from. */
export interface Mark {
  readonly kind: 'payment' | 'address' | 'site';
  /** A hash, or for a site the code in lower case, a space and the host. */
  readonly value: string;
}

type Marked = Pick<OrderRecord, 'program' | 'id' | 'orderedAt'>;

export interface Marks {
  /** Keeps exactly these marks of an order. Answers those that are new or gone. */
  put(order: Marked, marks: readonly Mark[]): Promise<readonly Mark[]>;
  of(program: string, orderId: string): Promise<Mark[]>;
  /** Which of the marks another order of this person has. */
  sharedWith(order: Marked, marks: readonly Mark[], person: Person): Promise<Mark['kind'][]>;
  /** How many other orders have the mark, from `since` until this one. */
  countBefore(order: Marked, mark: Mark, since: number): Promise<number>;
  /** Orders that have the mark in a stretch of time, oldest first; `to` is exclusive. */
  between(range: Range, mark: Mark): Promise<Place[]>;
  /** Other orders that have one of the marks and name one of these codes. */
  orders(
    order: Pick<Marked, 'program' | 'id'>,
    marks: readonly Mark[],
    codes: readonly string[],
  ): Promise<Place[]>;
  /** Sites from which many orders came by one code since a moment: the most first. */
  busiestSites(
    program: string,
    since: number,
    least: number,
  ): Promise<{ code: string; host: string; orders: number }[]>;
}
