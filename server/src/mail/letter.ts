import type { MailKind, Program, RewardReason, Side } from 'goodword/protocol';
import type { RewardRecord } from '../store/shelves/rewards.js';

/** A coupon as a mail shows it. */
export interface ShownCoupon {
  readonly code: string;
  /** When the shop no longer takes it. Milliseconds since the epoch. */
  readonly until?: number;
}

/** What there is to write to somebody, in no language yet. */
export interface Letter {
  readonly kind: MailKind;
  /** Whether it goes to the advocate or to the friend. */
  readonly side: Side;
  readonly program: Program;
  /** Hashes of the addresses under which that person is known, the surest first. */
  readonly emails: readonly string[];
  /** What that person reads, where it is known otherwise than with the address. BCP 47. */
  readonly language?: string;
  /** Where the button leads. */
  readonly link: string;
  /** What it is about: a reward, or a promise. */
  readonly reward?: Pick<RewardRecord, 'offer' | 'value' | 'quantity' | 'drawn'>;
  /** Why a reward stands where it stands, and until when. */
  readonly standing?: { readonly reason: RewardReason; readonly until?: number };
  /** Whether a friend's order brought it, and no rank. */
  readonly byOrder?: boolean;
  readonly coupon?: ShownCoupon;
  /** How it was handed over where there is no coupon. */
  readonly handed?: 'balance' | 'shop';
  /** Who invites, where she said so. */
  readonly name?: string;
}

/** A letter, or why none is written. */
export type Written = { readonly letter: Letter } | { readonly nothing: string };
