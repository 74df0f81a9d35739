/** An address of the shop that is told what happens; without `events`, of everything. */
export interface ToldAddress {
  readonly url: string;
  readonly events?: readonly string[];
}

/** A test that was sent: to how many addresses, and when. */
export interface Tested {
  readonly addresses: number;
  readonly at: number;
}
