import type { Money } from './money.js';
import type { Conversion, OrderStatus } from './report.js';

/** What one side said of an order, so that the two can be laid side by side. */
export interface Testimony {
  /** Several browsers may speak of one order: each is a witness of its own. */
  readonly by: 'shop' | 'browser';
  /** When it was heard; of the shop, for the last time. Milliseconds since the epoch. */
  readonly at: number;
  /** When the shop says that the order was placed. */
  readonly placedAt?: number;
  readonly total?: Money;
  /** What the shop said last. */
  readonly status?: OrderStatus;
  /** Codes it tells of: typed, as a coupon, or of links. */
  readonly codes: readonly string[];
  /** Sites that the friend came from. */
  readonly sites: readonly string[];
  /** Of a browser that tells of a link: whether it reported the arrival before the order. */
  readonly arrived?: boolean;
  /** Whether the customer is known by an account or a mailbox. */
  readonly customer: boolean;
}

/** An order that waits for a person, with all that she needs to decide. */
export interface OrderUnderReview extends Conversion {
  /** The shop first, then browsers in the order in which they spoke; six at most. */
  readonly testimonies: readonly Testimony[];
  /** Advocates whom the buyer named afterwards, and who have not the credit: it may be given to them. Absent where there are none. */
  readonly claimed?: readonly { readonly code: string; readonly firstName?: string }[];
  /** What the advocate brought until now. */
  readonly record?: { readonly visits: number; readonly orders: number };
}

/** Orders that wait for a person: `GET {endpoint}/v1/admin/reviews?program=…&after=…`, oldest first. */
export interface Reviews {
  readonly reviews: readonly OrderUnderReview[];
  /** How many there are on all pages. */
  readonly waiting: number;
  /** Give it as `after` to get the next page; absent on the last one. */
  readonly next?: string;
}
