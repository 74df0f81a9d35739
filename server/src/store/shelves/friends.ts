import type { OrderStatus } from 'goodword/protocol';

/** A browser that arrived by a code. */
export interface Arrival {
  readonly visitor: string;
  /** When it first did. */
  readonly at: number;
  /** When somebody first left an address or made an account in it. */
  readonly savedAt?: number;
}

/** An order that names a code, with whom it is known by. */
export interface FriendsOrder {
  readonly id: string;
  readonly orderedAt: number;
  readonly status: OrderStatus;
  readonly visitor?: string;
  readonly customer?: string;
  readonly email?: string;
}

/** By whom an order is known. */
export interface NamesOfFriends {
  readonly customers: readonly string[];
  readonly emails: readonly string[];
  readonly visitors: readonly string[];
}

/** Whom an advocate sent. Of each list the latest `limit` before a moment, or ever, newest first. */
export interface Friends {
  /** The browsers of advocates whose codes these are, are left out. */
  arrivals(
    program: string,
    codes: readonly string[],
    limit: number,
    before?: number,
  ): Promise<Arrival[]>;
  /** Those of these browsers that arrived. */
  arrivalsOf(
    program: string,
    codes: readonly string[],
    visitors: readonly string[],
  ): Promise<Arrival[]>;
  orders(
    program: string,
    codes: readonly string[],
    limit: number,
    before?: number,
  ): Promise<FriendsOrder[]>;
  /** The first `limit` orders that are known by one of these names. */
  ordersOf(
    program: string,
    codes: readonly string[],
    names: NamesOfFriends,
    limit: number,
  ): Promise<FriendsOrder[]>;
  /** First names that were told with these orders: by the shop, or by the browser. */
  names(
    program: string,
    orders: readonly string[],
  ): Promise<readonly { readonly order: string; readonly firstName: string }[]>;
}
