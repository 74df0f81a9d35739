/** One of the shop's discount codes, kept until a reward takes it. */
export interface Coupon {
  readonly code: string;
  /** When the shop no longer takes it. Milliseconds since the epoch. */
  readonly expiresAt?: number;
}

/** What a pool holds. */
export interface PoolCount {
  readonly pool: string;
  /** Those that a reward can still take. */
  readonly free: number;
  readonly given: number;
  /** Those that ended before anybody took them. */
  readonly expired: number;
}

export interface Coupons {
  /**
   * Puts coupons at the end of a pool, in one statement, and answers how many were new. A code is in one pool of a
   * program only, whatever its case, and once.
   */
  add(program: string, pool: string, coupons: readonly Coupon[], at: number): Promise<number>;
  /**
   * The coupon of this reward: the one that it has, else the oldest free one of the pool that holds until `until`.
   * Undefined where the pool is dry.
   */
  take(
    program: string,
    pool: string,
    reward: string,
    at: number,
    until: number,
  ): Promise<Coupon | undefined>;
  /** Notes a coupon that the shop made for a reward. Answers false where another reward has it. */
  claim(
    program: string,
    pool: string,
    reward: string,
    coupon: Coupon,
    at: number,
  ): Promise<boolean>;
  /** By name; `until` is the day by which a coupon must not have ended to count as free. */
  pools(program: string, until: number): Promise<PoolCount[]>;
}
