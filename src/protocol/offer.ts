import type { Money } from './money.js';

/** A few words: one text for everybody, or one per language, `{ "en": "a free ride", "ko": "무료 탑승" }`. */
export type Label = string | Readonly<Record<string, string>>;

/** A count of something that is no money: `{ amount: 500, unit: 'MB' }`. Loyalty points have the unit `points`. */
export interface Quantity {
  /** A whole number. */
  readonly amount: number;
  readonly unit: string;
}

/** A cause that donations go to. */
export interface Cause {
  readonly id: string;
  readonly name: Label;
}

/** What the widget shows of an offer that it has no words for, per language. The backend fills it in. */
interface Spoken {
  readonly text?: Readonly<Record<string, string>>;
}

/** A fixed sum. */
interface Fixed {
  readonly value: Money;
  /** Of an order of which a part went back, only the same part of the value is left. Default: all of it. */
  readonly proRata?: boolean;
}

/** What one person gets, where that is certain beforehand. */
export type PlainOffer = Spoken &
  (
    | /** A part off the next order, e.g. `{ kind: 'percent', percent: 20 }`. */
    { readonly kind: 'percent'; readonly percent: number }
    /** An amount off the next order. */
    | (Fixed & { readonly kind: 'amount' })
    /** Store credit. */
    | (Fixed & { readonly kind: 'credit' })
    /** Money paid out. */
    | (Fixed & { readonly kind: 'cash' })
    /** Loyalty points. */
    | { readonly kind: 'points'; readonly points: number }
    /** Units of what the shop sells that are no money: `{ kind: 'units', units: 500, unit: 'MB' }`. */
    | {
        readonly kind: 'units';
        readonly units: number;
        readonly unit: string;
        readonly name?: Label;
      }
    /** A thing for free. */
    | { readonly kind: 'product'; readonly name: Label; readonly product?: string }
    /** A better plan, for a number of days or for good. */
    | { readonly kind: 'upgrade'; readonly name: Label; readonly days?: number }
    /** Money given to a cause; the advocate chooses among them, and is given the first one until she does. */
    | (Fixed & { readonly kind: 'donation'; readonly causes: readonly Cause[] })
    /** Membership in a club, with its perks. */
    | { readonly kind: 'membership'; readonly name: Label; readonly perks?: readonly Label[] }
    /** A sign of honour. */
    | { readonly kind: 'badge'; readonly name: Label }
    /** A part of what the friend paid, paid out to the advocate. */
    | { readonly kind: 'commission'; readonly percent: number }
  );

/** One of the prizes of a mystery: drawn `weight` times out of the sum of all weights. */
export interface Prize {
  /** A whole number, 0 or more. */
  readonly weight: number;
  readonly offer: PlainOffer;
}

/** What is promised to one side. */
export type Offer =
  | PlainOffer
  /** A prize drawn once, by weight, when the reward comes into being, and shown when it is earned. */
  | (Spoken & { readonly kind: 'mystery'; readonly prizes: readonly Prize[] })
  /** Nothing: the program rewards the other side only, or rewards by rank. */
  | (Spoken & { readonly kind: 'nothing' });
