import type { Audit, Keys, Sessions } from './shelves/access.js';
import type { Advocates } from './shelves/advocates.js';
import type { Allowances } from './shelves/allowances.js';
import type { CheckingQueue } from './shelves/checking.js';
import type { Coupons } from './shelves/coupons.js';
import type { Credit } from './shelves/credit.js';
import type { Draws } from './shelves/draws.js';
import type { Figures } from './shelves/figures.js';
import type { Friends } from './shelves/friends.js';
import type { Invitations } from './shelves/invitations.js';
import type { IssuingQueue } from './shelves/issuing.js';
import type { Ledger } from './shelves/ledger.js';
import type { Mailing } from './shelves/mailing.js';
import type { Marks } from './shelves/marks.js';
import type { OrderNames } from './shelves/order-names.js';
import type { Orders } from './shelves/orders.js';
import type { Outbox } from './shelves/outbox.js';
import type { People } from './shelves/people.js';
import type { Programs } from './shelves/programs.js';
import type { Rewards } from './shelves/rewards.js';
import type { SingleCodes } from './shelves/single-codes.js';
import type { Tokens } from './shelves/tokens.js';
import type { Traces } from './shelves/traces.js';
import type { Traits } from './shelves/traits.js';
import type { Uses } from './shelves/uses.js';

/** What is remembered. Times are milliseconds since the epoch; of visitors and e-mail addresses hashes only. */
export interface Store extends Shelves {
  /**
   * Runs work on the orders of one program in one transaction and alone, in this process and in others: caps and tiers
   * look from one order at others. Use the store it gets.
   */
  exclusively<T>(program: string, work: (store: Shelves) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export interface Shelves {
  readonly programs: Programs;
  readonly advocates: Advocates;
  readonly traits: Traits;
  readonly draws: Draws;
  readonly people: People;
  readonly invitations: Invitations;
  readonly ledger: Ledger;
  readonly orders: Orders;
  readonly orderNames: OrderNames;
  readonly marks: Marks;
  readonly rewards: Rewards;
  readonly figures: Figures;
  readonly friends: Friends;
  readonly outbox: Outbox;
  readonly tokens: Tokens;
  readonly traces: Traces;
  readonly keys: Keys;
  readonly sessions: Sessions;
  readonly audit: Audit;
  readonly coupons: Coupons;
  readonly issuing: IssuingQueue;
  readonly credit: Credit;
  readonly checking: CheckingQueue;
  readonly mailing: Mailing;
  readonly allowances: Allowances;
  readonly uses: Uses;
  readonly singleCodes: SingleCodes;
}
