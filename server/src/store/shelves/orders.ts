import type { Conversion, Decision, Money, OrderStatus } from 'goodword/protocol';
import type { Range } from './figures.js';
import type { PersonNames } from './people.js';

/** What is known of an order and what was decided about it. */
export interface OrderRecord {
  readonly program: string;
  readonly id: string;
  readonly orderedAt: number;
  readonly status: OrderStatus;
  readonly total: Money;
  readonly heardFrom: Conversion['heardFrom'];
  readonly visitor?: string;
  readonly customer?: string;
  readonly email?: string;
  /** Whether the advocate whom the decision names gets the credit; a rule may refuse it. */
  readonly credited: boolean;
  readonly decision: Decision;
}

/** Who ordered, as far as it is known. */
export type Person = Pick<OrderRecord, 'visitor' | 'customer' | 'email'>;

export interface Orders {
  find(program: string, id: string): Promise<OrderRecord | undefined>;
  /** Keeps the order as it is now; a decision that differs from the last one is appended. */
  save(order: OrderRecord, at: number): Promise<void>;
  /** The same where it is at hand what `find` answered, in this transaction and since the order was last kept. */
  replace(before: OrderRecord | undefined, order: OrderRecord, at: number): Promise<void>;
  /** Orders of the same customer, neither cancelled nor refunded, made before this one. */
  countEarlier(order: Pick<OrderRecord, 'program' | 'id' | 'orderedAt'> & Person): Promise<number>;
  /** All orders of the same customer but this one, oldest first. */
  ofPerson(
    order: Pick<OrderRecord, 'program' | 'id'> & Person,
  ): Promise<Pick<OrderRecord, 'id' | 'orderedAt' | 'status'>[]>;
  /**
   * Orders to whose customer this one belongs as far as they know, so that they count it among hers: all, or those after a
   * place in time. A browser says who ordered only where an order knows nothing better of itself.
   */
  lookingAt(order: Pick<OrderRecord, 'program' | 'id'> & Person, after?: Place): Promise<Place[]>;
  /** How many paid orders were credited to one of these codes, a person's, before a place in time. None under review. */
  countCredited(program: string, codes: readonly string[], before: Place): Promise<number>;
  /** Orders after a place in time that name one of these codes, or anybody, oldest first. */
  after(program: string, codes: readonly string[] | undefined, place: Place): Promise<Place[]>;
  /** How many other orders of the same code, and of the same browser, are near an order. */
  near(order: Place & Near, spans: Spans): Promise<{ ofCode: Neighbours; ofBrowser: Neighbours }>;
  /** Orders that name this advocate, or of this browser, in a stretch of time, oldest first; `to` is exclusive. */
  between(range: Range, by: { code: string } | { visitor: string }): Promise<Place[]>;
  /** Orders that wait for a person, or for the shop's own check, and are not undone: oldest first, `limit` at most. */
  underReview(program: string, limit: number, after?: Place): Promise<OrderRecord[]>;
  /** How many there are of them. */
  countUnderReview(program: string): Promise<number>;
  /** Orders that wait for the shop's own check, oldest first. */
  unchecked(limit: number): Promise<Pick<OrderRecord, 'program' | 'id'>[]>;
  /**
   * Advocates by their paid, credited orders in a stretch of time, none under review; who got there first stands higher. Somebody
   * with several codes is one: `code` is the one that she shares.
   */
  leaders(
    range: Range,
    limit: number,
  ): Promise<{ code: string; codes: readonly string[]; orders: number }[]>;
  /** Whether each of some codes, one by one, has more such orders in a stretch of time than all of `than` together. */
  haveMore(range: Range, codes: readonly string[], than: readonly string[]): Promise<boolean>;
  /** Whether there is any such order in a stretch of time. */
  anyCounted(range: Range): Promise<boolean>;
  /** The place of one advocate among them, from 1; undefined where she has no such order. */
  placeOf(range: Range, code: string): Promise<{ place: number; orders: number } | undefined>;
  /** Newest first, `limit` at most, those before the place where the last page ended. */
  page(program: string, limit: number, before?: Place): Promise<OrderRecord[]>;
  /** Newest first: the orders of this visitor that name an advocate. */
  ofVisitor(program: string, visitor: string): Promise<OrderRecord[]>;
  /** Ids of the orders that name one of these codes and were made under one of these names. */
  under(program: string, codes: readonly string[], names: PersonNames): Promise<string[]>;
  /** Ids of the orders that name this advocate and were refused to her by a rule. */
  refusedTo(program: string, code: string): Promise<string[]>;
}

/** Where a page of orders ends. */
export type Place = Pick<OrderRecord, 'orderedAt' | 'id'>;

/** By what orders are neighbours. */
export type Near = Pick<OrderRecord, 'program' | 'visitor'> & { readonly code?: string };

/** How near neighbours are, in milliseconds. */
export interface Spans {
  readonly ofCode: number;
  readonly ofBrowser: number;
}

/** How many there are before an order and after it. */
export interface Neighbours {
  readonly earlier: number;
  readonly later: number;
}
