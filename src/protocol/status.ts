import type { RewardReason } from './reward.js';

/**
 * What the backend vouches for of one visitor, for the shop's own server: `GET {endpoint}/v1/status?program={id}` with
 * `Authorization: Bearer {visitor}` answers `{ "status" }`, these claims signed.
 */
export interface ReferralStatus {
  readonly program: string;
  /** Whether an order made now would be credited to the advocate, as far as can be said before there is one. */
  readonly valid: boolean;
  readonly reason: StatusReason;
  /** Code of the advocate who gets the credit, or would but for the reason. */
  readonly referredBy?: string;
  /** Her first name, where she gave one. */
  readonly firstName?: string;
  /** What the shop's server wrote into its question, so that a status of somebody else does not pass for this one's. */
  readonly nonce?: string;
  /** When it was said, and until when it holds: seconds since the epoch, as in every JSON Web Token. */
  readonly iat: number;
  readonly exp: number;
}

/**
 * `invited`: valid. `not-invited`: no link of an advocate. `window-over`: one that is too old. `only-codes`: one, in a
 * program in which only codes count. Else the rule of the program that would refuse.
 */
export type StatusReason = 'invited' | 'not-invited' | 'window-over' | 'only-codes' | RewardReason;

/** The header `typ` of a signed status, by which it is taken for nothing else. */
export const STATUS_TYPE = 'referral-status+jwt';

/** Five minutes: long enough for a checkout to ask, too short to be passed on. */
export const STATUS_MS = 300_000;
