import type { Money, Offer, RewardReason, RewardState, Side } from 'goodword/protocol';

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
  readonly value?: Money;
  readonly changedAt: number;
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
  /** Every generation, oldest first. */
  ofOrders(program: string, orderIds: readonly string[]): Promise<RewardRecord[]>;
  /** Newest first: an advocate's own rewards. */
  ofAdvocate(program: string, code: string): Promise<RewardRecord[]>;
  history(id: string): Promise<RewardChange[]>;
  /** Orders with a reward whose return window has closed. */
  due(now: number, limit: number): Promise<Pick<RewardRecord, 'program' | 'orderId'>[]>;
}
