import type { Trouble } from './api.js';

/** Everything that the redeem page says. What stands in braces is filled in. */
export interface TillWords {
  readonly title: string;
  readonly key: string;
  readonly keyHint: string;
  readonly signIn: string;
  readonly signOut: string;
  readonly language: string;

  readonly askTitle: string;
  readonly code: string;
  readonly look: string;
  readonly scan: string;
  readonly stopScan: string;
  readonly noCamera: string;

  readonly valid: string;
  /** `{name}`. */
  readonly from: string;
  readonly fromUnnamed: string;
  /** A part off: `{value}`. */
  readonly percent: string;
  /** `{value}` is money. */
  readonly amount: string;
  readonly credit: string;
  readonly nothing: string;
  readonly firstQuestion: string;
  readonly yes: string;
  readonly no: string;
  /** `{value}` is money. */
  readonly minimum: string;
  readonly price: string;
  readonly currency: string;
  readonly receipt: string;
  readonly optional: string;
  readonly discount: string;
  readonly toPay: string;
  readonly confirm: string;
  readonly cancel: string;
  readonly wait: string;

  readonly done: string;
  /** `{name}`. */
  readonly earns: string;
  readonly earnsUnnamed: string;
  readonly duplicate: string;
  readonly order: string;
  readonly next: string;

  readonly earnsNothing: string;
  readonly 'below-minimum': string;
  readonly 'currency-differs': string;
  readonly 'not-first-order': string;
  readonly 'self-referral': string;
  readonly otherRule: string;

  readonly troubles: Readonly<Record<Trouble | 'no-code' | 'no-price', string>>;
}
