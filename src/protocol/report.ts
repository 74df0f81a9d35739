import type { Decision } from './decision.js';
import type { Money } from './money.js';
import type { Reward } from './reward.js';

/** Counts of one stretch of time: `GET {endpoint}/v1/admin/report?program=…&from=…&to=…`. */
export interface Report {
  readonly program: string;
  /** Milliseconds since the epoch; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
  readonly funnel: Funnel;
  /** One entry a day (UTC), oldest first, days without anything included. */
  readonly days: readonly Day[];
  /** The advocates who brought the most orders, at most ten. */
  readonly advocates: readonly TopAdvocate[];
  /** Left out by a backend that does not count it. */
  readonly feedback?: FeedbackReport;
}

/** How likely people are to recommend the shop. */
export interface FeedbackReport {
  readonly answers: number;
  /** Scores of 9 and 10. */
  readonly promoters: number;
  /** Scores of 0 to 6. */
  readonly detractors: number;
  /** The net promoter score: promoters less detractors, in percent of all answers, -100 to 100, rounded. Left out without answers. */
  readonly nps?: number;
  /** The latest, ten at most. */
  readonly comments: readonly FeedbackComment[];
}

export interface FeedbackComment {
  readonly at: number;
  readonly score: number;
  readonly comment: string;
}

/** From asking to paying. Each step counts people or orders, not clicks. */
export interface Funnel {
  /** Times the shop asked to share. */
  readonly opens: number;
  readonly shares: number;
  readonly visits: number;
  /** Orders credited to an advocate, cancelled ones included. */
  readonly orders: number;
  /** All orders that the backend heard of, credited or not. */
  readonly allOrders: number;
  /** Of the credited orders that were neither cancelled nor refunded; one entry per currency. */
  readonly revenue: readonly Money[];
  /** Of rewards that are approved, issued or redeemed, both sides; one entry per currency. */
  readonly rewardCost: readonly Money[];
}

export interface Day {
  /** Midnight UTC. Milliseconds since the epoch. */
  readonly at: number;
  readonly shares: number;
  readonly visits: number;
  readonly orders: number;
}

export interface TopAdvocate {
  readonly code: string;
  readonly firstName?: string;
  readonly visits: number;
  readonly orders: number;
  readonly revenue: readonly Money[];
}

/** One order with the decision about it: `GET {endpoint}/v1/admin/conversions?program=…&before=…`. */
export interface Conversion {
  readonly orderId: string;
  readonly orderedAt: number;
  readonly total: Money;
  /** What the shop's webhook said last; `reported` where only the browser spoke. */
  readonly status: OrderStatus;
  /** Which sides have spoken. */
  readonly heardFrom: readonly ('browser' | 'webhook')[];
  readonly decision: Decision;
  readonly advocate?: { readonly code: string; readonly firstName?: string };
  readonly rewards: readonly Reward[];
}

export type OrderStatus = 'reported' | 'paid' | 'cancelled' | 'refunded';

export interface Conversions {
  readonly conversions: readonly Conversion[];
  /** Give it as `before` to get the next page; absent on the last one. */
  readonly next?: string;
}

/** What a merchant may do with a reward: `POST {endpoint}/v1/admin/rewards/{id}`. */
export interface RewardAction {
  readonly action: 'approve' | 'reject' | 'issue';
  /** Why, in the merchant's own words. Kept in the ledger. */
  readonly note?: string;
  /** The coupon that carries the reward, for `issue`. */
  readonly coupon?: string;
}
