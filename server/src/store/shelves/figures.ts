import type { Day, FeedbackComment, Funnel, Money, Quantity, TopAdvocate } from 'goodword/protocol';
import type { Feeling } from './feeling.js';

/** A stretch of time in a program; `to` is exclusive. */
export interface Range {
  readonly program: string;
  readonly from: number;
  readonly to: number;
}

/** Answers to "How likely are you to recommend us?", and the latest comments. */
export interface Feedback extends Readonly<Record<Feeling, number>> {
  readonly comments: readonly FeedbackComment[];
}

/** What is counted as it is written. Ranges are whole days of UTC. */
export interface Figures {
  funnel(range: Range): Promise<Funnel>;
  feedback(range: Range): Promise<Feedback>;
  /** Days without anything left out. */
  days(range: Range): Promise<Day[]>;
  /** The advocates who brought the most orders. */
  top(range: Range, limit: number): Promise<TopAdvocate[]>;
  /** One advocate's numbers since the beginning. */
  ofAdvocate(program: string, code: string): Promise<{ visits: number; orders: number }>;
  /** What her own rewards that are approved, issued or redeemed add up to, by currency, and by unit. */
  earnedBy(
    program: string,
    codes: readonly string[],
  ): Promise<{ readonly money: readonly Money[]; readonly units: readonly Quantity[] }>;
}
