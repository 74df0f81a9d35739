/** A pool of coupons, and how many rewards wait for one. */
export interface Pool {
  readonly pool: string;
  readonly free: number;
  readonly given: number;
  readonly expired: number;
  readonly waiting: number;
}

/** All pools, and the rewards that the shop fails to hand over when it is asked to. */
export interface Stock {
  readonly pools: readonly Pool[];
  readonly failing?: { readonly rewards: number; readonly outcome: string };
  /** The sides whose rewards take a coupon of a pool. */
  readonly takes: readonly string[];
  /** The sides that a coupon could be for, though another way is set for them. */
  readonly needless: readonly string[];
}

/** Coupons that the backend made, for the shop to take over. */
export interface MadeCoupon {
  readonly code: string;
  readonly expiresAt?: number;
}

/** What came of filling a pool. */
export interface Filled {
  readonly added: number;
  /** Those that were there already; of a list only. */
  readonly known?: number;
  readonly coupons?: readonly MadeCoupon[];
}

/** How coupons are to be made: `#` becomes a digit, `?` a letter. */
export interface Wanted {
  readonly pattern: string;
  readonly count: number;
  readonly expiresAt?: number;
}
