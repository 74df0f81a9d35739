/** How much of an allowance was used, counted in all processes together. */
export interface Allowances {
  /** When the bucket of this name will be empty again; undefined where it is. */
  emptyAt(name: string, now: number): Promise<number | undefined>;
  /**
   * Puts so many milliseconds into the bucket of this name, which empties by one each millisecond and holds `brim` of them;
   * what is more runs over. Answers when it will be empty. Forgets buckets that are.
   */
  fill(name: string, bucket: { now: number; cost: number; brim: number }): Promise<number>;
}
