import type { Signal } from './decision.js';
import type { Review } from './doubt.js';
import type { Money } from './money.js';
import type { Label, Offer, PlainOffer, Quantity } from './offer.js';
import type { Rules, Tier } from './program.js';
import type { Reward, RewardReason, Side } from './reward.js';

/** What is changed of a program: what is left out stays, `null` takes out what need not be there. */
export interface ProgramChange {
  readonly offers?: { readonly advocate?: Offer; readonly friend?: Offer };
  readonly rules?: { readonly [Name in keyof Rules]?: Rules[Name] | null };
  readonly tiers?: readonly Tier[] | null;
}

/**
 * What if the program had been another one? The body of `POST {endpoint}/v1/admin/simulate?program={id}`, with an admin key.
 * Nothing is written.
 */
export interface SimulationRequest {
  readonly change: ProgramChange;
  /** Orders made from then on. Milliseconds since the epoch. Default: 30 days ago. */
  readonly from?: number;
  /** Exclusive. Default: now. */
  readonly to?: number;
}

/** What an order came to, or would have. */
export interface OrderOutcome {
  /** Code of the advocate whom the signals name. */
  readonly code?: string;
  readonly signal: Signal;
  /** Whether she has the credit. */
  readonly credited: boolean;
  /** The rule that refuses it. */
  readonly refusal?: RewardReason;
  /** Left out where nobody has to look at it. */
  readonly review?: Review['state'];
  readonly rewards: readonly OutcomeReward[];
}

export type OutcomeReward = Pick<Reward, 'side' | 'offer' | 'state' | 'reason'> & {
  readonly value?: Money;
  readonly quantity?: Quantity;
};

/** Rewards that are waiting, approved, handed over or used: how many, and what they come to. */
export interface RewardSum {
  readonly rewards: number;
  /** One for each currency. */
  readonly value: readonly Money[];
  /** One for each unit. */
  readonly quantity: readonly Quantity[];
}

/** Who holds the places of a contest or a club, and who would have held them. */
export interface Ranked {
  readonly kind: 'contest' | 'club';
  readonly id: string;
  readonly name: Label;
  /** The best first, with what a place gives and codes of advocates; without a code, nobody reached it. */
  readonly places: readonly {
    readonly offer: PlainOffer;
    readonly before?: string;
    readonly after?: string;
  }[];
}

export interface Simulation {
  readonly program: string;
  readonly from: number;
  readonly to: number;
  /** Orders in the period. */
  readonly orders: number;
  readonly credited: { readonly before: number; readonly after: number };
  /** By whose reward and which kind of offer. */
  readonly rewards: readonly {
    readonly side: Side;
    readonly kind: Offer['kind'];
    readonly before: RewardSum;
    readonly after: RewardSum;
  }[];
  /** What all money rewards come to, for each currency. */
  readonly value: readonly {
    readonly currency: string;
    readonly before: number;
    readonly after: number;
  }[];
  /**
   * The program's contest and club by the orders until the end of the period. What they give is not in the sums above. Empty where there
   * is neither, or the contest was over before.
   */
  readonly ranks: readonly Ranked[];
  /** First names, where they are known, of those whose codes stand in `ranks` and `differences`. */
  readonly advocates: readonly { readonly code: string; readonly firstName: string }[];
  /** How many orders would have come to something else. */
  readonly differing: number;
  /** The first hundred of them, oldest first. */
  readonly differences: readonly {
    readonly orderId: string;
    readonly orderedAt: number;
    readonly total: Money;
    readonly before: OrderOutcome;
    readonly after: OrderOutcome;
  }[];
}
