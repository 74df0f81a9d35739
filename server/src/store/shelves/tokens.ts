/** Which tokens were used: each one is good for once. */
export interface Tokens {
  /** Uses a token that ends at `until`. Answers false where it was used before; forgets those that ended long ago. */
  spend(token: string, until: number, now: number): Promise<boolean>;
}
