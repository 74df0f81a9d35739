import type { OrderStatus } from './report.js';

/**
 * A friend, as far as the advocate who sent him may know: by number and day, never by address. What became of his order
 * is told by the reward that she gets for it.
 */
export interface InvitedFriend {
  /** Her first friend is 1. Of thousands it is estimated: by how many came, or ordered. */
  readonly number: number;
  /** Where he gave one, and the program says `friends: 'named'`. */
  readonly firstName?: string;
  /** The day on which he opened her link: its noon in UTC, milliseconds since the epoch. */
  readonly clickedAt?: number;
  /** The day on which he left an address or made an account. */
  readonly savedAt?: number;
  /** The day of his latest order that named her, and how it stands. */
  readonly order?: { readonly at: number; readonly status: OrderStatus };
  /** Ids of her rewards for his orders, newest first. */
  readonly rewards: readonly string[];
}
