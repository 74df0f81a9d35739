import type { Money } from './money.js';
import type { Offer } from './offer.js';
import type { RewardReason } from './reward.js';

/** What a till learns of a code: `GET {endpoint}/v1/redeem/{code}`, with an admin key of the role `till` or more. */
export interface Invited {
  readonly program: string;
  readonly shop: string;
  /** As its owner writes it. */
  readonly code: string;
  /** First name of the advocate, where she gave one. */
  readonly firstName?: string;
  /** What the friend gets. */
  readonly offer: Offer;
  readonly firstOrderOnly: boolean;
  readonly minimumOrder?: Money;
  /** ISO 4217, where the program names one. */
  readonly currency?: string;
}

/** An order at the till: `POST {endpoint}/v1/redeem`. Sent again, it is the same order. */
export interface Redemption {
  /** Made once, by the till: 8 to 64 letters, digits, `_` or `-`. */
  readonly id: string;
  readonly code: string;
  /** What the friend paid, in units of the currency: `'42.00'`. */
  readonly total: string;
  readonly currency: string;
  /** The number of the receipt, where there is one. */
  readonly receipt?: string;
  /** Whether the person at the till says that this is the friend's first order. */
  readonly firstOrder?: boolean;
}

/** What became of it. */
export interface Redeemed {
  readonly result: 'ok' | 'duplicate';
  readonly orderId: string;
  /** As it is on record: the first one that was told. */
  readonly total?: Money;
  /** Why the order earns nothing; left out where it counts. */
  readonly refusal?: RewardReason;
}
