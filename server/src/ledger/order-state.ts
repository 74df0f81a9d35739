import type { Conversion, Evidence, Money, OrderStatus } from 'goodword/protocol';
import type { Mark } from '../store/shelves/marks.js';

/** All that is known of an order, put together from every side that has spoken. */
export interface OrderState {
  readonly program: string;
  readonly id: string;
  readonly orderedAt: number;
  readonly status: OrderStatus;
  /** When the shop was paid; absent while it is not confirmed. */
  readonly paidAt?: number;
  /** When the shop said that it was done: the stay is over, the parcel arrived. */
  readonly completedAt?: number;
  readonly total: Money;
  /** What was bought, where the shop says. */
  readonly items: readonly OrderItem[];
  /** What it was before a part went back; absent where nothing did. */
  readonly whole?: Pick<OrderState, 'total' | 'items'>;
  readonly heardFrom: Conversion['heardFrom'];
  /** Whether the shop's server says that it is the buyer's first order. */
  readonly firstOrder?: boolean;
  /** The same of the page that reported it. Anybody may write a page's words. */
  readonly firstOnPage?: boolean;
  /** Coupons that the shop's own server names: a browser may name somebody else's. */
  readonly usedCoupons: readonly string[];
  readonly signals: Signals;
  readonly person: Buyer;
  readonly reports: Reports;
  /** Hashes of how it was paid and where it went. */
  readonly marks: readonly Mark[];
}

/** What browsers said of the order beside what is believed: order numbers can be guessed. */
export interface Reports {
  /** Name of the fact that is believed; absent where no browser spoke. */
  readonly id?: string;
  /** When it came: `early` is before the order was placed, `late` more than an hour after. */
  readonly timing: 'in-time' | 'early' | 'late';
  /** Codes of which the shop's own server told. */
  readonly backed: readonly string[];
  /** Whether the shop said when the order was placed. */
  readonly dated: boolean;
  readonly others: readonly OtherReport[];
}

/** What another browser said of the same order. */
export interface OtherReport {
  /** `guessed`: before the order was placed. `rival`: within an hour of the report that is believed. */
  readonly standing: 'guessed' | 'rival' | 'later';
  readonly receivedAt: number;
  readonly visitor?: string;
  readonly signals: Signals;
}

/** One line of an order. */
export interface OrderItem {
  /** The shop's own name of the product. */
  readonly product: string;
  /** Other names of it: its variant, its number in the stock. */
  readonly also?: readonly string[];
  /** The shop's name of the line, by which its refunds are told. Default: the product. */
  readonly line?: string;
  /** With taxes and after discounts, as it is part of the order's total. */
  readonly total: Money;
}

/** What points to an advocate. Each list strongest first; codes as they were written. */
export interface Signals {
  readonly typed: readonly string[];
  readonly coupons: readonly string[];
  /** Arrivals by a link that the order itself carries, oldest first; never after the order. */
  readonly carried: readonly { readonly code: string; readonly at: number }[];
  /** When the order was placed. */
  readonly carriedUntil?: number;
  /** Codes that the buyer claimed after the order, the first one first. */
  readonly claimed?: readonly {
    readonly code: string;
    readonly at: number;
    /** A person at the shop gave it the credit, whatever came with the order. */
    readonly given?: true;
  }[];
  /** By whom the buyer's mailbox was invited before the order, oldest first. */
  readonly invited?: readonly { readonly code: string; readonly at: number }[];
  /** Arrivals by a link of which the browser told, oldest first. */
  readonly touches: readonly {
    readonly code: string;
    readonly at: number;
    readonly referrer?: string;
  }[];
  /** Codes on whose links the browser is known to have arrived; in lower case. */
  readonly visited?: readonly string[];
  /** Of these, those whose short link it is known to have opened. */
  readonly clicked?: readonly string[];
  /** What is to be said of codes that are for one order, or name nobody any more. */
  readonly asides?: readonly Evidence[];
  /** Codes for one order among those that came with it, as they were written. */
  readonly singles?: readonly string[];
  /** When the browser says that the order was made: the clock by which its touches are dated. */
  readonly touchedUntil?: number;
}

/** Every name under which the buyer is known. Sides may differ, so there may be several. */
export interface Buyer {
  readonly visitors: readonly string[];
  readonly customers: readonly string[];
  readonly emails: readonly string[];
  /** An address is one of those that are thrown away. */
  readonly disposable?: true;
}
