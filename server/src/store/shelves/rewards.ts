import type {
  Draw,
  Money,
  Offer,
  Quantity,
  RewardReason,
  RewardState,
  Side,
} from 'goodword/protocol';
import type { Place } from './orders.js';

export interface RewardRecord {
  readonly id: string;
  readonly program: string;
  readonly orderId: string;
  readonly code: string;
  readonly side: Side;
  /** Grows where later facts overturn a refusal: the refused reward stays on record, a new one takes its place. */
  readonly generation: number;
  readonly offer: Offer;
  readonly orderedAt: number;
  readonly state: RewardState;
  readonly reason: RewardReason;
  readonly until?: number;
  readonly coupon?: string;
  /** When the shop no longer takes the coupon. */
  readonly couponUntil?: number;
  readonly value?: Money;
  readonly quantity?: Quantity;
  /** The cause that a donation goes to. */
  readonly cause?: string;
  /** What a mystery was drawn to be. */
  readonly drawn?: Draw;
  /** When it lapses, if it was not handed over. */
  readonly expiresAt?: number;
  readonly changedAt: number;
}

/** What rewards add up to: how many there are, their money in minor units, their points or units. */
export interface Granted {
  readonly rewards: number;
  readonly value: number;
  readonly units: number;
}

/** What brought a change about: facts of the order, time, or a person at the shop. */
export type Cause = 'order' | 'time' | 'shop';

export interface RewardChange {
  readonly state: RewardState;
  readonly reason: RewardReason;
  readonly cause: Cause;
  readonly note?: string;
  readonly at: number;
}

export interface Rewards {
  find(id: string): Promise<RewardRecord | undefined>;
  /** Keeps the reward as it is now and appends the change to its history. */
  save(reward: RewardRecord, cause: Cause, note?: string): Promise<void>;
  /** The same of several, where what is on record of them is at hand: `ofOrders` answered it in this transaction. */
  replace(
    before: readonly RewardRecord[],
    rewards: readonly RewardRecord[],
    cause: Cause,
    note?: string,
  ): Promise<void>;
  /** Every generation, oldest first. */
  ofOrders(program: string, orderIds: readonly string[]): Promise<RewardRecord[]>;
  /** The orders whose rewards were handed over by one of these coupons, whatever their case. */
  withCoupons(program: string, coupons: readonly string[]): Promise<Place[]>;
  /**
   * Newest first: a person's own rewards by her codes, those that count now, for orders before a place in time; `limit` at
   * most, and the others of its last order.
   */
  page(
    program: string,
    codes: readonly string[],
    limit: number,
    before?: Place,
  ): Promise<RewardRecord[]>;
  /** Newest first: an advocate's own rewards. */
  ofAdvocate(program: string, code: string): Promise<RewardRecord[]>;
  /**
   * What was granted to one person, by her codes, as an advocate, before a place in time and after `since`. The orders behind
   * it are paid.
   */
  granted(scope: {
    readonly program: string;
    readonly codes: readonly string[];
    readonly before: Place;
    readonly since?: number;
  }): Promise<Granted>;
  /** The same of the whole program: before a place in time, or ever. */
  grantedBy(program: string, before?: Place): Promise<Granted>;
  /** What was given to each cause. */
  donated(program: string): Promise<(Money & { readonly cause: string })[]>;
  history(id: string): Promise<RewardChange[]>;
  /** Orders with a reward whose return window has closed, or that has lapsed. */
  due(now: number, limit: number): Promise<Pick<RewardRecord, 'program' | 'orderId'>[]>;
  /**
   * Rewards whose coupon ends between these times, each of them once: whoever is answered one, tells its owner in the
   * same transaction.
   */
  remind(program: string, from: number, until: number, limit: number): Promise<RewardRecord[]>;
}
